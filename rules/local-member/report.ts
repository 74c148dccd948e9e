import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import { negated } from '../../lib/lint/guards.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import type { Match } from '../../lib/text/pattern.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { isLocal, isNamedHere, localNote } from './local.ts';
import { isTold } from './told.ts';

const act = any(
  '~close',
  '~shut',
  '(cease|ceases) (to|operation)?',
  '~withdraw',
  '~sell',
  'sold',
  '~dispose',
  '~demolish',
  '~relocate',
  '~transfer',
  '~move',
  '~merge',
  '~reduce',
  '~introduce',
  '~housed',
  '~house',
  '~remove',
  '~end',
  '~stop',
  '~discontinue',
  '~decommission',
  '~convert',
  '~downgrade',
  '~build',
  '~site',
  '~replace',
  '~charge',
  'open on',
  'opened',
  '~appropriate',
  '~lease',
  '~pedestrianise',
  '~cut',
  '~halve',
  'made permanent',
  'brought in',
);
/** Business of the meeting itself. */
const formal =
  '!(open|noted|received|approved|agreed|endorsed|authorised|asked|requested|thanked|deferred|considered|delegated|invited|informed|consulted|congratulated|adopted|recommended|referred|granted|submitted|published|presented|reviewed|circulated|reported|appointed|reappointed|signed|accepted|confirmed|given|added|taken|brought|supported|welcomed|advised|told|held|paid|allocated|provided|the|a|an|in|on|no|not|able|available|made (available|aware))';
const cued = wordings(
  '^ (cabinet|committee|planning|agenda|executive|scrutiny|delegated|board) (report|paper|decision)',
  '^ (decision record|record of decision)',
  '^ report to (the)? (cabinet|executive|committee|board|council|@)',
);
const heading = /^\s*(?:report|paper)\s*:/i;
const section = wordings(
  '^ (#)? (views of the)? (local|ward|divisional) (member|members)',
  'the (two|three|four|local)? (divisional|ward) members',
);
const hasSection = somewhere((view) => matches(section, view));

/** A report on something local, with no word of the member whose division it is. */
const isCued = (sentence: Sentence): boolean => {
  const before = beside(sentence, -1);
  return (
    heading.test(sentence.reading.text) ||
    matches(cued, sentence) ||
    (before !== undefined && matches(cued, before))
  );
};
const isReport = (sentence: Sentence): boolean =>
  sentence.reading.facts.situation.kind === 'report' || isCued(sentence);

const stands = (sentence: Sentence, match: Match): boolean =>
  isReport(sentence) &&
  !negated(sentence, match) &&
  isLocal(sentence) &&
  !isTold(sentence.reading) &&
  !hasSection(sentence.reading);

/** A report proposes something for one place, and shows no sign that its member was alerted. */
export const report = {
  id: 'local-member/report',
  severity: 'advise',
  message:
    'The report proposes a local change, and does not say that the local member was alerted.',
  why: 'Authors of reports on a sensitive local issue are to alert the members for the divisions affected.',
  advice: 'Alert the local members, and record in the report when you did so.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        `(recommended|recommends|recommendation|recommend|proposed|proposes|approve|approves|agree|agrees) (that|to) _10 (will|shall|should|be|is|are)? ${act}`,
        `^ _3 that _8 (be|is|are|should be)? ${act}`,
        `(report|record|paper|decision) _4 (that)? _8 (to be|to|be|that)? ${act}`,
      ],
      where: stands,
      evidence: localNote,
    }),
    phrases({
      find: [`^ _3 that _10 be ${formal} *`],
      where: (sentence, match) => isNamedHere(sentence) && stands(sentence, match),
      evidence: localNote,
    }),
    phrases({
      find: [
        `that _8 (be|is|are|should be|should|to)? ${act} (to operate|operation|to trade)?`,
        `to be ${act} (at|in|to|on|as)`,
        `(withdraw|close|sell|end|remove|demolish|introduce|transfer|relocate) the`,
      ],
      where: (sentence, match) => isCued(sentence) && stands(sentence, match),
      evidence: localNote,
    }),
  ],
  flags: [
    {
      text: '[It is recommended that Northgate Day Centre closes] in March.',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[That the Melsham site] be open on four days a week.',
      kind: 'report',
      audience: ['member'],
    },
    {
      text: 'Cabinet is asked to [agree that Copse View respite unit be closed].',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'It is [proposed to sell] the old court house at Threlby.',
      kind: 'report',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'It is recommended that Northgate Day Centre closes in March. Councillor Hart, the local member, was consulted on 2 March.',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'It is recommended that the budget be approved.',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Mill Lane was last resurfaced in 2019.',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'It is not recommended that Northgate Day Centre closes.',
      kind: 'report',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
