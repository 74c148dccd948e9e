import { phrases } from '../../lib/lint/detector.ts';
import { type Sentence, spanOf } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { activity, politician, showing, shownBy, trumpeting } from './lexicon/events.ts';
import { countyPoll } from './county-poll.ts';
import { because, electionOf, isFormal, isKeptClear, issuedInRunUp } from './period.ts';

const said = '(said|says|added|adds|commented|comments|told|explained|explains|writes|wrote)';

/** Longer quotations are marked by their first sentence. */
const longest = 200;

/** A politician's words in the council's mouth: marks the quotation, which may run over several sentences. */
function quotations(options: Parameters<typeof phrases>[0]): ReturnType<typeof phrases> {
  const spoken = phrases({ ...options, spare: ['negated'], mark: 'sentence' });
  return {
    ...spoken,
    judge(sentence, match) {
      const hit = spoken.judge(sentence, match);
      const { quotes, tokens } = sentence.reading;
      const quote = quotes.find(({ from, to }) => from < sentence.to && sentence.from < to);
      if (!hit || !quote) return undefined;
      const whole = spanOf(tokens, quote.from, quote.to);
      return whole.end - whole.start > longest ? hit : { ...hit, ...whole };
    },
  };
}

const isIssued = (sentence: Sentence): boolean =>
  issuedInRunUp(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence);
const isArranged = (sentence: Sentence): boolean =>
  electionOf(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence);

/** A councillor is shown off, quoted or celebrated by the council in the run-up. */
export const publicity = {
  id: 'pre-election/publicity',
  severity: 'warn',
  message: 'This is publicity with a politician in the run-up to an election.',
  why: 'In the run-up the guidance on publicity keeps launches, photographs and quotations of members out.',
  advice:
    'Leave the members out, or hold it back until after the poll, and ask Democratic Services.',
  detect: [
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${politician} _6 ${activity}`,
        `${shownBy} ${politician}`,
        `${showing} _6 with ${politician}`,
        `${activity} _3 ${politician}`,
        `(today|now|has) _2 (unveiled|launched|revealed|announced) _4 (plans|plan|scheme|funding|investment|windfall|savings|package|boost|strategy|vision)`,
        `(launching|unveiling|announcing|celebrating) our _4 (investment|plans|plan|scheme|funding|package|vision)`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'communications' && isIssued(sentence),
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    quotations({
      find: [`${politician} _6 ${said}`, `${said} ${politician}`],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'communications' && isIssued(sentence),
      evidence: (sentence) => because(issuedInRunUp(sentence)),
    }),
    phrases({
      find: [
        `${politician} _8 ${showing}`,
        `${shownBy} ${politician}`,
        `${politician} _3 (would (love|like|be delighted|be glad|be happy)|hopes|is (free|happy|delighted|keen|available)|can|could|will|wants|wishes|is coming|is due) _8 (photographs|photos|photographer|photo|pictures|picture|camera|gazette|courier|press|reporter|ribbon|plaque|medals|launch|opening|unveiling|roadshow|school|pupils|assembly)`,
        `(photograph|film|picture|interview|snap) (me|us) _6 (with|at|in|by|beside|opening|on)`,
        `(invite|bring|get|ask|tell) (the|a) _2 (gazette|courier|chronicle|echo|herald|press|photographer|reporter|paper|local paper|tv|radio|cameras) _4 (to|along|for|down)`,
        `${politician} _3 (wants|would like|wishes|insists|expects|is keen|asked for) _8 (opened|unveiled|launched|announced|photographed|filmed|publicised)`,
        `(film|filming|photograph|interview|quote|feature|picture|record|profile|tag) ${politician}`,
        `(picture|photo|photograph|profile|interview|column|message|foreword|piece|article|quote|quotes|video|film|words|face) (of|with|from|by|about|featuring) _1 ${politician}`,
        `${trumpeting} _8 (with|of|by|from|featuring|for) ${politician}`,
      ],
      spare: ['quoted', 'negated'],
      where: isArranged,
      evidence: (sentence) => because(electionOf(sentence)),
    }),
  ],
  flags: [
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
