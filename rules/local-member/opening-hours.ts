import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';

const hours = any(
  'opening (hours|times|days)',
  'hours of opening',
  'opening',
  'hours',
  'admissions',
  'admission (arrangements|number|numbers|policy|age)',
  'age range',
  'intake',
  'visiting hours',
  'session times',
);
import { localNews } from './news.ts';
import { words } from './words.ts';

/** Opening hours or admissions of a place change. */
export const openingHours = {
  id: 'local-member/opening-hours',
  severity: 'advise',
  message:
    'A change of local hours or admissions is announced, and the draft does not say that the local member knows.',
  ...words,
  roles: ['officer', 'communications'],
  detect: [
    localNews([
      '(will|shall|ll|is to|are to|is going to|are going to) (now|only|just|in future)? _1 be (only|just)? (open|staffed|available|manned|running) (only|just)? (on|from|between|for|until|till|in|at) (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends|#|noon|two|three|four|five|half|alternate|mornings|afternoons|term|the (morning|mornings|afternoon|afternoons|summer|winter))',
      '(drop|drops|dropping|dropped|cut|cutting|reduce|reduced|reducing|go|goes|going|move|moving|moves|shrink|shrinking|fall|falls|falling) (down)? (to|from) _2 (day|days|mornings|afternoons|evenings|sessions|hours) (a|per|each|instead)',
      '(will|shall|ll|to|can) (only|just) be (open|staffed|available|manned|running)',
      '(admit|admits|take|takes|taking|offer|offers|have|has|provide|provides|lose|loses|with) _3 (fewer|less|more|extra) (children|pupils|places|beds|seats|spaces|sessions|classes|tables|pitches|bays|reception)',
      `(new|reduced|shorter|longer|revised|different|changed|extended|cut|altered|amended) ${hours} (at|for|of)`,
      `${hours} (at|for|of)? _8 (will|shall|is to|are to|is going to|are going to) _2 (change|be (cut|reduced|changed|extended|shortened|altered|halved|revised|trimmed|lowered|raised)|fall|drop|rise|end|move)`,
      `(we|council) (will|shall|are|plan to|intend to|are going to|propose to|have decided to|ll|re) _3 (change|changing|cut|cutting|reduce|reducing|shorten|shortening|extend|extending|alter|altering|trim|trimming) (the|its|our) _3 ${hours}`,
      '(will|shall|is to|are to|is going to|are going to|is set to|now|is due to) (now|only)? (close|shut|open) (at (#|noon|lunchtime|midday)|an hour (earlier|later)|earlier|later|only on|on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)|(one|two|three|four|five|six|#) (days|mornings|afternoons|evenings|hours) (a|each|per))',
      '(will|shall|is to|are to|is going to|to) (be)? (open|opening|shut|staffed) (for)? (only|just)? (on)? (#|one|two|three|four|five|half) (days|mornings|afternoons|evenings|hours|day|morning) (a|each|per|instead)',
      '(will|shall|is to|are to|is going to) (no longer|not) (be)? open (on|at|in|before|after|during)',
      '(admit|take|taking|admitting|accept) (fewer|no more|more|only) (children|pupils|students|four|five|seven)',
      '(stop|stops|no longer|cease) _2 (taking|take|admit|admitting) _3 (year-olds|olds|pupils|children|students|infants|juniors|sixth)',
    ]),
  ],
  flags: [
    {
      text: 'Ferndean Library [will close at 1pm] on Saturdays from 1 September.',
      audience: ['press'],
    },
    {
      text: 'We have [new opening hours at Coldharbour Lane tip from Monday].',
      audience: ['public'],
    },
    {
      text: 'From May the Mill Street museum [will be open three days a week].',
      audience: ['public'],
      protocol: 'leicestershire-5c',
    },
    { text: 'From 2029 St Oswin’s will [stop taking seven-year-olds].', audience: ['partner'] },
  ],
  passes: [
    {
      text: 'Ferndean Library will close at 1pm on Saturdays. Councillor Hart, local member, told 2 June.',
      audience: ['press'],
    },
    { text: 'The opening hours at Ferndean Library are unchanged.', audience: ['public'] },
    { text: 'All our libraries will close at noon on Christmas Eve.', audience: ['public'] },
    {
      text: 'The reading room at Ferndean Library is open from 9.30am to 5.30pm.',
      audience: ['public'],
    },
  ],
} as const satisfies Rule;
