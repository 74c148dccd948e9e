import { isAskedFor } from '../../lib/lint/asking.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { dictated, insisted, wished } from './lexicon/dictation.ts';
import { isAmongUs, isCorrection } from './talk.ts';

/** Says what advice is to conclude. */
export const dictation = {
  id: 'professional-advice/dictation',
  severity: 'warn',
  message: 'This says what an officer’s advice is to conclude.',
  why: 'A recommendation is the officer’s own, and a decision that rests on dictated advice can be challenged.',
  advice:
    'Say which option you can support and why, ask for others to be set out, and leave the recommendation alone.',
  roles: ['member'],
  when: isAmongUs,
  detect: [
    phrases({
      find: dictated,
      spare: ['quoted', 'negated'],
      where: (sentence, match) => isAskedFor(sentence, match) && !isCorrection(sentence),
    }),
    phrases({
      find: [...insisted, ...wished],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isCorrection(sentence),
    }),
  ],
  flags: [
    { text: '[The recommendation has to be refusal].', audience: ['officer'] },
    {
      text: 'Please [rewrite section 4 so that it favours] the sale.',
      audience: ['officer'],
      traits: ['cabinet'],
    },
    { text: "I [need the report to say that] it's affordable.", audience: ['officer'] },
    { text: 'Can you [find me a reason to refuse] it?', audience: ['officer'] },
    {
      text: 'Just [write that the hall is safe].',
      audience: ['officer'],
      protocol: 'town-council-2026',
      traits: ['chairman'],
    },
    { text: 'Just [write that the bridge is safe].', audience: ['officer'] },
  ],
  passes: [
    { text: 'Why has the recommendation to be refusal?', audience: ['officer'] },
    {
      text: 'I shall not be able to support option A because of what it costs.',
      audience: ['officer'],
      traits: ['cabinet'],
    },
    { text: 'The recommendation is yours and I will not try to change it.', audience: ['officer'] },
    { text: 'Could the report set out option C as well?', audience: ['officer'] },
  ],
} as const satisfies Rule;
