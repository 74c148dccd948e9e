/** Words of somebody who knows that it should stay private, as patterns. */

const speak =
  '(say|tell|share|reveal|disclose|repeat|discuss|quote|name|talk|show|comment|go into|divulge|give|pass|pass on|mention|breathe|describe|publish|print|broadcast|use|let on|hand over|hand out|circulate|forward|leak|spill|spread|write|put this|put that|put it|send|know|be telling|be saying|be sharing|be sending|be showing|be using|be repeating|be giving|be quoting|be writing|be passing|have this|have that|have it|have seen|have shown|be seen)';

/** Admits, in saying it, that it should not be said. */
export const admissions: readonly string[] = [
  '(confidential|private|exempt|closed|secret) (business|item|matter|session|part) (so|and) (the|all the)? (public|press|public and press|gallery) (was|were|had|had to|have) _3 (but|though|however|yet|still)',
  '(leaked|slipped|smuggled|sneaked|snuck) (to (me|us)|out)',
  '(is|are|remains|remain|stays|stay) (secret|confidential|under wraps|embargoed|not public|private|hush-hush|top secret|not for publication|under embargo) (until|till|for now|for the moment|at present|just yet)? _4 (but|and|though|however)',
  '(not|never) for (release|publication|broadcast|sharing|public consumption|general release|announcement) (yet|until|till|before) _3 (but|and|so|though)',
  '(not|never) (public|published|announced|out|official|common knowledge) (yet|until|till) _3 (but|and|so|though)',
  `(should|ought) not (to)? (really|strictly|probably|by rights|strictly speaking|technically|properly|even)? (be)? (${speak}|telling|saying|sharing|sending|showing|using|repeating|giving|quoting|writing|passing)`,
  `(i|we) (probably|really|strictly speaking|strictly|technically|by rights) should not (really|strictly|even)? ${speak}`,
  `(i am|we are|i was|we were|am|are) not (really|strictly|technically|actually|officially|exactly|yet)? (supposed|meant|allowed|authorised|permitted|at liberty|free|cleared) to (really|strictly|even)? ${speak}`,
  '(nobody|no one|no-one|not everyone|few) (else)? (is|was|are|were) (meant to|supposed to|allowed to) (have|see|know|hear|be told)',
  '(a word|word) in your ear',
  '(you are|he is|she is|they are|the public is|residents are) not (supposed|meant) to know',
  '(not|never) (supposed|meant) to (know|see|have|be known|leave|get out|be out|come out|be public) ',
  'you (did not|never) (hear|get|see|read|have) (it|this|that|anything|a thing) (from|off) (me|the *|my|a)',
  '(it|this|that|none of it|none of this) (did not|does not|never|has not) (come|came) from (me|us|this office|here)',
  '(cannot|can not|must not|may not|do not|never|please do not) (ever)? (say|write|print|tell|let on|reveal|admit) _5 (came|come|comes|got|get|had|is|was|were) (it|this|that)? from (me|us|a councillor|this office|here)',
  '(do not|never) tell (anyone|anybody|a soul|them|him|her|the others|your colleagues) (you|that you|i|that i|about) (have|had|got|gave|showed|sent|told|this)',
  '(do not|never) (let on|say|tell (anyone|anybody|them|him|her)|breathe a word|ask) (how|where|who|that|about where) (you|i|it|this) (know|got|heard|found|came|told|have|had|said|gave|showed)',
  '(keep|leave) (my name|me) out of (it|this|the paper|the story|anything)',
  'please do not say (that)? (it|this) came from me',
  'do not quote me',
  '(keep|keeping) (this|it|that|the above|what follows|all this) (strictly|very much|firmly|just|absolutely|entirely)? (under (your|our|my) (hat|hats)|to (yourself|yourselves|ourselves|myself)|between (us|ourselves|you and me|the two of us|these four walls|friends) !(and)|quiet|dark|under wraps|hush hush|in the family|within these walls|off the grapevine|under (wraps|the radar))',
  '(not|never) (a)? (word|soul|whisper|peep) (to|is to|must|beyond|outside|will) ',
  '(just|strictly|purely) between (you and me|you me and|ourselves|us|these four walls|the two of us|friends|us two|you and i|thee and me)',
  '(inter nos|mum is the word|hush hush|hush-hush|sub rosa|on the quiet|on the qt|on the down low|on the q t)',
  '(i never|i did not|you never|you did not) (said|say|sent|send|told|tell|wrote|saw|see|had|spoke|gave) (you)? (this|that|it|any of this|anything)',
  '(this|the) (email|message|text|conversation|note|call|chat) (never|did not) (exist|existed|happen|happened|took place)',
  '(burn|eat|shred|delete|destroy|bin|lose) (this|it|the email|this email|this message|this note|after) (after|when|once|as soon as|reading|you have) (reading|read)?',
  'forget (where|who|how|that) (you|i) (heard|got|told|saw|read|know)',
  '(a little bird|the grapevine|walls have ears|loose lips|from the horse.s mouth)',
  '(it|this|that|which|the paper|the report|the list|the draft|the news) (is|has|was|will) not (yet)? (been|be)? (public|published|out|announced|released|official|in the public domain|public knowledge|common knowledge|signed off|issued|finalised|made public|come out|gone public) (yet|till|until|before|but|and|so|for|just yet)',
  '(has not|have not|had not|is not|will not) (yet)? (come out|been announced|been published|been released|been issued|been told|been made public|gone public|be public|be out|be announced) (yet|till|until|before)?',
  '(ahead of|before) (the|any|its|their|a|thursday|monday|tuesday|wednesday|friday|official|public) (public)? (announcement|award|publication|standstill|press release|embargo|tender closes|official announcement|standstill ends|decision notice)',
  '(before (it|this|that|the news|they) (is|are|goes|gets|becomes|hits|come|comes) (announced|public|published|out|official|the papers|advertised|the website))',
  '(staff|families|parents|residents|tenants|the families|the staff|nobody outside|no one outside) (do not|does not|have not|has not|are not|is not|hear|will hear|find out|will find out|learn) (know|been told|heard|aware|told|on|at|until|till|next|tomorrow) (yet|till|until|monday|tuesday|wednesday|thursday|friday|morning)?',
  '(i|we) (was|were|am|are|have been|had been) (sworn|bound) to (secrecy|silence|confidentiality)',
  '(told|asked|made|meant|sworn|warned|supposed|instructed|under orders) _2 (not to|never to) (share|repeat|say|tell|discuss|publish|pass|mention|breathe|broadcast|spread|talk|speak|let|disclose|reveal|use|take|say anything|utter)',
  '(told|asked|made|meant|warned|instructed|begged|wanted) (me|us|members|everyone|everybody|all of us)? to (keep|treat|hold|leave|sit on|respect) (it|this|that|the vote|the figure|the figures|them|the matter|the news|the decision|the number|the price|the result|the name|the names|the date|the site|the list|the lot|everything) (as)? (close|quiet|private|confidential|secret|to myself|to ourselves|under (my|our) (hat|hats)|under wraps|back|dark|in confidence|in the room|there|for now|between us)',
  '(on|with) (the|a|one|strict|clear|condition|that)? (strict|clear|express|explicit)? (understanding|footing|basis|condition|promise|proviso) (that)? (it|i|this|we|they|that|nothing|none) (_1)? (stay|stays|stayed|remain|remains|remained|go|goes|went|did|do|does|would|will|should|was|is|kept|keep|left|never|not)',
  '(stay|stays|must remain|to remain|remains) (in|inside|within) (the|that|this|these) (room|four walls|building)',
  '(was|were|is|are|be|comes|came|come|arrived) (stamped|marked|labelled|headed|watermarked|under|with) (an)? (not for (sharing|publication|circulation|onward|release|quoting|distribution)|confidential|private|in confidence|private and confidential|embargo|strict embargo|restricted)',
  '(for|to) my (eyes|ears) only',
  'i (promised|swore|gave my word|undertook|agreed|vowed|pledged) (not to|never to|to keep|to say nothing|that i would (not|keep|never))',
  'nothing (goes out|is out|is announced|is public|is published|comes out|will be said|is official|leaves the building) _8 (until|till|before)',
  '(is not|are not|was not) (yet)? (signed off|cleared) (and|but|yet)',
  '(never|not) (put|find|see|read|get|have) (this|that|it) (in|on|from) (a|the|any|our) (press release|website|minutes|papers|newspaper|press office)',
  '(none|not a word|nothing) of (this|that|it) (from|is from|came from|comes from) me',
  '(let you|let you all|let readers) (into|in on) (a|the|one|our)? _1 (secret|something)',
  '(tell|telling|told|whisper) (you|residents) (a|the) _1 secret',
  '(you|they|people|residents) (will not|cannot|can not) (read|hear|see) (it|that|this|about it|any of this) _2 (for|until|till|in the|before)',
  '(will not|is not going to|not due to) be (out|public|published|announced|known|released) (for|until|till|before) ',
  'in breach of (confidence|confidentiality|the embargo|my undertaking)',
  '(breaking|break|broke|breaching|bending|ignoring|jumping|bust|busting) (the|an|a|my|his|her|their) (embargo|confidence|confidentiality|confidences|vow of silence|oath of secrecy)',
  '(would|will) (have my|kill me|skin me|string me up|go spare|hit the roof|have kittens|go ballistic) (guts for garters|if they knew|if (he|she|they) knew|for (saying|telling|sharing|this)|head)?',
];

