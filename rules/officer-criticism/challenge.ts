import { matchesNear, phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { arraigned, inPublic } from '../respect/lexicon/spite.ts';

const before = wordings(inPublic);

export const challenge = {
  id: 'officer-criticism/challenge',
  severity: 'warn',
  message: 'This announces that an officer’s ability will be questioned before others.',
  why: 'Whether somebody is fit for a post is for their manager to weigh, after a fair hearing.',
  advice:
    'Put questions about the service on the agenda, and take a concern about the person to the Chief Executive.',
  roles: ['member'],
  detect: [
    phrases({
      find: [...arraigned, '(vote|motion) of no confidence in (you|<officer>)'],
      spare: ['quoted', 'negated'],
      where: (sentence) => matchesNear(before, sentence),
      unless: ['(in private|privately|part two|closed session|your manager|line manager)'],
    }),
  ],
  flags: [
    {
      text: 'At scrutiny [I shall be asking whether you are fit] for this job.',
      audience: ['officer'],
    },
    {
      text: 'It is a public meeting. [I intend to ask how someone with your record got the budget].',
      audience: ['officer'],
    },
    {
      text: 'We will table a [motion of no confidence in the Director of Place] at full council.',
      audience: ['officer'],
    },
    {
      text: '[I will be asking the committee why you were appointed].',
      audience: ['officer'],
    },
  ],
  passes: [
    { text: 'At scrutiny I shall ask you why the bridge is late.', audience: ['officer'] },
    {
      text: 'I will ask the committee whether the contractor is up to the job.',
      audience: ['officer'],
    },
    { text: 'Could you explain to the panel how the budget is set?', audience: ['officer'] },
    { text: 'I will not be asking whether you are up to the job.', audience: ['officer'] },
  ],
} as const satisfies Rule;
