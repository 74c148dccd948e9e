import type { Rule } from '../../lib/lint/rule.ts';
import { workplace, workplaceFrames, workplaceWords } from './lexicon/life.ts';
import { told } from './told.ts';

export const staffCircumstances = {
  id: 'personal-data/staff-circumstances',
  severity: 'stop',
  message: 'This tells a colleague’s personal circumstances.',
  why: 'Why somebody is away, or what their manager is dealing with, is between them and the council as employer.',
  advice: 'Say that the person is away and who covers for them, and give no reason.',
  detect: [told({ find: [...workplace, ...workplaceFrames, ...workplaceWords] })],
  flags: [
    { text: '[Devinder is signed off until] Easter.', role: 'officer', audience: ['member'] },
    {
      text: '[Jo in Licensing is off with stress], so it may be a while.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[He is already on a final written warning], our Mr Pike.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[Nathan Cole in Building Control was suspended this] this morning.',
      role: 'officer',
      audience: ['officer'],
      kind: 'note',
    },
  ],
  passes: [
    { text: 'Sophie is away until January and Wes covers.', role: 'officer', audience: ['member'] },
    { text: 'I am off sick until Thursday.', role: 'officer', audience: ['member'] },
    {
      text: 'The grievance procedure is on the intranet.',
      role: 'officer',
      audience: ['officer'],
      kind: 'note',
    },
    {
      text: 'Bus services were suspended this morning.',
      role: 'communications',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
