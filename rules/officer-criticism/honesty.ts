import type { Rule } from '../../lib/lint/rule.ts';
import { criticism, did, doneBy, owned, said } from './criticism.ts';
import { deceived, deceivedBy, dishonest, dishonesty } from './lexicon/honesty.ts';

export const honesty = {
  id: 'officer-criticism/honesty',
  severity: 'warn',
  message: 'This puts an officer’s honesty in doubt.',
  why: 'A charge of this kind needs a fair process, and the officer cannot answer it here.',
  advice:
    'Ask for the facts or the correction that you need, and take a concern about honesty to the Monitoring Officer.',
  detect: [
    ...said(dishonest),
    ...did(deceived),
    ...owned(dishonesty),
    ...doneBy(`(~be|~get|been|being)? ${deceivedBy}`),
    criticism([
      `(i|we) [(accuse|suspect|charge) <officer> of _3]`,
      `[not _ (hearing|getting|told|given|had) _ (the (truth|whole truth|full story|whole story|
        straight story|full picture)|straight (answer|answers)|honest (answer|answers))] from <officer>`,
      `[(never|not|cannot|hardly|hard to|impossible to|try|tried|trying|good luck|if only (we|i) could|
        still waiting to|would be nice to|like) _3 (~get|~have|~hear|~expect|~squeeze|
        ~extract) _ (straight answer|straight answers|sensible word|word of sense|peep|squeak|decision|
        yes or no|honest answer|honest answers|truth|answer|answers|blood|sense|reply)] (from|
        out of) <officer>`,
      `[(spun|sold|fed|told|given) (us|me|members|residents|a) _ (by|from) <officer>]`,
      `the (answers|answer|assurances|figures|version|story|account) <officer> (gave|gives|give|told|
        put) _4 [(~be|do|does|did) _4 (truth|true|honest|rehearsed|unrehearsed|worthless|worth|add up|
        invented|fiction|fantasy|nonsense)]`,
    ]),
  ],
  flags: [
    {
      text: 'The Chief Planning Officer [knowingly kept] the traffic data from members.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The head of finance [misled] this committee.',
      role: 'member',
      audience: ['member'],
      kind: 'note',
    },
    { text: 'We have [been lied to by officers].', role: 'member', audience: ['press'] },
    {
      text: 'Our director is [economical with the truth].',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'The planners have been [less than honest] with this village.',
      role: 'member',
      audience: ['public'],
    },
  ],
  passes: [
    {
      text: 'Thames Homes misled officers and members alike.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'It would be wrong to say that officers hid the figures.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'Officers were misled by the developer.', role: 'member', audience: ['press'] },
    {
      text: 'The Minister has been less than honest with us.',
      role: 'member',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
