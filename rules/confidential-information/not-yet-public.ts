import type { Rule } from '../../lib/lint/rule.ts';
import { leak, leaves, leavesCouncil } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { admissions, asides } from './lexicon/restraint.ts';

/** The words keep it, ask about it, or are about something else. */
const loyal = [
  '(may|can|could|should) (i|we) ',
  '(and|so) (i|we) (will|shall|would|do|have|am|are) not ',
  '(who|when|what|how much|which) (may|can|could|should) (i|we|be)',
  '(will|shall) (publish|announce|release|update|write|let you know|confirm) ',
  '(has|have|had) not (yet)? been (told|decided|agreed|approved|finalised) (how|whether|what|if|the)',
  '(rumour|rumours|gossip|guess|speculation)',
  '(difference|split|choose|choosing|relationship|boundary|agreement|contract|meeting|path|gap|road|distance) between (us|you and me|ourselves)',
  '(mum|dad|birth|baby|pregnant|pregnancy|miscarriage|cancer|illness|ill|depression|foster|adopted|divorce|marriage|affair|drinking|diagnosis|diagnosed|operation|medication|husband|wife|partner)',
  '(password|pin|login|birthday|surprise party|present|card for|collection for|leaving do)',
];

export const notYetPublic = {
  id: 'confidential-information/not-yet-public',
  severity: 'warn',
  message: 'This tells something that, by its own words, is not to be told yet.',
  why: 'What a writer asks to be kept quiet is as a rule not theirs to pass on.',
  advice: 'Wait until it is released, or ask whoever owns it to agree.',
  when: leaves,
  excused,
  detect: [
    leak({
      find: admissions.map((each) => `[${each}]`),
      where: ({ reading: { facts } }) =>
        facts.situation.author.role === 'member' || leavesCouncil(facts),
      unless: loyal,
      secret: 'beside',
    }),
    leak({
      find: asides.map((each) => `[${each}]`),
      where: ({ reading: { facts } }) =>
        facts.situation.author.role === 'member' || leavesCouncil(facts),
      unless: loyal,
      secret: 'after',
    }),
  ],
  flags: [
    {
      text: "I [shouldn't really say, but they have chosen the northern site for the depot].",
      role: 'member',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
    {
      text: 'Keep this under your hat. [Option 2 has fallen over and the Treasury will not wear the borrowing].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['member'],
    },
    {
      text: '[You did not hear it from me, but the library closes in May].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['public'],
    },
    {
      text: '[They have given the contract to Harcourt, which is not public yet].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['supplier'],
    },
  ],
  passes: [
    {
      text: 'The inspection report has not been published yet and I shall not guess what it says.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The path between you and me needs a new gate.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'Officers asked me not to share the price, so I will not.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Between ourselves, I could do with a holiday.',
      role: 'member',
      audience: ['member'],
    },
  ],
} as const satisfies Rule;