/** The same, too common to speak for the sentences beside it. */
export const asides: readonly string[] = [
  'between (you and me|you me and|ourselves|us|these four walls|the two of us|friends|us two|you and i|thee and me) !(and)',
  '(not for|never for) (quoting|quotation|attribution|repeating|repetition|the record|broadcast|print|publication yet)',
  '(entre nous|off the record|unattributably|not for attribution|on background|on lobby terms|strictly speaking this is not for)',
];

/** Keeps it, or says that it must be kept. */
export const restraints: readonly string[] = [
  '(asked|told|promised|agreed|begged|sworn|made) _2 to (keep|leave|hold) (it|this|that|them) _2 (under (my|our) hat|quiet|to (myself|ourselves)|close|private|between us|dark) _2 (so|and) (i|we) (will|shall|have|am|did)',
  '(what|whatever|that which|anything) (goes on|is said|happens|was said|passes|is discussed|was discussed|we say|they say) _10 (sacred|sacrosanct|secret|stays there|between ourselves|private|confidential|not to be repeated|not for repeating|under wraps)',
  '(not|never) (let|allowed|allow|permitted) _3 (take|taking|keep|keeping|copy|copying|photograph|remove|carry) _4 (papers|pages|report|copies|it|them|anything) _4 (out|home|away|with|from)',
  '(funny|odd|strange|amazing|remarkable|astonishing|interesting|surprising) (what|the things that|the things which) _2 (lands|turns up|arrives|comes|crosses|drops|passes|one (sees|hears|reads)|you (see|hear|read)|gets) _12 (not for (circulation|release|publication|sharing)|confidential|private|restricted|embargoed|exempt|behind closed doors|eyes only)',
  '(not for (circulation|release|publication|onward circulation|sharing)|strictly confidential|private and confidential|for your eyes only|eyes only|exempt) _2 (across|along|over|at|on|in|stamped|written|printed|all over) _2 (top|front|cover|it|them|page|letters|red|ink)',
  '(i|we) (sat|have sat|was|were|have been) (through|in on|in|at) (something|a (meeting|session|briefing|conversation)|things) _6 (not at liberty|can not|may not|must not|should not|not allowed|not permitted|could not possibly)',
  'lips are sealed',
  '(sworn to secrecy|bound to silence|gagged)',
  `(i|we|officers) (am|are) not (really|yet|strictly)? (allowed|permitted|at liberty|free|supposed|meant|able|authorised) to !(have|know|see) ${speak}`,
  `(i|we|officers) (cannot|can not|may not|must not|could not|shall not|will not|would not|should not|dare not|daren't) (possibly|really|yet|properly|ever|of course|publicly|actually)? (help (you)? with|let you (have|see|read)|give you|send you|show you|tell (you|residents|anyone|people) !(that)|say (what|which|who|how|why|where|anything|more|much|a word)|repeat|reveal|disclose|share|divulge|quote|go into|describe|discuss|name|show|breathe|comment|publish|talk about|pass on)`,
  `(i|we) (was|were|am|are|have been) (forbidden|banned|barred|prevented|prohibited|stopped|unable|debarred|forbidden) (from|to) (${speak}|saying|telling|sharing|naming|discussing|repeating|commenting|revealing|disclosing|showing|quoting)`,
  '(protocol|convention|the rules|the code|confidentiality|my oath|duty|the law|the lawyers|purdah|the monitoring officer|our contract|contract|embargo) (prevent|prevents|forbid|forbids|stop|stops|bar|bars|prohibit|prohibits) (me|us|officers|members) (from)?',
  '(my|our) hands are tied',
  '(i|we) (gave|given) (my|our) word',
  `(unable|not able|not possible|wrong of me|improper|would be wrong|would be improper) (for me)? to ${speak}`,
  '(is|are|was|were|stays|remains|remain|stay|and) (still|strictly|all|not for (release|publication|circulation|sharing)|meant to be|supposed to be|of course|rightly|naturally)? (private|secret|confidential|privileged|embargoed|under embargo|exempt|not for release|not for publication|under wraps|hush-hush|sub judice|off limits) !(report|reports|paper|papers|note|notes|appendix|annex|annexe|briefing|briefings|memo|letter|letters|advice|figures|costings|costing|numbers|session|meeting|item|items|agenda|business|options|list|lists|email|emails|document|documents|part|half|data|pack|slides|opinion|valuation|file|files|bid|bids|tender|plan|plans|map|maps|audit|report|minutes|draft|survey|assessment|estimate|prices|terms|information|matter|detail|details|request|requests|query|queries|question|questions|enquiry|approach|commission|motion|amendment|budget|talks|chat|word|lunch)',
  '(i|we) (would not|will not) (dream|think) of (interfering|saying|telling|repeating)',
  'not (for|a matter for) publication',
  '(happens|said|goes on) in _4 stays (in|there|on)',
  '(officially|on paper|publicly|for the record) (i|we|you|nothing|there) (know|am|are|is|do|have|has|can) (nothing|not)?',
  'nothing (is|can be|may be) (official|said|announced|public) until',
];

