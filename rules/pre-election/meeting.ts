import { beside } from '../../lib/lint/neighbours.ts';
import { phrases, search } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { runUpOf } from '../../lib/lint/run-up.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { gathering, invitation, putting } from './lexicon/events.ts';
import { modest } from './lexicon/hints.ts';
import { countyPoll } from './county-poll.ts';
import { because, electionOf, hasElections, isDenied, isFormal, isKeptClear } from './period.ts';

const evidence = (sentence: Sentence): string | undefined => because(electionOf(sentence));
const isPlanned = (sentence: Sentence): boolean =>
  electionOf(sentence) !== undefined && !isKeptClear(sentence) && !isFormal(sentence);

const politicians = wordings(
  '(councillor|cllr|leader|cabinet member|mayor|your member|commissioner|mp|lead member)',
);
const venue =
  '(hall|hut|rooms|library|institute|pavilion|church|chapel|school|green|legion|pub|inn|arms|exchange|theatre|square|precinct|community centre|leisure centre|sports centre|club)';
const announced = wordings(
  '^ (the|a|my|our|big|special)? (public|open|community|residents|village|town) (meeting|forum|evening|event|debate) $',
  `^ _4 ${gathering} $`,
);
const clock = /\b\d{1,2}(?:[.:]\d\d)?\s?(?:am|pm|noon)\b|\bnoon\b|\b7 for 7/i;

/** "Wednesday 22 April, 7pm, St Osyth's Hall", under a heading that says what it is. */
function isBilled(sentence: Sentence): boolean {
  return [beside(sentence, -1), beside(sentence, -2)].some(
    (each) => each !== undefined && matches(announced, each),
  );
}

