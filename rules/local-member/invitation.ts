import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const event = any(
  'public meeting',
  'public meetings',
  'drop-in',
  'drop-ins',
  'drop-in (session|event|evening)',
  'exhibition',
  'exhibitions',
  'consultation (event|meeting|evening)',
  'information (evening|event|session)',
  'residents meeting',
  'community meeting',
  'open evening',
  'site visit',
  'turf-cutting',
  'sod-cutting',
  'topping-out',
  'ribbon-cutting',
  'launch',
  'launch event',
  'opening ceremony',
  'official opening',
  'unveiling',
  'roadshow',
  'town hall',
  'listening event',
  'workshop',
  'celebrate the (start|opening|completion)',
  'celebration of the (start|opening)',
);
import { localNews } from './news.ts';
import { words } from './words.ts';

/** A meeting or event about one place, to which its member is not asked. */
export const invitation = {
  id: 'local-member/invitation',
  severity: 'advise',
  message:
    'A local event is announced, and the draft does not say that the local member is invited.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      `(you|residents|everyone|everybody|all|neighbours|tenants|traders|parents|people) _ (are|is) (all)? (warmly|cordially|very)? (invited|welcome) _6 ${event}`,
      `(invite|inviting|invitation for|invites) (you|residents|neighbours|tenants|parents|traders|everyone|local people) _6 ${event}`,
      `(please)? (join us|come along|come) (at|for|to) _3 ${event}`,
      `(we|council) (are|is|will be|shall be|re) (holding|hosting|running|organising|staging|putting on) _3 ${event}`,
      `(there will be|there is to be|we have (called|booked|arranged)) (a|an|two|three) _2 ${event}`,
      `${event} _6 (at|in) (the)? (village hall|community centre|school|church hall|library|town hall|old fire station|chapel|pub) _6 (on|about|for|from)`,
      `(launch|official opening|unveiling|opening) of (the|a|our)? @ _6 by invitation`,
      'invitation to (celebrate|mark|the (opening|launch|unveiling))',
      '(first (sod|turf)|foundation stone|ribbon|time capsule) _3 (cut|laid|buried|dug|turned)',
      '(cut|lay|dig|turn|cutting|laying|digging|turning) the (first (sod|turf)|foundation stone|ribbon)',
    ]),
  ],
  flags: [
    {
      text: '[You are invited to a drop-in at the village hall in Mill Lane on the flood] scheme.',
      audience: ['resident'],
    },
    { text: '[We are holding a public meeting] on the Elm Grove crossing.', audience: ['public'] },
    {
      text: '[Launch of the Kingsbridge depot, 3 May, by invitation] only.',
      role: 'communications',
      audience: ['partner'],
      protocol: 'combined-authority',
    },
    {
      text: '[There will be an exhibition] at Paradise Fields community centre on the 14th.',
      audience: ['resident'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'You are invited to a drop-in at the village hall in Mill Lane. The county councillor for the village will be there.',
      audience: ['resident'],
    },
    { text: 'We are holding a public meeting on the budget, online.', audience: ['public'] },
    { text: 'There was a public meeting in Mill Lane in 2019.', audience: ['public'] },
    { text: 'Is there a public meeting in Mill Lane?', audience: ['public'] },
  ],
} as const satisfies Rule;
