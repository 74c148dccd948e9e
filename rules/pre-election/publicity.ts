import { phrases, search, type Search } from '../../lib/lint/detector.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import { runUpOf, runUpToday } from '../../lib/lint/run-up.ts';
import type { Hit, Rule } from '../../lib/lint/rule.ts';
import { patternSet } from '../../lib/text/pattern-set.ts';
import { intern } from '../../lib/text/vocabulary.ts';
import {
  activity,
  fronting,
  occasion,
  politician,
  reporters,
  showing,
  shownBy,
  titled,
  trumpeting,
} from './lexicon/events.ts';
import {
  blaming,
  credit,
  lateOut,
  leaderPassing,
  onlookers,
  poised,
  somebodyKnown,
} from './lexicon/hints.ts';
import { countyPoll } from './county-poll.ts';
import {
  because,
  electionOf,
  hasElections,
  isFormal,
  isKeptClear,
  issuedInRunUp,
} from './period.ts';

const verbs =
  'said says added adds commented comments told explained explains writes wrote insisted insists remarked declared declares enthused'.split(
    ' ',
  );
const said = `(${verbs.join('|')})`;
const speaking = new Set(verbs.map(intern));

/** Longer quotations are marked by their first sentence. */
const longest = 200;

/**
 * A politician's words in the council's mouth: marks the quotation, which may run over several sentences.
 * A search, for it asks whom every such verb belongs to, which only drafts that go out in a run-up are worth.
 */
function quotations(options: Parameters<typeof phrases>[0]): Search {
  const spoken = phrases({ ...options, spare: ['negated'], mark: 'sentence' });
  const wanted = patternSet(spoken.patterns.map((each) => [each, true] as const));
  return search(speaking, (sentence) => {
    const { quotes, tokens } = sentence.reading;
    const quote = quotes.find(({ from, to }) => from < sentence.to && sentence.from < to);
    if (!quote || !isSpoken(sentence)) return [];
    const hits: Hit[] = [];
    wanted.scan(sentence, (_, match) => {
      const hit = spoken.judge(sentence, match);
      const whole = spanOf(tokens, quote.from, quote.to);
      if (hit) hits.push(whole.end - whole.start > longest ? hit : { ...hit, ...whole });
    });
    return hits;
  });
}

const isIssued = (sentence: Sentence): boolean =>
  issuedInRunUp(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence);
const isSpoken = (sentence: Sentence): boolean =>
  sentence.reading.facts.situation.author.role === 'communications' && isIssued(sentence);
const isArranged = (sentence: Sentence): boolean =>
  isSpoken(sentence) ||
  (electionOf(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence));

/** Those who hint seldom give the day. */
const isHinted = (sentence: Sentence): boolean =>
  isArranged(sentence) ||
  (runUpOf(sentence) === undefined &&
    runUpToday(sentence) !== undefined &&
    !isKeptClear(sentence) &&
    !isFormal(sentence));

