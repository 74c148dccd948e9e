import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { bent, dropped, leaveOut, owned, shadedFor, toPlease } from './lexicon/shading.ts';
import { advice } from './lexicon/advice.ts';
import { buried, matters, trimmed, unasked, unsaid } from './lexicon/hints.ts';
import { keptOut, shaped } from './lexicon/shaped.ts';
import { isAmongUs, isCorrection } from './talk.ts';

const favour = wordings(toPlease);

/** An officer bends advice to what somebody would like to hear. */
export const shading = {
  id: 'professional-advice/shading',
  severity: 'warn',
  message: 'This shades professional advice to suit somebody’s wishes.',
  why: 'Advice should be fearless, factual and neutral, whether or not its readers will like it.',
  advice:
    'Give the full advice with your reasons, and let members decide with it in front of them.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [...shadedFor, ...owned, ...shaped, ...keptOut],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isCorrection(sentence),
    }),
    phrases({
      find: leaveOut,
      spare: ['quoted'],
      where: (sentence) => isAmongUs(sentence.reading.facts) && !isCorrection(sentence),
    }),
    phrases({
      find: [
        `[(i|we|officers) (have|had)? (also|therefore|already|just|duly|quietly|slightly|rather|gently)? (${bent}|${dropped}) _ ${advice}]`,
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => matchesNear(favour, sentence) && !isCorrection(sentence),
    }),
    phrases({
      find: buried,
      near: matters,
      spare: ['quoted', 'negated', 'question'],
      where: (sentence) => isAmongUs(sentence.reading.facts) && !isCorrection(sentence),
    }),
    phrases({
      find: trimmed,
      spare: ['quoted', 'question'],
      where: (sentence) => isAmongUs(sentence.reading.facts) && !isCorrection(sentence),
    }),
    phrases({
      find: unsaid,
      near: unasked,
      spare: ['quoted', 'negated'],
      where: (sentence) => isAmongUs(sentence.reading.facts) && !isCorrection(sentence),
    }),
  ],
  flags: [
    {
      text: "[I'd let the pension point] lie. It only invites questions.",
      audience: ['officer'],
    },
    { text: '[I have left the cheaper option out of the report].', audience: ['member'] },
    {
      text: '[I have diluted the conclusions] so that they please your members.',
      audience: ['member'],
    },
    {
      text: "[I've toned down the risk rating], because I know you wouldn't welcome it.",
      audience: ['member'],
    },
    {
      text: "[I've toned down the risk rating], because I know you wouldn't welcome it.",
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I am [happy to recommend whichever you prefer].',
      audience: ['member'],
      protocol: 'town-council-2026',
    },
    {
      text: '[Leave out the legal] risks, they would only alarm the Board.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Just [put "none" under legal implications].',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    { text: "I can't soften the risk rating, although you asked me to.", audience: ['member'] },
    {
      text: 'I have revised the risk rating in the light of the new survey.',
      audience: ['member'],
    },
    { text: 'The advice has not been changed to please anybody.', audience: ['member'] },
    {
      text: 'Leave the legal box empty until they have replied.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
