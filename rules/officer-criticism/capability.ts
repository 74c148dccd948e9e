import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isOfficer } from '../../lib/lint/mention.ts';
import { criticism, speaksOfStaff, did, owned, said } from './criticism.ts';
import { failureOf, incapable, incompetence, lacking, poorWork } from './lexicon/capability.ts';

export const capability = {
  id: 'officer-criticism/capability',
  severity: 'warn',
  message: 'This calls an officer’s ability into question.',
  why: 'Officers cannot answer back in public, and words about a person harm the trust that the council works by.',
  advice:
    'Say what went wrong with the service, and take a concern about a person to their manager in private.',
  detect: [
    ...said(incapable, {
      unless: [
        '^ (the|also)? (parking|traffic|transport|housing|planning|waste|licensing) (is|was|will be)',
      ],
    }),
    ...said(failureOf),
    ...did(lacking),
    ...owned(incompetence),
    criticism([`[talk about ${incapable}]`], {
      where: (sentence) =>
        isOfficer(beside(sentence, -1)?.mentions.at(-1)) || speaksOfStaff(sentence),
    }),
    criticism([
      `[${poorWork} (work|job|effort|report|piece of work|handling|management|planning)] _ (of|by|from) <officer>`,
    ]),
  ],
  flags: [
    {
      text: 'The highways engineers are hopelessly [out of their depth].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Our [incompetent planning department] has done it again.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'Helen Abara, the Director of Place, [does not know what] she is doing.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'It comes down to the [incompetence of the finance team].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'I rang the housing officer. [Talk about clueless].',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'My manager, Lindsay Crowe, is [not up to the job].',
      role: 'officer',
      audience: ['member'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    { text: 'The contractor was useless from the first day.', role: 'member', audience: ['press'] },
    { text: 'The Cabinet is hopelessly out of its depth.', role: 'member', audience: ['press'] },
    {
      text: 'The officers are not incompetent; they are overstretched.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'A resident told me that the planners are useless.',
      role: 'member',
      audience: ['resident'],
    },
    {
      text: 'The officers’ report on the useless old boiler was clear.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Does the team have enough surveyors to do this work?',
      role: 'member',
      audience: ['member'],
      kind: 'note',
    },
  ],
} as const satisfies Rule;
