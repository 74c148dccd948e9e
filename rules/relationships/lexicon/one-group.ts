/** One councillor or group served before or beyond the others, as patterns. */

const yours =
  '(your (lot|group|side|party|people|team|colleagues|questions|amendment|amendments|motion|motions|members|crowd|friends)|you and (yours|your (group|colleagues|lot)))';
const others =
  '(the (others|other (group|groups|lot|side|councillors|members|parties|party)|opposition|rest|tories|conservatives|greens|lib dems|liberal democrats|independents|labour group|labour lot|labour)|anyone else|anybody else|everyone else|everybody else)';

export const ahead = [
  `[(do not|don't|never|not) (tell|show|mention (it|this) to|breathe a word to|let on to|pass (it|this|them) to|share (it|this|them) with|copy in) ${others}] !(yet that|about the (meeting|date))`,
  `[${others} (get|gets|will get|can have|can get|will have|won't get|do not get|don't get) (them|it|theirs|that|this|to see it|to see them) (_)? (monday|tuesday|wednesday|thursday|friday|later|after|next|tomorrow|last|when|until|till|on|in the)]`,
  `[(i|we) (always|usually|often|'ll|will|can|try to|like to|make sure)? (let|give|send|show|slip|get|allow) (your (lot|side|group|party|people)|you|you and your group) _6 (before|ahead of|sooner than) ${others}]`,
  `[your (lot|group|side|party|people) (will|'ll|can|are|get) (get|have|see|getting|having|the|my|it) _6] ${others} (can|will|must|get|may|'ll) (have|get|see|wait|it)`,
  `[${yours} (always|usually|will always|'ll always) (come|comes|go|goes|be|are) (up)? first]`,
  `[${yours} (always|usually|will|'ll|shall|can|should)? (always)? (get|gets|got|has|have|had|hear|hears|see|sees) (it|them|this|that|the (*)?|mine|my (*)?|up)? (first|early|ahead|before|sooner|to the front|priority)]`,
  `[only ${yours} (get|gets|has|have|sees|see|receives|receive|is getting|are getting)]`,
  `[(i|we) (have|'ve|had|will|'ll|always|did)? (done|do|did|put|sent|send|finished|costed|drafted|let|kept|saved|given|give|moved) (_) (your (group|lot|side|party|amendment|motion|questions)|you) ('s)? (_) (first|ahead|early|a head start|the best|before)]`,
  `[(here|this|attached|sending|letting you|giving you|let you|send you|you can|you will|you'll|so you) (_) (is|are|have|see|this|it|see it|know|a|the|has)? _6 (before|ahead of|in advance of|sooner than|earlier than) (_)? ${others}]`,
  `[(i|we) (_) (look after|see|favour|help|like|put|do|keep|know|back) (you|your lot|your group|your side) (first|best|more|right|above)?] _6 ${others}`,
  `[you know (that)? (i|we) (always)? (look after|see) (you|your (lot|group|side))]`,
  `[${others} (can|will|must|shall|may|have to|should|'ll) (just)? (wait|join the (queue|back)|queue|have (it|theirs) (later|on the night|tomorrow|after|when)|see it (on the night|later|when)|find out|get (it|theirs) (later|on the night|tomorrow|last|when)|whistle|lump it|have the (summary|rest)|get what)]`,
  `[(not sharing|not sent|not shown|not telling|haven't (sent|told|shown|given)|have not (sent|told|shown|given)|won't be (sending|telling|sharing)|not giving|nothing for|not copied|kept (it|this) from) (_) ${others}]`,
];