/** A meeting with the public is called, planned or helped along for a day in the run-up. */
export const meeting = {
  id: 'pre-election/meeting',
  severity: 'stop',
  message: 'This meeting comes too close to an election.',
  why: 'Meetings of this kind should not be set up or held shortly before people vote.',
  advice: 'Choose a day after the poll, or ask Democratic Services what may go ahead.',
  when: hasElections,
  detect: [
    phrases({
      find: [
        `${putting} _6 ${gathering}`,
        modest,
        `(my|our|your|his|her|their|the leader's|the councillor's|councillors') _2 ${gathering}`,
        `${gathering} _4 (with|hosted by|chaired by|led by) (your|the|our)? _2 (councillor|cllr|leader|cabinet member|member)`,
        `^ ${gathering}`,
        `${gathering} (i|we|you|he|she|they|councillor @|cllr @) (am|are|is|will be|have)? _1 (holding|hosting|running|planning|organising|putting on|calling|chairing|arranging|arranged|organised|planned)`,
        '(rally|picnic|walk|march|litter pick|street party|tea party|protest|vigil|demonstration|tea) with (me|your|councillor|cllr|the leader|us)',
        `(a|an|the|this) ${gathering} (is|will be|goes|takes place|has been|about|on|for|in|at)`,
        `(my|your|his|her|the (leader|councillor|chairman|mayor|member) 's|councillor @ 's|cllr @ 's|councillor @ @ 's|cllr @ @ 's) (own|annual|big|little|monthly|regular|spring|ward|special|local|next)? (forum|forums|roadshow|assembly|walkabout|tour|listening session|open evening|open day|open afternoon|open morning|meeting (at|in) the|meeting (for|with|of|on|about) (residents|the|local|parents|neighbours|tenants|traders|bins|parking|flooding|buses)|evening (at|in|on|with)|event|talk|lecture|picnic|fun day|tea party|stall|speech|launch|presentation|celebration|street party|community (conversation|day|lunch|tea))`,
        `(people|residents|neighbours|parents|villagers|locals|families|tenants|traders|folk|constituents|of them|of my residents) _2 (happened|happen|chanced|chance|chose|choose|wished|wanted|want|fancied|decided) to (turn up|drop in|drop by|come along|come|gather|assemble|wander|be|look in|pop in|pop along|congregate|collect) _3 (at|in|to|outside|by|into) (the|our|my|your) _2 ${venue}`,
        `(people|residents|neighbours|parents|villagers|local people|everybody|everyone|families|tenants|traders) _2 (together|round|along|in|into) _3 (room|hall|school|hut|library|pub|church|centre|green)`,
        `(your|my) (ward|division|residents|constituents|annual) (update|evening|morning|tour|report)`,
      ],
      where: (sentence, match) => isPlanned(sentence) && !isDenied(sentence, match),
      evidence,
    }),
    phrases({
      find: [
        invitation,
        '(booked|taken|hired|got|reserved) the _3 (hall|hut|room|rooms|school|library|centre|pub|church|chapel|pavilion|legion) _8 (talk|discuss|hear|ask|tell|explain|meet|air|thrash)',
        'i (will|shall|am) (be)? (answering|taking|listening|on hand|speaking|hearing|talking) _2 (your|questions|to you|to residents|to people|from you|about|for anyone)',
        '(come|invited|invite you|welcome you|join me|join us|see you|hope to see you|looking forward to seeing you) (to|for|at) (a|an|my|our|the|another) _2',
        `i (will|shall|am) (be|going to be)? (back|there|speaking|standing|sitting)? _6 _6 (at|in|outside) the _2 ${venue}`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) =>
        sentence.reading.facts.outside &&
        (runUpOf(sentence) ?? 'elsewhen') !== 'elsewhen' &&
        (sentence.reading.facts.situation.author.role === 'member' ||
          matches(politicians, sentence)) &&
        isPlanned(sentence),
      mark: 'clause',
      evidence,
    }),
    search('digit', (sentence) =>
      clock.test(sentence.reading.text.slice(sentence.start, sentence.end)) &&
      isPlanned(sentence) &&
      isBilled(sentence)
        ? [{ start: sentence.start, end: sentence.end, evidence: evidence(sentence) ?? '' }]
        : [],
    ),
  ],
  flags: [
    {
      text: 'I shall stroll along the bank on 24 April, and [if thirty of you happen] to be there we can talk.',
      role: 'member',
      audience: ['resident'],
      date: '2026-04-14',
      elections: countyPoll,
    },
    {
      text: 'I am holding [a public meeting about the fire station on Thursday 23 April].',
      role: 'member',
      audience: ['resident'],
      elections: countyPoll,
    },
    {
      text: "[I've booked the library for your residents' forum] on 30 April.",
      role: 'officer',
      audience: ['member'],
      elections: countyPoll,
    },
    {
      text: '[Come and ask me about the bypass at the Scout Hut next Tuesday].',
      role: 'member',
      audience: ['public'],
      kind: 'social-post',
      elections: countyPoll,
    },
    {
      text: 'PUBLIC MEETING\nWhat next for the library?\n[Wednesday 22 April, 7pm, Quay Street Hall]',
      role: 'member',
      audience: ['public'],
      kind: 'web-page',
      elections: countyPoll,
    },
    {
      text: 'We [have arranged the drop-in on parking for the 29th].',
      role: 'communications',
      audience: ['officer'],
      elections: countyPoll,
    },
  ],
  passes: [
    {
      text: 'I am holding a public meeting about the fire station on Thursday 4 June.',
      role: 'member',
      audience: ['resident'],
      elections: countyPoll,
    },
    {
      text: 'I am holding a public meeting about the fire station on Thursday 23 April.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: "We can't hold the drop-in on 28 April because of the election; would 14 May suit?",
      role: 'officer',
      audience: ['member'],
      elections: countyPoll,
    },
    {
      text: 'Planning Committee will meet on 15 April to decide the applications listed.',
      role: 'officer',
      audience: ['member'],
      elections: countyPoll,
    },
    {
      text: "The residents' forum on 28 April has been postponed.",
      role: 'officer',
      audience: ['resident'],
      elections: countyPoll,
    },
    {
      text: "The bowls club's election of officers and open evening is on 28 April.",
      role: 'member',
      audience: ['resident'],
      elections: countyPoll,
    },
  ],
} as const satisfies Rule;
