/** Wordings that keep advice from being written down. */
import { advice, experts } from './advice.ts';

const record =
  '(minutes|minute|minute book|record|records|notes|file|files|public record|action log|meeting notes|audit trail|paper trail|decision notice|decision record|book|books)';
const said = `(${advice}|what (the|our|your)? (*)? (officer|solicitor|lawyer|lawyers|legal|finance|monitoring officer|section 151|s151|she|he|they|you|i|we|auditor|treasurer) (said|advised|says|told us|warned|thinks|think)|what (@|@ @|mr @|mrs @|ms @|miss @|dr @) (said|told us|advised|warned|wrote|thinks|thought|says) (_)?|that (bit|part|advice|warning|exchange|discussion|remark|comment|conversation|point|last (bit|part))|(your|her|his|their|the|${experts}) (comments|remarks|concerns|doubts|reservations|intervention|contribution|warning|warnings|advice|view|views|objection|point|opinion|bit|interjection))`;
const dont =
  '(do not|don’t|never|please do not|no need to|need not|needn’t|rather you did not|rather not|best not|better not|not|i’d not|no call to|rather we did not|prefer you not to|ought not to|must not|let us not|wouldn’t|would not|shouldn’t|i would not)';

/** Telling by themselves. */
export const silent = [
  `[(nobody|no one|none of us|we do not|i do not|i see no need|no reason|there is no need) (need|needs|want|wants|to|for)? (to)? (have|see|need)? (${said}|${experts} ('s)? (view|views|advice|opinion|comments|doubts|concerns)) (to be|being)? (written up|written down|minuted|recorded|on file|in writing|on paper|typed up|set down)]`,
  `[(leave|keep|take|cut|drop|edit|strike|omit|lose|delete|miss) ${said} (out of|off|from|well out of|out from) (the|our|any|your)? (draft|formal|official|public|written)? ${record}]`,
  `[${dont} (minute|minuting|record|recording|note down|write down|write up|log|noting|document|transcribe|put down) ${said}]`,
  `[${dont} (minute|minuting|record) (that|the fact that) (i|we|the committee|members|you|she|he|they|the solicitor|the monitoring officer|legal|finance|it) (was|were|had|said|told|advised|warned|asked)]`,
  `[${said} (can|could|should|must|need|needs|does|do|ought|had better|is|are|was|were|will|would be) (better|best)? (not (to)?|to)? (be|stay|remain|appear|go|kept|left|get)? (kept|left)? (unminuted|unrecorded|unwritten|off paper|off the ${record}|out of the ${record})]`,
  `[${said} (can|could|should|must|need|needs|does|do|ought|had better|is|are) (better|best)? not (to)? (be|appear|go|have to be|get|find its way) (minuted|recorded|written down|written up|(in|into) (the|any|our) ${record}|in writing|on paper)]`,
  `[(cut|change|amend|alter|reword) (it)? (from)? _ (advised|warned) (to|into) _ (noted|discussed|considered)]`,
  `[(minutes|minute|note|record) (need|should|must|can|could|ought|had better|do|does|will|is|are) (not)? (to)? (just|only|simply|merely)? (say|read|record|show|mention|reflect|dwell|include) _ (nothing|noted|discussed|only that we agreed|only the decision|no mention|advice|advised|warning|warned|legal|risk)]`,
  `[(switch|switched|turn|turned) (the|that|your) (recorder|recording|microphone|mic|tape|webcast|camera) off _6 (advice|advises|advise|legal|solicitor|monitoring officer)]`,
  `[(shred|delete|destroy|lose|wipe|burn) (your|the|her|his|that|this|their) (*)? (advice|opinion|note|memo|email|e mail|letter) _ (once|after|when|before|now|afterwards|then|please|when you|on reading|of advice)]`,
];

