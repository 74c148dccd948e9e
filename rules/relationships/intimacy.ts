import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { close, hushed } from './lexicon/bonds.ts';
import { endearments, intimate } from './lexicon/intimacy.ts';
import { given } from './lexicon/favours.ts';
import { secret } from './lexicon/secrecy.ts';
import { isInside } from './tie.ts';

const more = wordings(...intimate, ...close, ...hushed, ...secret, ...given);
/** More than a form of address shows it elsewhere in the draft. */
const saysMore = somewhere((view) => matches(more, view));

/** Closeness between a member and an officer shows. */
export const intimacy = {
  id: 'relationships/intimacy',
  severity: 'advise',
  message: 'This shows close personal familiarity.',
  why: 'Closeness between members and officers harms trust and can look like special treatment.',
  advice: 'Keep to business wording, and declare a close relationship.',
  roles: ['member', 'officer', 'communications'],
  when: (facts) =>
    isInside(facts) &&
    (facts.situation.author.role === 'member' ? facts.you !== 'member' : facts.you !== 'officer'),
  detect: [
    phrases({ find: [...intimate, ...close], spare: ['quoted', 'negated'] }),
    phrases({
      find: endearments,
      spare: ['quoted', 'negated'],
      where: ({ reading }) => !saysMore(reading),
    }),
  ],
  flags: [
    { text: '[I miss you already].', role: 'officer', audience: ['member'] },
    {
      text: 'It was lovely [waking up next to you].',
      role: 'officer',
      audience: ['member'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "[Can't wait for our weekend] in Bruges.",
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    { text: '[Love you], and here is the report.', role: 'officer', audience: ['member'] },
  ],
  passes: [
    { text: 'Have a lovely weekend!', role: 'officer', audience: ['member'] },
    { text: 'I would love you to come to the opening.', role: 'officer', audience: ['member'] },
    { text: 'We miss you at committee.', role: 'officer', audience: ['member'] },
    { text: 'Love your new logo.', role: 'member', audience: ['officer'] },
  ],
} as const satisfies Rule;
