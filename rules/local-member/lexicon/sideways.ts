/** What happens to a place, told by what people there will have to do or do without. */

const time =
  '(on|in|from|after|until|till|by|once|when|this|next|at the end of|come|as from|the week|before) _3 (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter|easter|christmas|week|month|year|term|new year|clocks|#|now on|holidays|half-term|weekend|mondays|sundays|saturdays)';
const people =
  '(residents|people|parents|pupils|children|families|walkers|drivers|motorists|passengers|users|customers|shoppers|traders|visitors|pedestrians|cyclists|villagers|householders|readers|borrowers|neighbours|those|anyone|everyone|everybody|you|they|commuters|patients|carers|older people|tenants|youngsters|swimmers|riders|dog walkers|learners|clients|members)';

export const sideways = [
  '(will|wo|shall|ll|is|are|to) (not|never) (be)? (reopen|reopening|open again|reopened|resume|resuming)',
  `the (last|final) * _1 (will|shall|is to|are to|ll|to) be * _4 ${time}`,
  `(want|wanting|need|needing|like|asking for|collecting|taking|have) (the|your) (keys|building|room|hall|site|land|premises) back`,
  `(by|come|this time) (this time)? next (year|spring|summer|autumn|winter|month) _1 (you|they|residents|people|there) (will|shall|ll) _8`,
  `after that (it is|it will be) (the|a|@) _8`,
  `(not|no longer) (order|ordering|buy|book|booking|plant|planting|plan|planning|renew|expect) _6 (than|after|beyond|past) _6 ${time}`,
  `(its|the|our|their|his|her) (last|final|farewell) (stop|day|session|visit|run|service|call|opening|class|collection|delivery|journey|trip|round|lesson|sitting|lunch|ticket|bus|loan|story time|term|week) _6 (is|was|will be|falls|comes|takes place|leaves|at|on)`,
  `${people} _8 (will|shall|would|may|ll|are going to) _1 (have to|need to|be|find|must|soon)? _1 (find|use|go|travel|make do|get used|walk|drive|take|catch|cross|queue|manage|rely|turn|look|change|ask|apply|pay|do without|be sent|be directed|be asked|be offered|be taken|be picked up|be collected|shop|swim|borrow|park|cycle) _6 (another|other|elsewhere|instead|alternative|without|further|the long way|round|to @|at @|differently|a different|new|nearest|next nearest|from @|somewhere else)`,
  `(is|are|was|were|will|wo|shall|ll) (not|never|no longer) (going|coming|being|be|come|go|return|returning) (back|there|replaced|renewed|rebuilt|returned|reinstated|reopening|reopened|refilled|relet|put back|running|replanted|mended|restored|with us)`,
  `(is|are|be|being|get) _1 (pointed|directed|steered|guided|referred|signposted|bussed|ferried|taxied|shunted|diverted) (to|towards|over to|on to) _6 (at|to|in|from|instead|elsewhere) !(us|the|you) *`,
  `(hold|holding|held|see|offer|give) (out)? (no|not|little|much|any) _2 hope _3 (to|for|that|of) _8`,
  `${people} _4 (will|shall|ll) be (trusting|relying|looking|walking|crossing|turning|catching|paying|travelling|queuing|heading|making do|without|on their own)`,
  `(line|lines|map|maps|boundary|edge) _6 (has|have|is|are|was|will be) _1 (shifted|moved|redrawn|changed|slid|crept|been (moved|redrawn|shifted|changed))`,
  `(their|your|its|the) _2 (place|places|school|doctor|stop|nearest _2|polling station|collection|round|day|crew|cover|base|team|patch|classes|lessons) (is|are|will be) now (at|on|from|with|in|to be found)`,
  `(there will be|there is to be|there would be|you will find|there are to be|expect|leaving|leaves) (no|nothing|fewer|less|only one|not a) _6 ${time}`,
  `(no|nothing|not a) (bus|buses|train|class|classes|lights|light|lollipop|patrol|collection|collections|crew|warden|wardens|lessons|beds|meals|teas|swings|seats|service|services|toilets|parking|visitor|visits) _4 ${time}`,
  `(take|enjoy|catch|make the most of|have) _3 (last|final) (look|chance|opportunity|ride|swim|trip|visit|drink|browse|walk) _8`,
  `(days are numbered|living on borrowed time|on its last legs|the writing is on the wall|will be missed|make way for|making way for|give way to|gives way to|fall silent|falls silent|go dark|goes dark|(ring|rings) for the last time|hang up (his|her|their|its)|hangs up (his|her|their|its))`,
];
