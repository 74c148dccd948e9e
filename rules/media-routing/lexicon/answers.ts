/** How the media are answered, and how one gets round those who should answer them. */
import { commsTeam } from './routes.ts';

/** Terms on which a source speaks. */
export const terms = [
  '(strictly|all|completely|entirely|totally|this is|we are|purely)? off the record',
  '(on|as) (deep|unattributable|non-attributable) (background|terms)?',
  '(not for|without) attribution',
  '(quote|quoting) me (on|as|by|saying|directly|freely)?',
  '(you|feel free to|happy for you to|do) (can|may|to)? (quote|name|attribute|cite|use) (me|this to me|my name|it|this|that|these|#)',
  '(attribute|attributed|credit|put) (this|it|that|the following|these)? _3 (to|down to) (a|me|an|the) _4 (spokesperson|spokesman|spokeswoman|source|insider|official|officer)',
  '(attribute|attributed|credit|credited|pin|put) (this|it|that|the following|these|any of it)? _2 (to|down to|on) (me|my name)',
  '(i was|we were) never here',
  '(this|that) (conversation|chat|lunch|coffee|email|call) (never|did not) (happen|happened|take place|took place)',
  'you never (saw|met|spoke to|had lunch with) me',
  '(a|any|some) (person|body|reader|reporter|journalist|chap|soul|clever person|sharp reporter) who (asked|were to ask|looked|happened to|rang|searched|read) _10 (would|might|could)',
  '(print|run|use|publish|put) (that|this|it|what i say|what i have said|the lot|my words)? _2 (under|with|against|in|alongside) my (own)? (name|photo|picture|photograph)',
  '(a|as a) (senior|well-placed|town hall|county hall|council|inside)? source (close to|in|at|within|inside)',
  '(keep|leave) (my name|me) (out of (it|this)|off it)',
  '(not|no) (use|using|mention|mentioning)? my name',
  "(could not|can not|could n't) (possibly)? be quoted",
  'spell my (name|surname)',
  "you (did not|didn't|never) (hear|get) (it|this|that) from me",
  'for your (ears|background) only',
  '(strictly|just|purely|only)? between (us|you and me|ourselves|the two of us|you me and)',
  'none of this (from|came from) me',
];

/** Round the press office, knowingly. */
export const bypass = [
  `(this|these|it|that|they|you|i|which) (should|ought to|would normally|would usually|normally|usually|must) (really|strictly|probably|all|both)? (go|be|come|have|be sent|be put|be run) _4 (through|to|via|with|for|past|by) _1 ${commsTeam}`,
  `${commsTeam} (would|should|ought to) (normally|usually|really|probably|strictly) (deal|handle|answer|do|field|take)`,
  `(no need|need not|no reason|not|without|before|rather than|instead of|never mind|bypass|bypassing|skip|skipped|skipping|dodge|cut out|go round|going round|went round|leave|leaving|avoid|avoiding|sidestep) _5 (trouble|troubling|bother|bothering|tell|telling|go through|going through|went through|involve|involving|wait for|waiting for|ask|asking|via|copy|copying)? _2 ${commsTeam}`,
  `(meant|supposed|told|expected|asked) to (send|pass|refer|bat|forward|direct|route|run|clear|put|go) _8 ${commsTeam}`,
  `(nobody|no one|no-one|none of them) (in|at|from|over in) ${commsTeam} _2 (will|need|needs|has to|knows|know|would|must)`,
  `(i|we) (am|are|was|were|ought|have) (all|really|strictly|technically|supposedly)? (meant|supposed|required|obliged)? to (ring|call|phone|speak|talk|check|clear|ask|tell|contact|consult|notify|go|copy|email|warn|log|get) _8 ${commsTeam} _3 (before|first|and|but|i|so)`,
  '(i|we) (ought to|should|was meant to|was supposed to|were meant to|were supposed to) (really|probably|strictly)? have (passed|sent|handed|referred|taken|pushed|given|bounced|forwarded|batted|steered) (your|this|these|it|you|them) _4 (along|on|over|down|up|through|across|upstairs|next door|round|back)',
  `${commsTeam} (do not|does not|do not|does not|need not|need not|will not|will not|would) (know|need|hear|have (kittens|a fit|my guts|a cow|a heart attack)|like|approve|mind|kill me)`,
  `do not (tell|mention|let on|say) _4 ${commsTeam}`,
  '(ought not|ought not|should not|should not|not supposed|not meant|not allowed) (really)? to? (be)? (reply|replying|talk|talking|speak|speaking|tell|telling|say|saying|be telling) (to)? _3 (this|you|but|the press|reporters)?',
  `(answer|answered|answering|reply|replied|replying|respond|responded|deal|dealt|dealing|handle|handled|speak|spoke|ring|rung|talk|talked) _4 (myself|direct|directly|personally) _2 (rather than|instead of|without|and not|not via|not through)`,
  `(supposed|meant|told|expected|asked|ought) to (send|pass|refer|point|direct|steer|turn|shoo) you _8 (but|only|and yet|still|instead|life is)`,
  `(supposed|meant|told|expected|asked|ought) to (pass|hand|send|refer) (this|it|that|you|your _) _3 (on|along|over|up|round|to) _4 but`,
  `${commsTeam} _3 (would|will|might|could|only) _3 (fuss|give you (a|nothing|the)|have given you|take (days|weeks|a week|ages|for ever|forever)|water it down|send you a (line|paragraph|form))`,
  'i (would not|would not|do not|do not) (normally|usually|ordinarily) _3 but',
  '(my own words|no minders|no press officer|off my own bat)',
];

