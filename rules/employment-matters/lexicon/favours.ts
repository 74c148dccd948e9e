/** How somebody is asked to use a councillor’s weight, as patterns. */

/** Base forms: what a councillor is to do. */
export const intercede =
  '(put in (a|some) (good|kind|quiet)? word|put a (good|kind|quiet)? word in|have a (quick|quiet|friendly|little)? word|have a chat|speak (up)? (to|with|for|against|out)|talk to|say something|say a word|lean on|mention|raise|take (it|this|that|them|her|him|me|us|my case|the matter) (up|on)|bring (it|this|that|my|the matter) up|ask|intervene|step in|pull (some|a few|any)? strings|use your (influence|position|vote|good offices|weight)|back|support|vote|oppose|argue|fight|stand up for|stick up for|look into|help|press|push|persuade|convince|put (it|this|that|things) right|sort|stop|reverse|overturn|block|halt|get|tell|instruct|make them|make him|make her|ring|phone|write to|nudge|give (me|us) (a|your)|drop (a|him|her)|square|smooth|fix|find out why|chase|write me|vouch|propose|move|second|suggest|arrange|authorise|approve|agree|grant|recommend|put (pressure|some pressure)|kick up|speak first|see to it|see that (i|my|we|it|they|he|she)|see what you can do|see if you can|make sure|plant|put down a (question|motion)|table|confront|save|rescue|protect|put my case|plead my case|champion|bend (his|her|their|the)|twist|remind|challenge|call in|find a (way|minute|moment) to * (it|this|things|them|that)? (with|to|past)?|do something|do anything|keep (me|my)|put me|raise an eyebrow)';

export const asks = [
  `[you know (the|my) (chair|director|panel|chief executive|head of service|manager|interviewers|interviewer|people on the panel)] $`,
  `[(thought|hope|hoped|wonder|wondered|think|reckon) (that)? (a|some|one|our) (councillor|member|councillors) (might|could|would|can) (_)? (shake|help|stir|get|put|make|move|ask|push|sort|step|speak|lean)]`,
  `[(need|want|looking for|could do with|wish for|would like|hope for) (somebody|someone|a councillor|a member|an ally|a friend|one of you|you) (_)? to (hear|listen|stand up|speak|help|fight|take|back|look|put|step|intervene|stop|sort|believe)]`,
  `[(you know|you see|you meet|you get on with|you are close to|you’re close to|you have the ear of) (the|my|our) (chief executive|director|head|leader|manager|chief exec|treasurer|chair|panel|clerk) (well|so well|better|every|quite well|personally|socially|often|best)]`,
  `[(obliged|grateful|thankful|glad|pleased|happy|hope|hoping|ask|asking|need|want|count on|counting on|rely on|relying on|use|do with|appreciate|value|welcome|like|love|have) (for|of|to have)? your (vote|support|help|backing|influence|intervention|good offices|weight|voice) (_)? (on|at|with|in|over|for|behind|to|when|here|there|if|$)]`,
  `[(can|could|would|will) (you|anyone|anybody|one of you) (please|possibly)? do (anything|something)]`,
  `[(write|give|sign|provide|do) me (a|your|some)? (_)? (reference|testimonial|letter of support|recommendation)]`,
  `[(be|act as|stand as) (a|my|one of my) (referee|referees|sponsor)]`,
  `[(did you|have you|any luck|any joy) (_)? (get|got|getting|had|have|spoken|speak|managed|any luck) (_)? (anywhere|a chance|to|with|any joy) _6 (director|chief executive|manager|hr|panel|leader|clerk|treasurer|about my|him|her)]`,
  `[you (are|'re)? (the)? (only|one) (one|person|councillor|member|ally|hope) _ (trust|can|could|help|turn to|listen|listens|sort|ask|left|chance)]`,
  `[(the body|the committee|the panel|a body) (which|that) (could|can|might|will) (stop|save|change|reverse|block|overturn|decide) (it|this|that|on)]`,
  `[(please|could you|would you|can you|will you|could one of you|would one of you|might you|perhaps you (could|would|might)|i wonder if you (could|would|might)|hoped (that)? you (would|might|could|'d)|hoping you (would|might|could|can|will|'d)|hope you (will|can|would|might|'ll)|like you (all)? to|need you to|want you to|ask you (all)? to|asking you (all)? to|beg you to|grateful if you (could|would|might)|appreciate it if you (could|would)|if you (could|would|might|were to|felt able to|can|were able to|happen to|were willing to|feel able to|'d|see your way to)|kind enough to|good enough to|so kind as to|maybe you (could|can|might)|any chance you (could|would|might)|do you think you (could|might)|wondered (if|whether) you (could|would|might)|asking (if|whether) you (could|would|might)|trust you (to|will|would|can)|count on you to|rely on you to|counting on you to|relying on you to|thought you (might|could|would|'d|ought to)|expect you to|you said (at the *)? (that)? (you would|you'd|you could|you might)) (please|just|perhaps|possibly|maybe|kindly|quietly|ever|also|at least)? ${intercede}]`,
  `[(anything|whatever|something) (that)? you (could|can|might|would|are able to|were able to) (do|say|offer|suggest|manage) _6 (appreciated|grateful|help|helpful|welcome|difference|mean|kind|about|to|for)]`,
  `[(is|was|'s) there (anything|something|any way|nothing) (that)? (you|one of you) (could|can|might) (do|say|suggest)]`,
  `[(a|one|just a|your) (nod|word|line|call|phone call|quiet word|good word|letter|email|note|hint|push|nudge|question|mention|raised eyebrow|vote|backing|support|influence|intervention|help) (from you|of yours|at|in|on|with|to)? _6 (would|could|might|will|'d) (settle|help|do|mean|make|go|be|work|sort|fix|tip|swing|save|clinch|carry|count|get|put|stop|turn)]`,
  `[(would|it'd|that would|'d|could|might|will) (help|mean|make) (me|us|my|a (lot|great deal|world)|the world|all the difference|so much|a difference|everything|more than) _6 (if you|you|your|to (me|us))]`,
  `[(if|should) you (were to|could|would|felt able to|can|might|happened to|see fit to)? ${intercede} _6 (would|it'd|he'd|she'd|they'd|might|could|i'd|we'd)]`,
  `[you (chair|sit on|are on|run|know|have the ear of|have (his|her|their) ear|play (golf|bowls|squash) with|see) (the|that|this|a)? (body|committee|panel|director|chief executive|treasurer|personnel|appeals panel|staffing|employment|him|her|them|person|people|man|woman|interview) _6 (stop|help|save|decide|decides|change|could|can|would)]`,
  `[(he|she|they|the (director|chief executive|clerk|treasurer|panel|others|manager)) (listens|listen|will listen|would listen|looks up|answers|answer|respects|owes|jump|jumps|would jump|will follow|follow|would follow|takes notice) (to|for|of)? you]`,
  `[(found|find|know|think) you _ (more effective|quicker|faster|better|kinder|more use) than (a|any|the|hr|my|union|going|all the) _ (procedure|procedures|form|forms|channels|process|union|hr|manager)?]`,
  `[you (did)? (say|said|promised) (that)? (you|you'd) (did|would|could|might|like|liked|love|loved|will|help|always) _6 (challenge|help|case|cause|underdog|me|fight)]`,
  `[(question|motion|word|something) (at|to|in|before) (the)? (next)? (full council|council|committee|cabinet|director|chief executive|panel|personnel) _6 (would|might|could) (help|do|be|shake|sort|get|make)]`,
];