/** After it, the other thing is said after all. */
export const turns =
  '(but|however|though|although|(make do with|rely on|trust to|go by) (my|the) memory|still|all the same|nevertheless|nonetheless|even so|yet|that said|having said that|mind you|only|at the same time|what i can say|what i will say|all i will say|all i can say|all i would say|all i shall say|i will only say|i will just say|i shall only say|i would only say|i would just say|i would simply|i would merely|i can only say|i will say this|suffice it to say|suffice to say|let us just say|let us say|let me just say|put it this way|mind|here goes|oh well|whoops|oops|i will anyway|anyway|i am telling|i shall tell|too late|in your shoes|if i were you|were i you|if you were to)';

/** Advice and winks that only make sense to somebody who knows. */
export const winks: readonly string[] = [
  '(i|you|one|he|she|we) (would|will|should|had) (be|better|do well to) _1 (ringing|ring|calling|call|buying|buy|selling|sell|bidding|bid|talking to|writing to|having a word|putting|getting|making|packing|looking|moving|holding|shifting|signing|speaking|phoning) _12 (before|sooner|now|quickly|this week|by (monday|tuesday|wednesday|thursday|friday)|end of the (week|month)|while|today|tomorrow|first thing)',
  '(might|may|would|will|could) (be|feel|come to be|end up) (sorry|cross|kicking (himself|herself|themselves|yourself)|glad|pleased|grateful|happier|poorer|richer|disappointed|better off|worse off) (if|that|to have|not to have|when|unless)',
  '(could|might|would) do worse than (to)? *',
  '(in your (shoes|place|position)|if i were (you|a|in your|them)|were i (you|a|in your|them)|(i|we) were you)',
  '(take (a|the) hint|a word to the wise|nudge nudge|wink wink|nod and a wink|nod is as good|say no more|read between the lines|draw your own conclusions|work it out|work backwards|make of that what you will|do the maths|do the sums|you can guess|have a guess|guess which|guess who|three guesses|one guess|rhymes with|begins with|starts with|initials|read into (that|it)|put two and two together)',
  '(let us (just)? say|put it this way|suffice (it)? to say|all i (will|shall|can|would) say|i (will|shall|would|can) (only|just|simply|merely) (say|observe|mention|suggest|note|point out|remark|add|recommend)|i will say this)',
  '(hold off|hang fire|do not (buy|sell|sign|plant|renew|invest|book|bother|reseed|order|move|bank|rely|count|hold your breath|build|spend|unpack|commit))',
  '(i would not|i would|you would do well to|you would be (wise|well advised|mad|daft) (not)? to|you may (wish|want|like|care|find)|you might (want|like|wish|care|find|think|sleep|usefully|do well)|you (may|might) (be|well|care)|would be (wise|well advised|sensible|prudent)|would do well to) _3 (bank on|bet on|count on|rely on|hold|buy|sell|sign|book|plant|renew|wait|invest|order|get|start|stop|keep|put|look|check|think|want|hurry|unpack|celebrate|be disappointed|be pleased|sleep|pop|crack|chill|prepare|brace|hire|plan|act|move|take|make|go ahead|expect)',
  '(sleep (tight|easy|easier|better|well)|dry your eyes|chill the|crack open|pop the (cork|champagne)|put the (fizz|champagne|bubbly) on ice|start packing|pack your bags|start choosing|go ahead and (order|buy|book)|buy a card|get (your|the) (bunting|flags|champagne|fizz) (out|ready)|look elsewhere|shop around|make other plans|brace yourself|brace yourselves)',
  '(one|a) (clue|hint|pointer|steer)',
  'if i (lived|worked|parked|owned|rented|ran|taught|shopped|kept|had (a|my) (house|shop|boat|pub|flat|allotment)) _8 i would',
  '(need not|do not need to|would not|should not) (lie awake|lose sleep|lose any sleep|fret) _3 (over|about)',
  'if i (were|was) (planning|thinking of|going|minded|tempted|hoping|due|about|speaking|proposing|moving|voting)',
  '(it|that|which) would (buy|pay for|cover|get you|fund|fill|keep you in) _3 (car|house|holiday|yacht|cottage|cruise|kitchen|conservatory|ferrari|jaguar|volvo|flat|boat|caravan)',
  '(near enough|not far (off|out|wrong)|(getting|very|you are) (warm|warmer)|in the right (area|ballpark|street))',
  '(i|we) (do not|would not|cannot) (expect|see|think|fancy|imagine|give) _2 (anybody|anyone|much|many|them|it|him|her|that|the|a|any)',
  'if you (printed|wrote|said|guessed|assumed|put|published|reported|were to (print|write|guess|say|read|look)) _20 (nobody|no one|contradict|deny|wrong|correct|far off|far out|learn|find|know)',
  '(nobody|no one|i) (could|would|will|can) (not)? (contradict|deny|correct|stop|steer|sue|complain)',
  '(only|just) one of (the)? (two|three|them|these|those) _4 (is|has|was|can|will|already|looks)',
  '(someone|somebody|anyone|anybody|a (man|woman|person|friend)|those|one) (who|that) (saw|was|were|has seen|have seen|had seen|sat|has read|knows)',
  '(having been|i was|was) in the room',
  '(was|were|came out|looked|emerged|is|are) (all)? (smiling|grinning|beaming|frowning|ashen|glum|long-faced|crestfallen|laughing|cheerful|not (smiling|laughing|happy|cheerful|amused))',
  'would not be (surprised|disappointed|unhappy|astonished|amazed)',
  'do not be (surprised|astonished|amazed|disappointed|alarmed)',
];

