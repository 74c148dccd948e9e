import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { criticism } from './criticism.ts';
import { conduct as conductOf, shameful } from './lexicon/conduct.ts';

/** Auditors and managers report on controls and services; that is their work. */
const isNoFormalReport = ({ reading: { facts } }: Sentence): boolean =>
  facts.situation.kind !== 'report' || facts.situation.author.role === 'member';

export const conduct = {
  id: 'officer-criticism/conduct',
  severity: 'warn',
  message: 'This passes judgement on what an officer did.',
  why: 'Conduct is looked into under the council’s own procedures, where both sides are heard.',
  advice:
    'Describe the effect and what you ask for, and raise the conduct with the manager or the Monitoring Officer in private.',
  detect: [
    criticism(
      [
        `(way|ways|manner|how|what) (that|in which)? <officer> _8 ~be _4 [${shameful}]`,
        `<officer> 's? _2 [${conductOf} _6 (~be|~seem|~look) _4 ${shameful}]`,
        `[${conductOf} (of|by|from|in|at|within|across|shown by|displayed by|
          on the part of)] <officer> _6 (~be|~seem|~look) _4 [${shameful}]`,
        `[${shameful} (conduct|behaviour|attitude|handling|treatment|performance|work|advice|leadership|
          management|service|effort)] _6 (of|by|from|at the hands of|on the part of) <officer>`,
        `[${shameful} (way|ways|manner|fashion|speed|tone) (in which|that|with which)?] <officer>`,
        `[(culture|atmosphere|ethos|leadership|management|morale|standards|discipline) (in|at|within|
          across)] <officer> _3 ~be _4 [${shameful}]`,
        `<officer> 's? _2 [${conductOf} (stinks|stank|beggars belief|beggared belief|leaves|left|defies|
          defied|shames|shamed|speaks volumes|says it all|falls short|fell short|was lacking) _4]`,
        `[(worst|poorest|weakest|shoddiest|feeblest|laziest|rudest|sloppiest|lamest) _6] (from|by|of) _1 <officer>`,
        `[(shame on|shame upon|a plague on)] <officer>`,
        `[${shameful}] (of|from) <officer>`,
      ],
      { free: true, where: isNoFormalReport },
    ),
  ],
  flags: [
    {
      text: 'The way that the planners treated her was [shameful].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'The officers’ [behaviour at the inquiry was appalling].',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'What the head of property did was [unprofessional].',
      role: 'member',
      audience: ['member'],
      kind: 'note',
    },
    { text: '[Shame on the licensing team].', role: 'member', audience: ['public'] },
  ],
  passes: [
    {
      text: 'The way that the bailiffs treated her was shameful.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The contractor’s behaviour was appalling.', role: 'member', audience: ['press'] },
    {
      text: 'The way that the officers handled it was admirable.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'The state of the road is shameful.', role: 'member', audience: ['public'] },
  ],
} as const satisfies Rule;