/** Marks of somebody’s own job, for the sentences around a request. */
export const ownJob = [
  '(senior|deputy|manager’s|permanent|better|promoted|team leader’s|principal|supervisor’s) (role|post|job|position|vacancy|secondment)',
  '(appointing officer|appointment panel|job interview|internal vacancy)',
  '(i|i’ve|i have|have|had) (just|also|only|already)? applied',
  '(pay|afford|manage|meet|cover) my (mortgage|rent|bills|way)',
  '(i am|i’m) (the|a) (_) (curator|librarian|postholder|ranger|planner|clerk|engineer|technician|warden|officer|one (affected|concerned))',
  '(my|our) (*)? (job|jobs|post|posts|role|roles|position|contract|contracts|hours|shift|shifts|rota|pay|salary|wage|wages|grade|grades|grading|regrading|increment|bonus|honorarium|allowance|overtime|expenses|probation|promotion|appraisal|interview|application|grievance|suspension|disciplinary|redundancy|manager|line manager|boss|supervisor|team leader|career|prospects|employment|working pattern|acting up|leave|flexi|hip|structure|chances|appeal|desk|transfer)',
  '(i|we) (_) (passed over|underpaid|redundant|at risk|suspended|demoted|downgraded|bullied|regraded|on lates|on nights|the same grade|promotion|graded|shortlisted|interviewed|applied for|put in for|overlooked|restructured|made permanent|moved|transferred)',
  '(restructure|restructuring|new structure|structure chart|redundancy|redundancies|regrading|job evaluation|pay review|payroll|hr|human resources|personnel|personnel committee|staffing committee|employment committee|shortlisting|interview panel|scale point|spinal point|pay claim|appointment panel|appointments panel|grading panel)',
  '(half|all|both|two|three|the rest) of us',
];