/** Telling beside a matter of advice. */
export const unwritten = [
  `[${dont} (put|putting|commit|committing|set|setting|have|having|get|getting|see|want|write|writing) (that|this|it|any of (that|this|it)|anything|your *|them|either|those|a word of (it|this)|these things|such things|the advice|the answer) (*)? (down)? (in|to|on|into) (writing|an email|an e mail|e mail|email|paper|print|black and white|the record|record|a report|the report|file|the file|a memo|the minutes|any (email|minute|report|file))]`,
  '[(nothing|not a word|not a thing|no word|none of (it|this|that)) _4 (in (writing|an email|email|an e mail|e mail|the (papers|paper|report|minutes|file|cabinet paper)|print|black and white)|on (paper|file|the record|record|email|e mail)|to be (written|minuted|recorded)|written down|minuted)]',
  '[(rather|sooner|prefer|preferably|better|best|wish|like|happier|easier if|safer|simpler|please|just|could you|would you|do) _ (did not|didn’t|not|never|was not|were not|stay|stayed|kept|keep|remain|leave|left|ring|phone|call|tell me|telephone|talk|speak) _6 (in writing|written down|on paper|off paper|on file|off the record|in black and white|by email|put down|rather than (write|writing|email|emailing|put|e mail|putting|committing|in writing)|instead of (writing|emailing|an email|putting)|not by email|in an email|in an e mail|in email|emailed|not in writing|not (write|email)|than (write|email|put|in writing|on paper)|existed in)]',
  '[(ring|phone|call|telephone|tell|see|find|catch) me (about|on|with|over|in)? _4 (rather than|instead of|not|do not|don’t) (write|writing|email|emailing|e mail|an email|put|putting|by email|in writing|committing)]',
  '[(keep|kept|leave|let us keep|stick|confine) (that|this|it|your (view|views|advice|opinion|concerns|thoughts|doubts)|those|such things|these things|the advice|all of (it|this)) (strictly|purely|just)? (to|for|on|between|off) (the (telephone|phone|blower|car park|corridor|pub)|a (phone call|call|chat|quiet word|conversation)|our (chats|conversations|calls)|word of mouth|conversation|face to face|spoken|paper|email|the record|the minutes)]',
  '[(off the record|verbally|orally|by (phone|telephone)|face to face|in person|unminuted|on the (phone|telephone)|word of mouth|in the car park) (only|please|not in writing|nothing in writing|and nothing (written|else)|and not in (writing|an email)|rather than in writing|rather than on paper|and leave it (there|at that))]',
  '[(are|is) (better|best) (said|kept|discussed|left|dealt with|done|given|handled|had|aired) (over (coffee|a (coffee|pint|drink))|off paper|off the record|unwritten|verbally|orally|unsaid|in the corridor|by (phone|telephone)|on the (phone|telephone)|face to face|in person|unminuted|out of the (minutes|report|papers)|away from the minutes)]',
  '[(no|without (a|any)|not leave (a|any)|leave no|leaves no|rather than anywhere with a|where there is no|minus the|with no) (paper trail|audit trail|note taker|notetaker|minute taker|note|notes|minutes|record|trace|paperwork|written record|fingerprints) (of|on|to|for|please|this time|and|about|with|wave|that)]',
  '[(nothing|something|anything|no) _6 (somebody|someone|anyone|anybody|they|people|the (press|opposition|ombudsman|auditor|other side|papers)) (can|could|might) (wave|foi|quote|find|dig up|use|hold|throw|get hold of|request|unearth|turn up) _ (at|against|us|later|back|afterwards|it|with)]',
  '[(foi able|foiable|discoverable|disclosable|foi proof|foi d|foi’d|a freedom of information request) _4 (so|keep|not|ring|phone|call|do not|don’t|later|down the line|talk)]',
  '[(date|leave|keep) (your|the) (advice|name|report|doubts) (undated|unsigned|out of (it|this)|unwritten)]',
  '[(delete|destroy|shred|burn|eat|bin) (this|that|the|your|my) (email|e mail|note|message|letter|memo) (once|after|when|afterwards|now|please|as soon)]',
];
