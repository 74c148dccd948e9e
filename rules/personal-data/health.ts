import type { Rule } from '../../lib/lint/rule.ts';
import {
  ailments,
  conditions,
  euphemisms,
  hushed,
  medical,
  owned,
  states,
  treatments,
} from './lexicon/health.ts';
import { told } from './told.ts';

export const health = {
  id: 'personal-data/health',
  severity: 'stop',
  message: 'This tells something about a person’s health.',
  why: 'Health is special category data: it may go only to those who need it for that person’s care or case, or with recorded consent.',
  advice: 'Leave the health fact out, or keep it so general that nobody can tell who is meant.',
  detect: [
    told({
      find: [
        ...conditions,
        ...treatments,
        ...euphemisms,
        ...ailments,
        ...hushed,
        ...medical,
        ...owned,
      ],
    }),
    told({
      find: [
        `~be ${states}`,
        `(has|have|had|who) (always|recently|only|now|long|just)? been ${states}`,
        `(feels|felt|feeling|got|getting|gets|became|becoming|went|looks|seems|fell|fallen|gone) ${states}`,
      ],
    }),
  ],
  flags: [
    {
      text: '[Mrs Doreen Whelan has had a stroke] and the crew keep missing her bin.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: '[He has Lewy body dementia] and the carers double up at night. Leonard Wynne is the name.',
      role: 'officer',
      audience: ['member'],
    },
    { text: '[Mr Osei is not himself] this year.', role: 'member', audience: ['resident'] },
    {
      text: 'Their neighbour, [Abena Obi, is six months pregnant].',
      role: 'communications',
      audience: ['press'],
    },
  ],
  passes: [
    {
      text: 'The dementia strategy goes to Cabinet in July.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'I have been diagnosed with diabetes myself.', role: 'member', audience: ['public'] },
    {
      text: 'A resident who would rather not be named has multiple sclerosis.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'Mrs Lee has epilepsy and has signed the consent form, so I pass it on.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Of 212 respondents, 38 per cent were disabled.',
      role: 'officer',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
