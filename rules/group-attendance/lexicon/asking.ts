/** Asking an officer along, and what an officer answers. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Going somewhere to talk. */
export const coming =
  '(come|come along|come and|coming|come to|popping in|popping into|popping along|pop into|dropping in|dropping in on|dropping into|drop into|coming in|coming into|coming along|coming to|coming and|looking in|looking in on|sitting in|sitting down with|sit down with|turning up|dialling in|dial in|joining|going to|being at|being there|stopping by|swing by|call in|calling in|come over|come across|come down|come up|come round|come in|speak|speak at|speak to|speaking at|talk|talk to|talking to|talk at|address|addressing|attend|attending|join|join us|joining|appear|appear at|present|present to|presenting|explain|explaining|brief|briefing|drop in|drop in on|drop by|look in|look in on|pop in|pop along|pop down|pop over|go along|go to|speaker (for|at)|guest of|be there|be at|turn up|sit in|sit on|sit with|be our|be the|take part|stand in for me at|stand in at|cover for me at|fill in at|open it|chair|chair our|accept the invitation to|accept your invitation to|put you down for|do a turn|do a slot|do ten minutes|do a talk|give a talk|give us a talk|say a few words|answer questions|take questions|face questions|staff our|man our|cover me at|represent us at|represent the council at|help out at|help at|keep the # free|save the date|nip up|nip along|bring _4 to)';

/** Asked to come and speak, in so many words. */
const visiting =
  '(come|pop|drop|stop|nip) (along|by|in|over|down|round|up)?|be (there|our|the|a) _1 (speaker|guest|guests|turn|attraction)?|as (our|the|a)? (guest|after-dinner|main|star|principal|keynote)? speaker|guest speaker|guest of honour|speak|talk|address|attend|join|appear|explain|present|brief|say a few words|give (us|them|our members|members|the members) _4|answer (questions|some questions)|take questions|take us through|talk us through|do (a|the|us a) (turn|slot|talk|spot|session)|do (ten|fifteen|twenty|thirty|half an|a quarter of an|#) (minutes|hour)|give _3 (minutes|talk|update|presentation|demonstration|tour)|propose|hand out|present the|raffle|be on the panel|be there|put (some|a bit of) flesh on|open (it|the|our)|judge|propose the (toast|vote)|fill a slot|top the bill';

/** Officers, as members call them. */
export const officer =
  '(you|somebody|someone|one of your|anyone|an officer|a planner|an engineer|a lawyer|officers|the director|the head of|the manager|the highways manager|your team|your people|your deputy|one of the|director|assistant director|<officer>|a couple of your|your boss)';

/** The same by their posts alone, which costs less to look for. */
const post =
  '(you|somebody|someone|one of your|anyone|an officer|a planner|an engineer|a lawyer|officers|the director|the head of (@|*)|the manager|your team|your people|your deputy|one of the|director|assistant director|a couple of your|your boss|environmental health|highways|planning|housing|trading standards|the chief executive)';

/** Whatever a member says to have an officer along. */
export const asked = any(
  `(would|could|can|will|might|like|love|want|hoping|hope|wonder if|wondering if|wondered whether|ask|asking|inviting|grateful if|appreciate it if|delighted if|pleased if|welcome|need|fancy|chance|chance that|possible for|how about|what about) ${post} _4 (${visiting})`,
  `(please|do|kindly|so|just|why not) (${visiting}) `,
  `(hear|hearing|listen to|have|having) ${post} _2 (speak|talk|explain|along|as|on|at|about|with us|in person)`,
  `(help|good|great|nice|lovely|useful|handy|wonderful|marvellous) (to have|having|if) ${post} _1 (there|along|with us|on hand|at|in|came|come|were|spoke)`,
  `(thrilled|honoured|over the moon|pleased|grateful|chuffed|tickled|glad|delighted) (if|for) ${post} _3 (${visiting}|to)`,
  `(send|spare|lend|find) (us|me)? ${post} _2 to _1 (talk|tell|speak|explain|brief|come|answer|address|meet|show)`,
  `if ${post} (came|come|popped|dropped|looked|stopped|strolled|wandered|turned|were to come|were to pop|were passing|happened) _3`,
  '(love to|like to|want to|keen to|hoping to|dying to) (hear|have|see|quiz|meet|question) (you|your team|an officer|somebody from|someone from)',
  "(love|like|want|wants|keen|dying|hoping|eager|itching|curious) to (hear|know|learn|be told) (about|of|all about|more|what|how) _8 (from (you|the horse's mouth|an officer|the expert|the experts|somebody who|someone who|one who|the person|the people who)|in person|first hand|first-hand|at first hand)",
  '(dying|longing|itching|gagging|love|like|keen|thrilled|delighted) to hear (about|all about|more about|of) _4',
  '(stand|buy|give|treat|feed|stake) you (to)? _1 (dinner|supper|lunch|a pint|a drink|a meal|a curry|a glass)',
  '(get|got) a lot out of (hearing|meeting|listening to) (you|your|an officer)',
  '(hope|trust|assume|know|expect) (that)? (you|your team) (will|can|could|would) (speak|talk|come|join|attend|address|explain|say)',
  '(you are|you would be|your team are|officers are) (very|most|always|more than)? _1 (welcome|invited|expected)',
);

