import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { coming } from './lexicon/asking.ts';
import { groupMeeting } from './lexicon/occasions.ts';
import { isDeclinedNear, isPressed } from './who-asks.ts';

const junior =
  '(trainee|graduate|apprentice|intern|analyst|placement student|new starter|assistant|junior|clerk|caseworker|technician|somebody at your level|someone at your level|somebody more junior|someone more junior|youngster|young man|young woman|temp|little @)';
const behind =
  '(do not (trouble|bother|tell|involve) your (director|boss|manager|head)|(without|not) (her|his|your|their) (boss|director|manager|head)|no need to (tell|trouble|ask|involve) (your|the) (director|boss|manager|head)|(she|he) would only say no|side door|on (his|her) own)';

/** An officer who is not senior is wanted at a group meeting. */
export const juniors = {
  id: 'group-attendance/junior',
  severity: 'advise',
  message: 'This asks a junior officer to a group meeting.',
  why: 'Senior officers may be asked to advise a group; others should not be put in that place.',
  advice: 'Send the invitation to the director or head of service, who can choose who comes.',
  detect: [
    phrases({
      find: [
        `(bring|send|have|borrow|get|like|want|invite|ask|lend us|spare us|could) _3 ${junior} _8 ${groupMeeting}`,
        `${groupMeeting} _8 ${junior}`,
        behind,
      ],
      near: [groupMeeting],
      spare: ['quoted', 'negated'],
      where: (sentence) => isPressed(sentence) && !isDeclinedNear(sentence),
    }),
    phrases({
      find: [`${coming} _6 ${groupMeeting}`],
      spare: ['quoted', 'negated'],
      where: (sentence) => {
        const { author, audience } = sentence.reading.facts.situation;
        return (
          author.role === 'member' &&
          audience.length === 1 &&
          audience.includes('junior-officer') &&
          !isDeclinedNear(sentence)
        );
      },
    }),
  ],
  excused: [
    '(with|alongside|accompanied by|behind|supporting|shadowing|beside) (the|your|her|his|their|our)? _1 (director|assistant director|head of service|head of|chief officer|chief executive|executive director)',
    '(director|assistant director|head of service|head of *|chief officer|executive director) (will|is going to|is|would) (be)? _2 (bring|bringing|lead|leading|present|presenting|come|coming|speak|speaking|there)',
  ],
  flags: [
    {
      text: "[Bring the graduate trainee to our group], and she'll tell us how it really is.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "[Don't trouble your director]: slip in at eight, the group would sooner hear it from you.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Would you [come and explain the bins to our group] on Monday?',
      role: 'member',
      audience: ['junior-officer'],
    },
    {
      text: '[Could we have the analyst at group] [on his own]?',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Could the Director come and explain the bins to our group on Monday?',
      role: 'member',
      audience: ['senior-officer'],
    },
    { text: 'The analyst goes nowhere near a group.', role: 'officer', audience: ['officer'] },
    {
      text: 'Bring the graduate trainee to the depot on Monday.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Bring the graduate trainee to our group, alongside the Director.',
      role: 'member',
      audience: ['officer'],
      excuse: '36',
    },
  ],
} as const satisfies Rule;