/** The words after a refusal that only send the reader to the right place. */
export const routes: readonly string[] = [
  '(pass|passing|send|forward) (on)? (a|your|the|any|it|them) _3 (letter|letters|message|messages|note|question|questions|details) _4 (to|on|from)',
  '(will|shall|is to|are to|to be|be|gets|get) (be)? (published|released|announced|made public|issued|confirmed) (on|in|at|by|when|next|once|shortly|later|soon|after|as soon)',
  '(ask|contact|speak to|write to|talk to|ring|email|approach|refer you to|direct you to|suggest (you|that you) (ask|contact|speak|write)) (the|our|your)? _3 (officer|officers|clerk|office|team|director|press office|democratic services|monitoring officer|minister|department)',
  '(you|we|they|everyone|everybody|it) (will|shall) (have|hear|get|see|know|learn|be told|be published|be able) _5 (answer|letter|result|outcome|decision|minutes|papers|agenda|when|once|as soon|on|at|by)',
  '(published|public|open) (report|minutes|minute|version|summary|papers|paper|notice|agenda|part|session|document)',
  '(on|from) (the|our) (website|web page|public register|agenda page)',
  '(asked|ask|asking|requested|request) _6 (exemption|published|released|lifted|publish|release|permission|leave|whether)',
  '(when|if|once|after|until|till) (the|it|that|we|they|i|he|she) _6 (published|signed|announced|lifted|decided|released|public|minutes)',
  '(happy|glad|pleased|able|free) to (talk|discuss|help|explain|answer|say|confirm)',
];
