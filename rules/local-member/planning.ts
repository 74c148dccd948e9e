import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const application = any(
  'planning application',
  'planning permission',
  'pre-application (advice|enquiry|meeting)',
  'outline (application|permission|consent)',
  'listed building consent',
  'change of use',
  'application (for|to) _6 (homes|houses|flats|dwellings|extension|quarry|warehouse|depot|units|turbines|solar farm|supermarket|mast|hostel)',
  'planning consent',
  'planning appeal',
  'mineral extraction',
  'quarry extension',
  'development control',
  'screening opinion',
  'section 106',
);
const settle = any(
  '~approve',
  '~grant',
  '~refuse',
  '~determine',
  '~reject',
  '~recommend',
  'recommended for (approval|refusal)',
  'turned down',
  'given',
  'decided',
  'considered',
  'allowed',
  'called in',
  'supported',
  'acceptable',
  'likely to be',
  'likely to succeed',
  'unlikely to',
  'go to committee',
  'go before',
  'minded to',
  'submitted',
  'received',
  'lodged',
  'granted',
);
import { localNews } from './news.ts';
import { words } from './words.ts';

/** An application is decided, or advice on one is given. */
export const planning = {
  id: 'local-member/planning',
  severity: 'advise',
  message:
    'A local planning matter is dealt with in public, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      `${application} _10 (will|shall|is|are|has|have|was|to) _2 (be|been)? ${settle}`,
      `(we|council|officers|planners) (have|has|will|are|shall|is|would|intend to|ll|ve) _2 ${settle} _5 ${application}`,
      `our (advice|view|opinion|position|recommendation|response) (on|about|to) (the|your|this)? _4 ${application}`,
      '(# |forty|fifty|sixty|eighty|hundred|new) _2 (homes|houses|flats|dwellings) _6 (have|has|get|gets|got|given|granted) (the)? (green light|go-ahead|go ahead|permission|approval|consent)',
    ]),
  ],
  flags: [
    {
      text: 'The [planning application for Pennyfold Farm has been refused].',
      audience: ['press'],
    },
    {
      text: 'For what it is worth, our view on the [change of use of Castle House is that it is acceptable].',
      audience: ['partner'],
    },
    {
      text: '[Forty new homes on the Pennyfold depot site have the green light], a spokesman said.',
      audience: ['press'],
    },
    {
      text: '[We will determine your planning application] for Holt Meadow on 3 June.',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'The planning application for Pennyfold Farm has been refused. Cllr Lund, the ward member, was rung this morning.',
      audience: ['press'],
    },
    {
      text: 'You can comment on the planning application for Pennyfold Farm until 3 June.',
      audience: ['public'],
    },
    { text: 'Planning permission is not needed for a shed.', audience: ['public'] },
    {
      text: 'Has the planning application for Pennyfold Farm been decided?',
      audience: ['partner'],
    },
  ],
} as const satisfies Rule;
