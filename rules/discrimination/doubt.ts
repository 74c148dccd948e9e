import type { Rule } from '../../lib/lint/rule.ts';
import { fair, official } from './lexicon/contexts.ts';
import { barred, blamed, dislike, incapable, kinds, prying } from './lexicon/doubts.ts';
import { slights } from './spoken.ts';

const service = [
  '(assessment|support (for|to)|policy|scheme|consultation|sign up|free of charge|open to all|everyone is welcome|encourage|celebrate|festival|hate crime|volunteers needed|appeal for|may need|will need help|struggle to (pay|afford|access|reach|get)|adult social care|best interests)',
];

/** Somebody’s fitness doubted, or something blamed, on the ground of what people are. */
export const doubt = {
  id: 'discrimination/doubt',
  severity: 'warn',
  message: 'This doubts, blames or shuts out people for what they are.',
  why: 'Age, sex, race, faith, disability, pregnancy and the like are no measure of what somebody can do.',
  advice: 'Leave the characteristic out, and say what the work needs or what happened.',
  detect: [
    slights(incapable, {
      unless: [...fair, ...official, ...service],
      spare: ['foreign', 'reported', 'question'],
    }),
    slights(dislike, {
      near: kinds,
      unless: [...fair, ...service],
      spare: ['foreign', 'reported'],
    }),
    slights(blamed, { unless: [...official, ...service] }),
    slights(barred, { unless: [...fair, ...service], spare: ['foreign', 'reported'] }),
    slights(prying, { unless: fair, spare: ['foreign', 'reported', 'negated'] }),
  ],
  flags: [
    {
      text: "[A man of his age won't understand] the app.",
      audience: ['officer'],
    },
    {
      text: 'The sheds were emptied last night. [I blame the Lithuanians].',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Leave Farah at the back; [customers can be a bit awkward] about the hijab.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: "[Her mind will be on other things] once she's pregnant.",
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Older residents who cannot manage the form online can ring us instead.',
      role: 'communications',
      audience: ['public'],
    },
    { text: 'We blame the contractor for the late start.', role: 'member', audience: ['public'] },
    {
      text: 'Wheelchair users cannot reach the counter, so we are lowering it.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Customers can be awkward when the queue is long.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
