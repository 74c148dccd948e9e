/** Verbs that, said bare to an officer, are orders whatever they govern; and what they govern in good manners. */
import { any } from '../../../lib/text/pattern-syntax.ts';

export const commanding = any(
  'draw up|stop|halt|suspend|pause|scrap|shelve|abandon|withdraw|freeze|postpone|reopen|reinstate|restart|lock|unlock|fell|mow|trim|repair|fix|mend|repaint|empty|grit|salt|sweep|demolish|install|fit|erect|relocate|shift|resurface|tow|clamp|board up|replace|reroute|divert|dismantle|issue|serve|publish|refuse|approve|reject|revoke|rescind|enforce|prosecute|inspect|evict|allocate|reallocate|rewrite|redraft|instruct|move|remove|close|shut|switch|turn|clear|cut|dig up|chop down|cancel|call off|pull|drop|park|ditch|put off|hold back|hold off|start|launch|roll out|extend|shorten|tear up|rip out|strip out|take down|take out|take away|put up|put back|put in|bring back|bring in|bring forward|turn off|turn on|switch off|switch on|send out|sign off|knock down|pull down|clean up|close down|shut down|open up|fence off|redeploy|reassign|transfer|swap|prioritise|redirect|re-let|repossess|disconnect|reconnect|downgrade|upgrade|double|halve|ban|bar|charge|discharge|release|requisition|commission|decommission|reverse|overturn|overrule|run|rerun|lower|raise|increase|reduce|drain|gate|rename|reprint|recall|reinspect|repeat|speed up|slow down|lift|ration|cap|freeze|recruit|appoint|readvertise|relet|retender|strike out|strike off|scrub',
);

/** Of no service: meetings, messages, turns of phrase, the writer's own affairs. */
const courtesies =
  'meeting|meetings|call|zoom|teams|date|diary|appointment|window|windows|kettle|ball|conversation|discussion|message|messages|email|emails|link|attachment|word|words|news|invitation|invite|lunch|coffee|presses|clock|press|fan|heating off|subject|thread|laptop|computer|printer|chair|gap|line|sentence|typo|spelling|comma|apostrophe|date of the meeting|question|questions|matter|case for|rumour|rumours|loop|debate|deadlock|bank|presumption|assumption|hare|dust|doubt|fight|argument|worry|worrying|panic|booking|reservation|order of sandwiches|sandwiches|round of applause|floor|room|place|seat|ticket for|tickets for|jargon|waffle|other one|paragraph|paragraphs|para|bullet|bullets|heading|headings|title|photo|photos|picture|logo|wording|page|pages|issue|issues|concern|concerns|point|points|subject|glass|numbers|figures|expectations|hand|hands|voice|eyes|head|hounds|lid|courtesy|champagne|good work|caption|quote|slide|slides|recipe|song|music|telly|radio|volume|fun|laughter|first word|engine|papers|cake|bottle|book|books|card|cards|form|forms|name|names|spoon';
export const ordinary = `!(${courtesies}|(very|next|last|first|latest|old) (${courtesies})|(planning|committee|council|group|site|team|zoom|parish) (${courtesies}))`;

export const governed = any(
  'the|that|those|these|this|all the|all|every|any|both|two|three|four|another|your|his|her|their|@|work on|works on|them',
);

/** Thanks, praise, wishes and kindnesses come as imperatives too. */
export const kindly = [
  '(thanks|thank|well done|congratulations|congratulate|brilliant|sorry|apologies|apologise|love|regards|best wishes|happy|enjoy|cake|biscuit|biscuits|coffee|tea|praise|compliments|kettle|holiday|relax|cheers|lovely|my own (name|address|house)|my (name|place|talk|slot|item|question|motion|amendment|comments|entry|details|address|house|garden|car))',
  '(i|we) (will|shall|can|am|have) _2 (offer|help|bring|come|do it|pay)',
  '(i|we) (asked for|suggested|proposed|requested|booked|planned|ordered)',
] as const;