/** A councillor is shown off, quoted or celebrated by the council in the run-up. */
export const publicity = {
  id: 'pre-election/publicity',
  severity: 'warn',
  message: 'This is publicity with a politician in the run-up to an election.',
  why: 'In the run-up the guidance on publicity keeps launches, photographs and quotations of members out.',
  advice:
    'Leave the members out, or hold it back until after the poll, and ask Democratic Services.',
  when: hasElections,
  detect: [
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${politician} who (is|was|has|will|hopes|wants) _12 ${showing}`,
        `${politician} _6 ${activity}`,
        `${shownBy} ${politician}`,
        `${showing} _6 with ${politician}`,
        `${activity} _3 ${politician}`,
        `(today|now|has) _2 (unveiled|launched|revealed|announced) _4 (plans|plan|scheme|funding|investment|windfall|savings|package|boost|strategy|vision)`,
        `(launching|unveiling|announcing|celebrating) our _4 (investment|plans|plan|scheme|funding|package|vision)`,
      ],
      spare: ['quoted', 'negated'],
      where: isSpoken,
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    phrases({
      find: [leaderPassing],
      near: [onlookers],
      spare: ['negated'],
      where: isHinted,
      evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
    }),
    phrases({
      find: [somebodyKnown],
      near: [onlookers],
      spare: ['negated'],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'communications' && isHinted(sentence),
      evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
    }),
    phrases({
      find: [poised],
      spare: ['quoted', 'negated'],
      where: (sentence) => {
        const { author, audience } = sentence.reading.facts.situation;
        return (author.role === 'member' || audience.includes('member')) && isArranged(sentence);
      },
      evidence: (sentence) => because(electionOf(sentence)),
    }),
    phrases({
      find: [credit],
      where: isSpoken,
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    phrases({
      find: [blaming],
      near: [lateOut],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role !== 'member' &&
        (electionOf(sentence) ?? runUpToday(sentence)) !== undefined &&
        !isFormal(sentence),
      evidence: (sentence) => because(electionOf(sentence) ?? runUpToday(sentence)),
    }),
    quotations({
      find: [`${politician} _6 ${said}`, `${said} ${politician}`],
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${shownBy} ${politician}`,
        `${titled} _3 (would (love|like|be delighted|be glad|be happy)|hopes|is (free|happy|delighted|keen|available)|can|could|will|wants|wishes|is coming|is due) _8 (photographs|photos|photographer|photo|pictures|picture|camera|gazette|courier|press|reporter|ribbon|plaque|medals|launch|opening|unveiling|roadshow|school|pupils|assembly)`,
        `(photograph|film|picture|interview|snap) (me|us) _6 (with|at|in|by|beside|opening|on)`,
        `(invite|bring|get|ask|tell) (the|a) _2 (gazette|courier|chronicle|echo|herald|press|photographer|reporter|paper|local paper|tv|radio|cameras) _4 (to|along|for|down)`,
        `${titled} _3 (wants|would like|wishes|insists|expects|is keen|asked for) _8 (opened|unveiled|launched|announced|photographed|filmed|publicised)`,
        `(film|filming|photograph|interview|quote|feature|picture|record|profile|tag) ${politician}`,
        `(picture|photo|photograph|profile|interview|column|message|foreword|piece|article|quote|quotes|video|film|words|face) (of|with|from|by|about|featuring) _1 ${politician}`,
        `${trumpeting} _8 (with|of|by|from|featuring|for) ${politician}`,
        `${titled} (will|to|is going to|would|has agreed to|is due to|is set to|is to)? _2 ${fronting} _8 ${occasion}`,
        `${occasion} _10 ${titled} (will|to|is going to|would|has agreed to|is due to|is set to|is to|and) _2 ${fronting}`,
        `${occasion} _4 (with|hosted by|fronted by|led by|introduced by|starring|featuring|chaired by|headlined by) (the|our|your)? _1 ${titled}`,
        `(visit|tour|walkabout|walkround|photo|photos|photograph|picture|pictures|interview|launch|opening|film|clip) _4 (with|by|for|in|alongside) (the|our|a)? _2 ${reporters}`,
        `(watch|see|hear|read|listen to|catch|enjoy|share|play|follow) _2 ${titled} _6 (film|video|message|interview|podcast|column|blog|article|story|clip|vlog|letter|diary|profile|speech|update|reel|live)`,
        `(day in the life of|profile of|interview with|meet|a word from|a message from|letter from|column by|q and a with|five minutes with|in conversation with) (your|the|our)? ${titled}`,
        `(photo|photos|pics|picture|selfie|video|film|clip|reel|snaps) (of|with) _3 ${titled}`,
      ],
      spare: ['quoted', 'negated'],
      where: isArranged,
      evidence: (sentence) => because(electionOf(sentence)),
    }),
  ],
  flags: [
    {
      text: 'Nobody is opening it. [The Leader will just happen] to be there on the 18th, with the Gazette behind him.',
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: '[Somebody rather well known may just happen] to be at the hut on Saturday. Bring a camera!',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: 'The lake is clean again. [We all know whose idea] that was.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: "The review of our four years had to be out by the 23rd of March. It is at the printer's now, and we can [blame the printer].",
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: 'I have [put you down for the ribbon-cutting] on 21 April.',
      role: 'officer',
      audience: ['member'],
      elections: countyPoll,
    },
    {
      text: 'The [open day is on 18 April and Councillor Hale has agreed to host] it.',
      role: 'officer',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: '[Councillor Reeve will cut the ribbon] on the new skate park on 1 May.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: '[The Cabinet Member would love to come for photographs] on 29 April.',
      role: 'officer',
      audience: ['partner'],
      elections: countyPoll,
    },
    {
      text: '[Councillor Bell opened our] new hub this morning.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: 'Councillor Bell said: "[We promised this and we have delivered it]."',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
  ],
  passes: [
    {
      text: 'If your bin was missed, you know who to call. Somebody may be in the area on Saturday.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: "The bin calendar had to be out by the 23rd of March. It is late, and I won't blame the printer.",
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
    {
      text: 'Councillor Reeve will cut the ribbon on the new skate park on 1 June.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'The Cabinet Member opened the new library this morning. (Dated 12 January)',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'Councillors standing for election will not be pictured at the opening on 1 May.',
      role: 'communications',
      audience: ['press'],
      kind: 'press-release',
      elections: countyPoll,
    },
    {
      text: 'Councillor Bell opened our new hub this morning.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Millbrook Road is closed this morning for an emergency gas repair.',
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
  ],
} as const satisfies Rule;