/** On air, on camera, in person. */
export const appearing = [
  '(i will|i will|i am|i am|i can|i could|happy to|glad to|delighted to|pleased to|willing to|free to|able to|i would love to|i would love to|i have agreed to|i have agreed to|love to) (gladly|happily|also|certainly)? (do|give|be doing|come on|go on|appear on|be on|ring in to|ring into|phone in to|call in to|join|be interviewed|talk to|meet|speak on|pop into) _6 (interview|programme|show|phone-in|phone in|podcast|radio|breakfast|drivetime|news|bulletin|camera|cameras|air|live|studio|panel|piece to camera|slot|reporter|journalist|your reporter)',
  '(come|come along|pop down|drop by|meet me|bring) _8 (with (your|a) (camera|cameraman|photographer|crew)|camera crew|film crew|your camera|your photographer)',
  '(i will|i will|let me|i can) (show you|walk you|take you) _4 (round|around|through|myself|the)',
  'ask me anything !(except|but|other) _4 about',
  '(seen|meet|meeting) (with)? you _6 (the bench|behind|car park|somewhere|quiet|out of the way|round the corner|pub|cafe)',
];

/** What is put to a reporter. */
export const substance = [
  '(answers|answer|replies|reply|responses) to your _3 (questions|queries|points|email|query) _2 (below|attached|follow|follows|are|is)',
  '(in|by way of) (answer|reply|response) to your (question|questions|query|queries|enquiry|email|message|call|points|request)',
  '(here|attached|below|enclosed) (is|are|s) _3 (figures|information|background|answers|answer|facts|data|numbers|documents|document|report|details|statement|response|story|spreadsheet|email|emails|photo|photos|minutes|draft) _8',
  '(figures|information|background|answers|data|numbers|documents|details|spreadsheet) (you|that you) (rang|asked|wanted|texted|emailed|requested|were after|called|phoned|needed|were asking)',
  '(yes|no) (we|it|they|the|i can confirm|that is|that is)',
  '(i|we) (can|am able to|am happy to|are able to|could) (confirm|reveal|tell you|say|explain|disclose|let you know)',
  'the (honest|real|true|simple|short|actual|plain) (reason|answer|truth|story|explanation|position) (is|it is|that|why)',
  '(happy|glad|delighted|pleased|able) to (help|assist|fill you in|talk|answer|brief you|explain|discuss) _4 (article|piece|story|feature|report|questions|readers|deadline|background|for you|this)?',
  '(ring|call|text|message|phone|contact|email|ask) me (on my|back|later|any time|anytime|if you (need|want|have)|for more|for the)',
  'to answer your (question|questions|email|query|points)',
  '(answers|answer|responses|replies) (are|is)? (below|attached|as follows|in red|inline)',
  'since it is you',
  '(my|our|the) (response|reply|answer|reaction|comments|thoughts|side of (the story|it|things)) (to|on|about) _4 (article|claims|allegations|piece|story|report|questions|coverage|post)',
  '(giving|give|gave|offering) (it|this|that|you _3) _2 (to you)? (first|exclusively|as an exclusive|before anybody|before anyone)',
  '(thread|post|video|podcast|blog) (answering|about|on|explaining|telling) (everything|what|all|how)',
  '(told|gave|given|briefed|filled in|spoke to|talked to|spilled|slipped) _2 (guardian|times|bbc|itv|sun|mail|mirror|telegraph|gazette|echo|argus|post|chronicle|courier|herald|news|radio|reporter|journalist|paper|press|editor|bugle|panorama|newsnight) _3 (chap|woman|man|girl|fellow|reporter)? _4 (everything|all|what|about|the story|the lot)',
  '(strange|funny|odd|surprising) (that)? (nobody|no one) _4 (asked|asks|has asked|written|looked)',
  '(figure|story|number|report|piece) in (tonight|today|yesterday|this morning|this week) s? (paper|gazette|echo|argus|post|herald|news) is (wrong|right|rubbish|nonsense|untrue|correct)',
  '(if|were) _ (a|an|somebody|anybody) _ (envelope|spreadsheet|file|document|copy|memo|leak|to ask)',
];
