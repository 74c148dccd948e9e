import { beside } from '../../lib/lint/neighbours.ts';
import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import { conditional, reported } from '../../lib/lint/guards.ts';
import { has } from '../../lib/lint/mention.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { executive, plainlyLocal } from './lexicon/telling.ts';
import { leftOut, leftOutBefore, mended, unaware, unawareBefore } from './lexicon/untold.ts';

const executives = wordings(...executive);
const locals = wordings(...plainlyLocal);
const seenTo = wordings(...mended);
const staff = new Set(['officer', 'junior-officer', 'senior-officer']);

const outgoing = wordings(
  '(release|press|letter|letters|notice|notices|web page|web copy|post|tweet|leaflet|leaflets|poster|posters|mailshot|announcement|announce|publish|publishing|published|launch|go live|goes live|going live|go out|goes out|going out|went out|gone out|in the post|embargo|embargoed|print|gazette|website|consultation)',
);
/** Among colleagues, who may yet tell the member before anything goes out. */
const inside = (sentence: Sentence): boolean => {
  const { kind, audience } = sentence.reading.facts.situation;
  return (
    kind !== 'report' &&
    audience.every((each) => staff.has(each)) &&
    !(matchesNear(outgoing, sentence) && !matches(unsent, sentence))
  );
};
const unsent = wordings(
  '(not|nothing|never) _3 (go|going|publish|published|send|sent|out|release|released|live)',
  '(hold|holding|held|pause|paused|embargo|embargoed) _6 (until|till|back|off|pending)',
  '(before|first|beforehand)',
);

const councillors = wordings(
  ...plainlyLocal,
  '(councillor|cllr) @',
  '(its|their|your|the) (councillor|councillors)',
);

/** Local members, not the executive: as named in the words, the sentence, or the one before. */
function isLocal(sentence: Sentence): boolean {
  if (matches(locals, sentence)) return true;
  if (matches(executives, sentence)) return false;
  const before = beside(sentence, -1);
  return !(before && matches(executives, before) && !matches(councillors, sentence));
}

/** "them": somebody who was named as a local councillor just before. */
function isPointing(sentence: Sentence): boolean {
  const before = beside(sentence, -1);
  return before !== undefined && matches(councillors, before);
}

const asking = wordings(
  '(who|which|that) (has|have|had) not _1 (asked|called|rung|contacted)',
  '(has|have|had) not _1 (asked|called|contacted|wanted|invited) (for|us|me) _3',
);

/** A quarrel with the member, which other rules look at. */
const complaining = wordings(
  '(notebook|dossier|complaint|complaints|grievance|code of conduct|monitoring officer|standards committee|file on|diary of|log of|evidence against|compare notes|going out with|seeing each other|living together|living with|engaged to|our relationship)',
);

const only = wordings(
  '(only|just) (the|your)? (local|ward|division) (member|members|councillor) (may|can|is|are|will)',
);

const stands = (sentence: Sentence, match: Match): boolean =>
  !has(match.target, 'you') &&
  !matches(asking, sentence) &&
  isLocal(sentence) &&
  !conditional({ ...sentence, to: match.end }) &&
  !reported(sentence, match) &&
  !matchesNear(complaining, sentence) &&
  !matches(only, sentence) &&
  !matchesNear(seenTo, sentence);

/** Says in so many words that the local member has not been told, or is to hear last. */
export const untold = {
  id: 'local-member/untold',
  severity: 'warn',
  message: 'The draft says that a local member is not to hear first.',
  why: 'Local members are to hear of matters in their area before others do.',
  advice: 'Tell the local member first, and let the news wait until that is done.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: leftOut,
      spare: ['quoted'],
      where: (sentence, match) => stands(sentence, match) && !sentence.question,
    }),
    phrases({
      find: leftOutBefore,
      spare: ['quoted'],
      where: (sentence, match) =>
        isPointing(sentence) && stands(sentence, match) && !sentence.question,
    }),
    phrases({
      find: unawareBefore,
      spare: ['quoted'],
      where: (sentence, match) =>
        isPointing(sentence) && stands(sentence, match) && !inside(sentence),
    }),
    phrases({
      find: unaware,
      spare: ['quoted'],
      where: (sentence, match) => stands(sentence, match) && !inside(sentence),
    }),
  ],
  flags: [
    {
      text: 'We [haven’t told Councillor Pike] yet, even though it’s in his division.',
      audience: ['press'],
    },
    {
      text: 'Let’s [say nothing to Councillor Bhatt until the notices are up].',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    { text: '[The ward members can read it] with everybody else.', audience: ['officer'] },
    {
      text: '[The local councillor hasn’t been told].',
      audience: ['partner'],
      role: 'communications',
      protocol: 'combined-authority',
    },
    { text: 'There is [no need to trouble the local member] with it.', audience: ['officer'] },
  ],
  passes: [
    {
      text: 'We haven’t told Councillor Pike yet, so please ring him before noon.',
      audience: ['officer'],
    },
    { text: 'If the local member has not been told, hold the release.', audience: ['officer'] },
    { text: 'The Cabinet Member has not been told.', audience: ['press'] },
    { text: 'The local member was told on 2 June.', audience: ['press'] },
    { text: 'Has the local member been told?', audience: ['officer'] },
  ],
} as const satisfies Rule;
