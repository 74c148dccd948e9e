/** What one tells somebody to do with the things in things.ts, as groups for patterns; base forms, so that they read as orders. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** To end it, to hold it. */
export const halting = any(
  'stop|halt|suspend|pause|cancel|call off|abandon|scrap|shelve|drop|park|postpone|delay|defer|put off|hold|hold back|hold off|hold up|pull|withdraw|freeze|stand down|ditch|kill|end|abort|wind up|mothball',
);

/** To begin it, to let it go on. */
export const starting = any(
  'start|begin|restart|resume|reopen|open|launch|reinstate|bring back|bring forward|press ahead with|go ahead with|get on with|crack on with|proceed with|push on with|carry on with|roll out|set up|kick off',
);

/** With spade, paint and lorry. */
export const doing = any(
  'close|shut|lock|unlock|dig up|dig out|dig|fill|repair|fix|mend|cut|cut back|mow|trim|fell|chop down|lop|prune|paint|repaint|clear|empty|grit|salt|sweep|clean|jet|unblock|remove|take down|take out|take away|rip out|rip up|tear down|pull down|knock down|demolish|put up|put in|put down|put out|put back|install|fit|erect|move|relocate|shift|reposition|switch on|switch off|switch|turn on|turn off|turn|lower|raise|hoist|fence|fence off|resurface|tow|clamp|board up|replace|extend|shorten|widen|narrow|reroute|re-route|divert|swap|reverse|reinstall|dismantle|plant|replant|hang|deliver|collect|double|halve',
);

/** With pen and stamp. */
export const issuing = any(
  'issue|send out|send|sign off|sign|approve|refuse|grant|reject|serve|publish|post|advertise|print|amend|change|rewrite|redraft|update|reissue|revoke|rescind|enforce|prosecute|inspect|evict|allocate|process|log|file|adjourn|extend|shorten|tear up|waive|write off|strip out|delete|tell|instruct|chase|answer|reply to|respond to|write to|invite|uninvite|list|get _3 live|put _3 live|take _3 down|put _3 up|get _3 out|get _3 open|get _3 shut|get _3 cleared|get _3 moved|get _3 done',
);

export const acts = any(halting, starting, doing, issuing);

const done = any(
  'finished|done|cleared|moved|fixed|mended|repaired|filled|cut|mown|felled|painted|repainted|emptied|gritted|salted|swept|cleaned|removed|taken down|taken out|taken away|ripped out|put up|put in|put back|installed|fitted|erected|switched on|switched off|turned on|turned off|lowered|raised|fenced|resurfaced|towed|clamped|replaced|closed|shut|locked|unlocked|opened|reopened|stopped|halted|suspended|paused|cancelled|called off|abandoned|scrapped|shelved|dropped|postponed|delayed|deferred|pulled|withdrawn|frozen|started|begun|restarted|resumed|launched|reinstated|issued|sent|sent out|signed|signed off|approved|refused|granted|served|published|posted|advertised|printed|amended|changed|rewritten|redrafted|revoked|enforced|inspected|evicted|processed|delivered|collected|planted|hung|built|dug|dug up|trimmed|pruned|demolished|reversed|swapped|listed|live|gone|off|up|down|out|open|in place|under way|underway',
);

/** How it is to be, once they have done it. */
export { done };

/** Base forms after "to", "will" or "are to" that are work to be done, of a person. */
export const labour = any(
  acts,
  'knock off|pack up|swap|get on with|hold|switch|carry on|help|clock off|divert|do|work|go|come off|come out|come in|stay|be at|be on|be out|be there|report|attend|be taken off|take off|put|get|give|let|bring|make|keep|pay|order|hire|pull|drive|patrol|run|cover|lead|stand|wait|ignore|disregard|concentrate on|prioritise|prioritize|focus on|look after|deal with|sort|sort out|finish|complete|draft|prepare|produce|include|exclude|add|book|arrange|organise|use|skip|miss|leave|find|begin|concentrate|prioritise|attend to',
);