/** Said yes. */
export const accepting = any(
  '(i|we) (will|shall|can|could|would|am|are|have) (be)? _2 (glad|happy|pleased|delighted|love|honoured|content|there|come|coming|speak|speaking|join|joining|attend|attending|pop|drop|look|see you|accept|accepted|agreed|said yes|looking forward|going|bringing|remain|stay|brief|talk|do|happen to be passing)',
  '(happy|glad|pleased|delighted|honoured|content|only too happy|more than happy|very happy) to _1 (speak|come|attend|join|talk|address|present|brief|be there|pop|drop|explain|answer|take)',
  "(count me in|see you there|love to|looking forward to|thanks for the invitation|thank you for inviting me|thank you for the invitation|yes please|it is in the diary|put me down|no problem|no objection|no difficulty|no quarrel|no worries|that is fine|that works|works for me|cover me|stand in|cover for me|fill in|nip up|nip along|go in my place|in my place|don't mind|do not mind|fine by me|fine with me|all right with me|all right by me|ok with me|okay with me|makes no odds|no skin off|the more the merrier|relaxed about|comfortable with|quite used to|i will do it|they are welcome|he is welcome|she is welcome|they are very welcome)",
  '(not|never) (bother|bothers|trouble|troubles|worry|worries|matter|matters|offend|put off) (me|us)?',
);

/** Refused, left to others, or kept proper. */
export const declining: readonly string[] = [
  '(must|has to|have to|should|can only) be (yours|your own)',
  '(must|has to|have to|should|can only) (come|be|stay|rest|remain) (from|with|for|up to) (you|the group|your group|your members|group|members)',
  '(can|could|may|must|should|shall|will|would|do|did|does|am|are|is) not _3 (come|attend|go|speak|be there|be at|accept|take part|join|help|stay|be present|be able to|be asked|be invited|invite|ask|asking|be expected|talk|remain|be part|sit)',
  '(never|decline|declined|declining|refuse|refused|refusing|regret|unable to|not able to|not allowed|not appropriate|inappropriate|not proper|out of bounds|stays away|stay away|bow out|bowing out|no place for|rather not|stay clear|steer clear|rules it out|ruled it out|rules (me|us|that) out)',
  '(officers|staff|employees|officer) (do|does|can|must|should|may|will|shall) not _3',
  '(no one|nobody|no officer|no officers|no staff|no council staff) _2 (attends|attend|goes|go|is|should|may|has been|have been|will be|can)',
  '(without|no) (any)? (officers|officer|staff|council staff)',
  '(leave|leaves|leaving|left|gone|go|away|finished|released|let (you|her|him|them) (go|get)) _4 (before|by|ahead of|until|when)',
  "(before|once|after|until|till) _4 (you|she|he|the director|the officer|officers|i) (have|has|had|are|is|am|'ve)? _1 (gone|left|leave|leaves|go|done|finished|away|out)",
  '(stay|stays|kept|keep|wait|waiting|sit|asked to) _3 (away|outside|out of|in the lobby|at home|until you have)',
  '(i|we) (am|are|will be|would be)? (not)? asking for (any|no)',
];

/** Nobody is pressed. */
export const optional: readonly string[] = [
  '(no obligation|not obliged|no pressure|if (you|they|she|he|anyone|someone) (can|could|would like|like|likes|wishes|is free|are free|felt like|prefers|prefer|want|wants)|only if|entirely up to|very welcome|feel free|no need to|do not feel|can not be made|cannot be made|voluntary !(in)|would be welcome|might you|might someone|would someone be (able|free)|would (you|somebody|anyone) (be (able|free|willing)|like|care))',
];

/** Brought along by a member. */
export const alongside = `(${coming}|could you|would you|can you|please|send|bring|with me|beside me|join me|help|an officer|somebody|someone|adviser|fancy|hold the door|your surgery|would the|could the|could a|would a)`;
