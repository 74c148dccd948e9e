import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const area = any(
  'catchment',
  'catchments',
  'catchment area',
  'catchment areas',
  'service area',
  'collection round',
  'collection rounds',
  'collection day',
  'priority area',
  'boundary',
  'boundaries',
  'feeder school',
  'feeder schools',
  'designated school',
  'area served',
  'bin day',
  'patch',
);
const move = any(
  '~change',
  '~redraw',
  'redrawn',
  '~move',
  '~alter',
  '~shift',
  '~extend',
  '~shrink',
  '~widen',
  '~narrow',
  '~merge',
  '~split',
  '~review',
  '~revise',
  '~include',
  '~exclude',
  '~lose',
  '~gain',
  'cover',
  'take in',
);
import { localNews } from './news.ts';
import { words } from './words.ts';

/** The area that a school or service covers is redrawn. */
export const catchment = {
  id: 'local-member/catchment',
  severity: 'advise',
  message:
    'A new local catchment or service area is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      `${area} (for|of|at)? _6 (will|shall|is to|are to|is going to|are going to|is being|are being|has been|have been|is set to|are due to|is due to) (now|also)? (be)? (be)? ${move}`,
      `(we|council) (will|shall|are|plan to|intend to|propose to|are going to|have decided to|have|ll) (now|also)? ${move} (the|its|our|your|their) _4 ${area}`,
      `(redrawing|moving|changing|redrawn|new|revised) (of)? (the|a|its|your)? (school|primary|secondary)? ${area} (for|of|at|from)`,
      `(out of|outside|no longer in|into) (the|its|your) ${area} (for|of|from)`,
    ]),
  ],
  flags: [
    {
      text: 'In answer to your question, the [catchment for St Wilfrid’s will change] in 2027.',
      audience: ['press'],
    },
    { text: 'We are [redrawing the catchment of Ferndean School].', audience: ['resident'] },
    {
      text: 'The [priority area for Copse View has been redrawn] from next year.',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    { text: 'There will be a [new catchment for Netherby Academy].', audience: ['public'] },
  ],
  passes: [
    {
      text: 'The catchment for Ferndean School will change in 2027; the local member has been told.',
      audience: ['press'],
    },
    { text: 'The catchment for Ferndean School will not change.', audience: ['public'] },
    { text: 'You can see the catchment for Ferndean School on our map.', audience: ['public'] },
    { text: 'Will the catchment for Ferndean School change?', audience: ['public'] },
  ],
} as const satisfies Rule;
