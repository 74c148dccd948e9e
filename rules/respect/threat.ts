import type { Rule } from '../../lib/lint/rule.ts';
import { exposed, harm, hints, memories } from './lexicon/threats.ts';
import { isAimed, remarks } from './remarks.ts';

export const threat = {
  id: 'respect/threat',
  severity: 'stop',
  message: 'This may be read as a threat.',
  why: 'Words about somebody’s job, name or safety engage the rule against bullying and intimidation.',
  advice: 'Give the deadline and the next formal step, and nothing personal.',
  detect: [
    remarks([...harm, ...hints], { spare: ['quoted'], where: isAimed }),
    remarks(memories, { spare: ['quoted'], near: [exposed] }),
  ],
  flags: [
    {
      text: 'Answer me tonight or I will [make your life very difficult].',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'I have [finished better careers] than yours.', role: 'member', audience: ['officer'] },
    {
      text: 'I make a good friend and, as you will hear, [a memorable enemy].',
      role: 'member',
      audience: ['officer'],
    },
    { text: "[Cross me and you're finished] here.", role: 'member', audience: ['officer'] },
    {
      text: 'Remember that [your budget comes to me] in May.',
      role: 'member',
      audience: ['officer'],
    },
    { text: "[I'll be waiting by your desk].", role: 'officer', audience: ['member'] },
  ],
  passes: [
    "If I don't hear by Friday I will raise it with your director.",
    'Your application comes to committee in May.',
    "I'll be waiting by the front entrance with your pass.",
    'You will regret missing the carnival.',
  ],
} as const satisfies Rule;
