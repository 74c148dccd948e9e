import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { leak, leaves } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { briefings } from './lexicon/sources.ts';

const learning =
  '(told|said|says|heard|learned|learnt|shown|given|warned|advised|mentioned|let slip|admitted|explained|gathered|picked up|confirmed|revealed|reckoned|reckons|found out|saw|took us through|took me through|walked|is that|was that|line is|reading is|was clear|were clear|made clear)';

const logistics = [
  '(ask|asked|asking|request|requested|like|arrange|arranged|arranging|book|booked|offer|offered|offering|invite|invited|date|dates|time|times|diary|attend|attended|attending) _6 (briefing|one-to-one|session)',
  '(briefing|one-to-one|session) _3 (is|will be|was|has been) (on|at|arranged|booked|moved|cancelled|postponed|at the request)',
  '(may|can|could) (i|we) (share|pass|tell|repeat|show)',
  'all (members|councillors|groups|parties|of us)',
  '(every|each) (member|councillor|group)',
];

const briefed = wordings(
  `(had|got|given|gave|have|from|after|at|in|just had) _4 ${briefings}`,
  'had _2 (my|a|our) (briefing|one-to-one|catch-up|pre-brief) with',
);

export const privateBriefing = {
  id: 'confidential-information/private-briefing',
  severity: 'warn',
  message: 'This repeats what was said in a private briefing.',
  why: 'A private briefing stays with the member who was briefed unless that member agrees.',
  advice: 'Ask the officer or the member briefed first, or point to the published papers.',
  when: leaves,
  excused,
  detect: [
    leak({
      find: [
        `[(at|in|from|during|after) _3 ${briefings}] _8 ${learning}`,
        `[${learning} _6 (at|in|during|from) _3 ${briefings}]`,
        `(gave|give|given|had|got|have|come from|came from|back from|out of|just had|been to|left|been in|sat through) _4 [${briefings}] _8 (and|where|that|which|said|told|with|from|on)`,
        `[(briefed|told|brought) (me|us) _2 (privately|confidentially|one-to-one|one to one|in private|on my own|alone|personally|into (his|her|their) confidence)]`,
        `(had|called|called|took|invited|got) (me|us) [(in|aside|up|round|to one side)] for (a|an) _2 (one-to-one|one to one|private word|private chat|quiet word|chat|word|private briefing|confidential briefing|briefing)`,
        `[(took|pulled|drew|called|sat|invited) (me|us) (aside|to one side|down|in|into (his|her|their) office|on one side|for a quiet word)] and (briefed|told|said|explained|warned|let|showed|confirmed|admitted|walked|took)`,
        `[(saw|met|seeing|meeting|coffee with|lunch with|hour with|tea with|drink with|sat down with|spoke to|word with|spoken to) <officer> _6 (on my own|alone|privately|one-to-one|one to one|off diary|off the diary|just the two of us|just the pair of us|in private|in confidence)] _8 ${learning}`,
        `[(an hour|half an hour|lunch|coffee|ten minutes) with _4 (just the pair of us|just the two of us|off diary|alone|on my own)]`,
        `(was|were|been) [briefed] _2 (privately|confidentially|one-to-one|in private|with the chair|with the leader|alone|on my own)`,
        `(stamped|marked|labelled) (my|our|the|his|her) * briefing`,
        `[<officer> _2 (took|walked|talked|led|ran|went) (me|us)? (through|over|round) (it|that|this|them|the|his|her) _12 (by (himself|herself)|alone|on (my|our) own|just the (two|three|pair) of us|just (him|her|you) and me|privately|the door (closed|shut)|behind (a)? closed (door|doors)|in private|in (his|her) office)]`,
        `[(just the two|just the three|just the pair|only the two) of us (and|with|in) _6 (door|office|blinds|shut|closed|alone)]`,
        `[<officer> _2 ${learning} (me|us) _3 (over|at|during) (a|our|his|her) (private|quiet|discreet|cosy|confidential) (lunch|dinner|coffee|drink|pint|breakfast|supper|cup of tea|walk|chat|word)]`,
        `[the briefing was] (just|only|strictly|for|meant)`,
      ],
      unless: logistics,
      secret: 'beside',
      whatever: true,
    }),
    // the briefing is named first, and what was said comes next
    leak({
      find: [
        '^ (and|but|so|well|basically|apparently)? [(he|she|they) (said|told|thinks|think|reckons|reckon|admitted|warned|expects|expect|says|confirmed|hinted|fears|has|have) _8]',
      ],
      where: (sentence) => {
        const before = beside(sentence, -1);
        return (
          sentence.reading.facts.situation.author.role === 'member' &&
          before !== undefined &&
          matches(briefed, before)
        );
      },
      unless: logistics,
      secret: 'after',
    }),
    // an officer hands one member's briefing to another
    leak({
      find: [
        `[(attach|attached|attaching|enclose|enclosed|forward|forwarding|forwarded|share|sharing|send|sending|here is|here are|copy of|copying)] _8 (briefing note|briefing notes|briefing slides|briefing paper|briefing pack|briefing|note of the briefing) _4 (gave|for|to|prepared|wrote|did|had|used|with) _4 (<member>|@|councillor|cllr|the mayor|the leader|another member|your colleague|him|her)`,
        `[(asked|wanted|said|told|raised|worried|was told|heard|learned)] _10 (at|in|during) (<member>|@|@ @|councillor @|cllr @|his|her|the mayor|the leader) 's? (private|confidential|own|one-to-one)? (briefing|one-to-one)`,
      ],
      where: ({ reading: { facts } }) => facts.situation.author.role === 'officer',
      unless: [...logistics, '(agreed|agrees|consent|consented|permission|content|happy) '],
    }),
  ],
  flags: [
    {
      text: '[At my private briefing with the Chief Executive I was told that two of the bids are out].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['member'],
    },
    {
      text: 'The director [gave us a confidential briefing on Thursday and said the Dunmore site is finished].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: 'I [was briefed privately and the route is the northern one].',
      role: 'member',
      protocol: 'leicestershire-5c',
      audience: ['public'],
    },
    {
      text: '[Attached is the briefing note that I prepared for Councillor Osei last week].',
      role: 'officer',
      protocol: 'combined-authority',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'I did have an hour with the Chief Executive; it was a private briefing and stays private.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['member'],
    },
    {
      text: 'Councillor Osei agreed that you might see it: attached is the briefing note that I prepared for him.',
      role: 'officer',
      protocol: 'combined-authority',
      audience: ['member'],
    },
    {
      text: 'I should like a confidential briefing on the bus franchise before the Board.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['officer'],
    },
    {
      text: 'We briefed the Green group on the depot and can offer the other groups the same.',
      role: 'officer',
      protocol: 'leicestershire-5c',
      audience: ['political-group'],
    },
  ],
} as const satisfies Rule;
