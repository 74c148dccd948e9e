import type { Rule } from '../../lib/lint/rule.ts';
import { care as wordings, careFrames, fileHints, careWords } from './lexicon/life.ts';
import { told } from './told.ts';

export const care = {
  id: 'personal-data/care',
  severity: 'stop',
  message: 'This tells that somebody is in touch with social care, or is at risk.',
  why: 'Care, safeguarding and special needs records concern people when they are weakest, and often children.',
  advice: 'Say that the service knows and is acting, and name nobody.',
  detect: [told({ find: [...wordings, ...careFrames, ...fileHints, ...careWords] })],
  flags: [
    {
      text: '[The family at number 9 are known to children’s services].',
      role: 'officer',
      audience: ['member'],
    },
    { text: '[Tobias Grela was taken into care] at six.', role: 'member', audience: ['public'] },
    {
      text: 'Ngozi has [fled her partner] and needs a flat.',
      role: 'officer',
      audience: ['resident'],
    },
    { text: '[Mr Wynne is open to my team].', role: 'officer', audience: ['member'] },
  ],
  passes: [
    {
      text: 'Three children in ten who are in foster care move school.',
      role: 'officer',
      audience: ['public'],
    },
    { text: 'The care plan template has been redrafted.', role: 'officer', audience: ['member'] },
    {
      text: 'A mother tells me that her son has been out of school since May.',
      role: 'member',
      audience: ['press'],
    },
    { text: 'We can’t discuss anyone’s care plan.', role: 'communications', audience: ['press'] },
  ],
} as const satisfies Rule;
