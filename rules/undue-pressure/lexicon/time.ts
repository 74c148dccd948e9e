/** Times at which nobody is expected to work, and what is asked of them then, as groups for patterns. */
import { any } from '../../../lib/text/pattern-syntax.ts';

const weekend =
  'saturday|sunday|the weekend|this weekend|bank holiday|boxing day|christmas|christmas day|christmas eve|new year|easter|good friday|easter monday';
const clock =
  '(six|seven|eight|nine|ten|eleven|#|midnight|half past six|half past seven|first light|breakfast|dawn|daybreak)';

/** When offices are shut. */
export const late = any(
  'tonight',
  'overnight',
  'before (anyone|anybody|you|they|your team|everyone|the team) (leaves|leave|goes|go home|goes home|knock off|knocks off|finish for the)',
  'however (late|long) (it|that) (is|takes|may be|gets)',
  'through the night',
  'all night',
  'this evening',
  'late tonight',
  'at midnight',
  'by midnight',
  'before midnight',
  'before breakfast',
  'by breakfast',
  'by dawn',
  'at dawn',
  'after hours',
  'out of hours',
  'in your own time',
  `(by|on|at|over|for|before|during|through|all|first thing|every|this|until) _2 (${weekend})`,
  `by ${clock} (tonight|tomorrow morning|on (saturday|sunday)|(saturday|sunday) (morning|night|evening))`,
  `(saturday|sunday|bank holiday) (morning|afternoon|evening|night|lunchtime|noon|at the latest)`,
);

/** Away from work, and known to be. */
export const away = any(
  "(you are|you're|you will be|you have|you've|you've got|she is|he is|you being|being|while|though|although) _3 (on leave|on holiday|on annual leave|off sick|signed off|off work|on the sick|poorly|unwell|ill|in hospital|at the hospital|on maternity leave|on paternity leave|on carer's leave|on compassionate leave|on honeymoon|on your honeymoon|away|abroad|at a wedding|at a funeral|bereaved|off today|off tomorrow|off this week|off next week|not working|not in|flying|in spain|recovering|convalescing|moving house)",
  "(it is|it's|that it is|that's|tomorrow is|friday is|monday is|friday's|monday's|today is|today's) (your|a|the|supposed to be your)? (day off|annual leave|bank holiday|honeymoon|holiday|weekend|birthday|wedding|funeral|anniversary|rest day|evening off|week off|sabbath|christmas|lunch break|half-term)",
  "(you|you'll|you'd) (go|finish|knock off|leave|clock off|normally finish|usually finish|usually go|are due to finish|should finish) (home)? (at|by|early) (five|four|three|six|half past|#|noon|lunchtime)",
  "(you|you're) (don't|do not|only) (work|do) (weekends|evenings|nights|fridays|mondays|tuesdays|wednesdays|thursdays|part-time|mornings|late|sundays|saturdays|half days)",
  "(your (maternity|paternity|carer|carer's|compassionate|sick|annual|bereavement|parental)|carer's|compassionate) leave",
  "your (out-of-office|out of office|funeral|honeymoon|operation|scan|hospital appointment|chemo|day off|days off|rest day|week off|holiday|half-day|leave|evening off|family time|nativity|sports day|sickness|doctor's appointment|appointment|sunbed|wedding anniversary)",
  '(office|you) (is|are) (shut|closed)',
  '(children|kids|baby|little boy|little girl|mother|father|husband|wife) (is|are|has|to|in) _2 (bed|hospital|poorly|ill|pick up|collect)',
);

/** Effort beyond the day's. */
export const extra = any(
  'stay (late|behind|on (late|and|tonight|until|till|to|as|here|after|this)|as (late|long) as|until it is|till it is|there until|at your desk|in the office)',
  'work (through|late|on into|over (the|christmas|easter)|all (night|weekend|hours)|around the clock|round the clock|the (weekend|bank holiday|night)|(this|on) (saturday|sunday|weekend|evening)|into the night|evenings|overtime|an all-nighter)',
  'come (in|back|into the office) (on (saturday|sunday|your|bank)|over (the|christmas|easter)|this (weekend|saturday|sunday|evening)|tonight|from (leave|holiday|your)|regardless|anyway)',
  '(give|giving|spare|sparing|sacrifice|sacrificing) (up)? (your|the|a|an) (weekend|evening|saturday|sunday|holiday|day off|lunch)',
  '(cancel|cut short|postpone|put off|rearrange|forget|interrupt|shorten|abandon|skip|miss|reschedule|delay) your (leave|holiday|honeymoon|weekend|plans|evening|day off|week off|scan|operation|appointment|hospital appointment|trip|break|lunch|family|lunch break|wedding|party|birthday|dinner|anniversary)',
  'cut _2 (leave|holiday|honeymoon|weekend|trip|break) short',
  '(burn|burning) the midnight oil',
  'pull an all-nighter',
  'miss (your|the) (train|bus|flight|lift|lunch|dinner|supper|evening class|choir|gym|school run|nativity|sports day|parents evening|holiday|party)',
  '(leave|let) (your|the) (lunch|dinner|supper|family|gym|choir) (go|wait)',
  '(log|dial|ring|call|join|phone) (on|in) from (the|your|home|wherever|spain|france|a)',
  'take (the|your|a) laptop (to|with|on|along)',
  '(have|keep|leave) (your|the) (phone|mobile|ringer|laptop|work phone) (on|with|to hand|by|near|switched on|charged|handy)',
  'answer (when|whenever) i (ring|call|phone|text)',
  'work it up (on|over)',
  "lose (some|a bit of|a night's|your) sleep",
);
