/** How a member asks, and what is theirs. */
import { any } from '../../../lib/text/pattern-syntax.ts';

/** Readers of whom an officer's neutrality can be asked. */
export const officersAsked = ['officer', 'junior-officer', 'senior-officer', 'unknown'] as const;

/** "could you", "I want you to", "please". */
export const ask = any(
  '(can|could|would|will|might|may|wo|should) (you|officers|your team|your staff|one of your (team|people|officers|lot)|somebody|someone|we|i) _2',
  '(i|we) (want|need|expect|would like|d like|like|shall need|will need|require|am asking|are asking|am counting on|are counting on|am relying on|are relying on|look|am looking|would expect|hope|trust|assume|rely on|count on|could do with|could use|would love|d love|d appreciate|would appreciate|would be grateful) _2 (you|your team|your people|your officers|officers|your staff|to have|for)? (to|for)? _1',
  '(please|pls|kindly|just|do|help us|help me|grateful if you|grateful if you could|glad if you|obliged if you|good if you|helpful if you|great if you|lovely if you|nice if you|useful if you|a favour if you|deal if you|lot if you|world if you|mind if you|a kindness if you) _2 (would|could|can|will|did|were to|to)? _1',
  '(get|have|ask|tell|make sure|see that|ensure) (your (team|people|officers|staff)|someone|somebody|officers|the team|the press office|comms|the lawyers|finance|planning|them) (to)? _1',
  '(any chance|any chance of|is there any chance|any chance that|do you think|how about|what about|would you mind|would it be possible|is it possible|would you be (able|willing|prepared|kind enough|good enough)|you could|you can|you might|you should|you ought to|your job is|be a good|be good enough|be an angel|i would be grateful|let me have|let us have|give me|give us|send me|send us|get me|find me|find us|do me|do us|write me|write us) _3 (to|of)? _1',
);

export const ours =
  "(our|my|the group's|our group's|the administration's|the party's|labour's|the labour|the conservative|the tory|the lib dem|the green|the reform|the leader's|my group's)";
export const cause =
  '(group|party|side|line|budget|amendment|motion|manifesto|plan|plans|pledge|pledges|policy|policies|campaign|position|case|proposals|proposal|scheme|option|version|figures|sums|approach|vision|programme|candidate|team|people|lot|record|argument|view|alternative|stance|cause|agenda|ideas|housing plan|bid|promise|promises|fostering pledge)';

/** Words that ask for an opinion. */
export const askedView = [
  '(what do you (think|make|reckon|say)|what did you (think|make|reckon)|what would you (say|do|advise|go|choose)|do you (think|reckon|agree|believe|not think|rate|like|prefer|support|favour|suppose)|do not you (think|agree)|would not you (say|agree|rather)|your (own|personal|private|honest|real|frank|candid|true|gut|professional)? _1 (view|views|opinion|verdict|instinct|hunch|gut|take|thoughts|feeling|feelings|guess|reaction|assessment|preference|choice|favourite|sympathies|heart|money|vote|politics|steer|prediction|tip|judgement)|would you say|would you rather|would you (vote|back|choose|go|pick|prefer|support)|who runs|who ran|who would|who will|who do|who is|who are|which (of|one|ones|side|lot|party|group|would|do|is|are|way)|whose|whom|how would you|how do you (rate|vote|feel|see)|how are you|are you (with|one|a|still|secretly|really|going)|have you (ever|always|never) (voted|been|thought)|did you (vote|ever vote)|you must have|surely you|you can tell me|you have worked (with|for|under)|you have seen|honestly|hand on heart|be honest|candidly|off the record|between us|between ourselves|just between|go on|come on|admit it|confess|own up|spill the beans|level with me|straight answer|score out of|out of ten|marks out|sweepstake|bet)',
];

/** Words that weigh one side against another. */
export const compared = [
  '(better|best|worse|worst|winner|winners|loser|winning|win|wins|lose|loses|popular|unpopular|right|wrong|stronger|strongest|weaker|weakest|sensible|convincing|convinces|trust|prefer|rate|favourite|appeal|appeals|appealing|attractive|fly|land|lands|sell|sells|work|works|play|plays|go down|backfire|hurt us|help us|damage us|cost us|stand a chance|chance|chances|odds|hope|deserve|deserves|side|sides|nearer|closer|runs the place|easier to work|nicer|more competent|competent|impressed|impressive|rubbish|nonsense|any good|up to it|good enough|ahead|behind|beat|safe|vulnerable|in trouble|worried)',
];

/** Asked or told what to do, however politely. */
export const asked = [
  '(look|looking|looked|appear|seem|sound) (pained|unconvinced|sceptical|bored|doubtful|worried|grave|horrified|alarmed|unimpressed|amused|weary)',
  '(raise|arch|raising) (an|your|the) (eyebrow|eyebrows)',
  '(roll|rolling|shake|shaking|nod|nodding) your (eyes|head)',
  '(sigh|frown|wince|tut|groan|chuckle|snort|pull a face|pull faces)',
  '(^ (say|write|put|tell|explain|point out|state|add|include|find|get|give|show|prove|remind|announce|publish|keep|hold|leave|drop|use|blame|back|support)|can you|could you|would you|will you|might you|may you|wo not you|can somebody|can someone|could somebody|could someone|can your|could your|would your|can officers|could officers|can we|could we|could i|can i|may i|please|pls|kindly|i want|we want|i need|we need|i would like|we would like|i expect|we expect|i am asking|we are asking|i trust|we trust|i hope you|we hope you|i rely|counting on you|relying on you|make sure|see to it|see that|ensure|let us|lets|let me|get me|give me|give us|send me|send us|find me|find us|write me|write us|do me|do us|all i ask|is it too much|any chance|how about|what about|you could|you might|you should|you must|you need to|you are to|it would help|it would be good|would be good if|would be nice if|would be helpful if|would mean a lot|would mean a great deal|grateful if|glad if|obliged if|appreciate it if|appreciate if|love it if|mind if|if you would|if you could|do not|never|no need for you|tell your|tell them|ask your|get your|have your|feel free|do feel free|be a dear|be a love|be an angel|no bad thing if|would not go amiss|would not hurt|kindness if|kindness|you follow me|my drift|if you catch|would not mind if|would not complain|will not be sorry if|might be as well|might be wise|might be wiser|perhaps you|i want to see|we want to see|i do not want to see|i would hate|i had hoped|i was hoping|we were hoping|i look to you|i assume you|pencilled you in|put you down|put you in|signed you up|volunteered you|told them you|said you would|you can be|you will be|you are going to|as a friend|between friends|for old times|a favour|favour to ask|small thing|one more thing|when you can|when you get a|by friday|by monday|by tomorrow|by tonight|before the weekend)',
];

/** Officers at party occasions, and party things in council places. */
export const partyPresence = [
  "(come|coming|attend|attending|speak|speaking|say a few words|appear|appearing|sit|sitting|join|joining|drop in|be there|be seen|show your face|host|introduce|stand next to|stand beside|stand with|pose|photo|photograph|picture|pictured|quote|quoted|star|front|feature|guest|guest of honour|present|present it|launch|open) _8 (our|my|the|a|party's|group's) _2 (campaign|campaign launch|party conference|conference fringe|branch|fundraiser|rally|hustings|victory party|adoption meeting|selection meeting|election launch|manifesto launch|campaign video|campaign film|election video|election leaflet|leaflet|leaflets|election address|party political broadcast|battle bus|stall|street stall|party website|party newsletter|group newsletter|party event|party dinner|supporters|supporters' evening|members' evening|canvass|canvassers)",
  "(have|put|putting|get|getting|display|displaying|hang|pin|stick|show|wear|wearing|fly|leave|leaving|stock|place|keep|hand out|give out|carry|lay out|stack) _4 (our|my|the party's|party|the group's|labour|conservative|tory|green|lib dem|reform|campaign|election) _2 (poster|posters|leaflet|leaflets|flag|flags|banner|banners|sticker|stickers|newsletter|newsletters|rosette|rosettes|logo|literature|manifesto|cards|flyers|colours|balloons|bunting|badge|badges)",
  "(share|sharing|like|retweet|repost|re-post|post|posting|plug|promote|boost|publicise|follow|link to|put out|upload|advertise|push out|pop) _4 (our|my|the group's|the party's|group's|party's|labour's|candidate's|campaign) _2 (post|posts|page|tweet|tweets|video|leaflet|article|newsletter|event|petition|account|pledges|pledge|manifesto|blog|message|campaign|graphic|advert|statement|rally|launch)",
];

/** Help promised or denied, by those who expect power. */
export const threat = [
  '(remember|remembered|remembering|not forget|not forgotten|never forget|looking at who|look at who|looking closely|taking note|taking notes|making a list|keeping a list|keeping score|list of|helpful to us|was helpful|were helpful|helped us|who helped|who did not|who was not|friends|loyal|loyalty|jobs|your job|your post|your future|reshuffle|clear-out|clear out|clean sweep|new broom|changes at the top|change of personnel|who our friends|on our side|which side|whose side|choose your side|pick a side|pick your side|rewarded|reward|repay|looked after|look after you|see you right|pay the price|regret|consequences|watch out|be careful|think carefully|think about where|cosy|cosying|too close to)',
];

/** "When we are in". */
export const inPower =
  '(when we (win|take (control|over|power)|are (in|back|running|elected)|get (in|back|control)|have (control|won|the majority|power)|form)|once we (win|take|are|get|have|form)|after we (win|take|get)|if we (win|take control|get in|form)|we (will|shall|ll) be (in charge|in control|running|in power|the administration)|come May|after May|after the election|after the elections|under a (labour|conservative|tory|lib dem|liberal democrat|green|reform|new) (administration|council|leader|leadership)|new administration|next administration|when power changes|when things change|change of control|who runs this (place|council) (now|after|in))';

/** Choosing staff. */
export const hiring =
  '(appoint|appointing|appointed|appointment|shortlist|shortlisting|shortlisted|interview|interviewing|interviewed|recruit|recruiting|recruitment|hire|hiring|hired|promote|promoting|promoted|promotion|panel|post|vacancy|job|second|seconded|successor|apply|applied|applicant|applicants|new head|new director|chief executive|cv|references|sack|sacked|get rid of|move her|move him|redundant|redundancy|regrade)';
/** What staff are chosen for. */
export const persuasions =
  '(how (she|he|they) (vote|votes|voted)|which way (she|he|they) (vote|votes|lean|leans)|(her|his|their) (politics|political views|party|political leanings|political sympathies|allegiance|loyalties)|leftie|lefties|leftist|right-winger|tories|tory|socialist|socialists|marxist|card-carrying|labour (man|woman|type|supporter|voter|person|people|members?|activist)|conservative (man|woman|type|supporter|voter|person)|lib dem (man|woman|type|supporter|voter|person)|green (man|woman|type|supporter|voter)|reform (man|woman|type|supporter|voter)|any more (tories|lefties|labour|lib dems|greens)|another (tory|leftie|lib dem|green|labour)|one of us|one of ours|one of theirs|one of them|our sort|our kind|politically (reliable|sound|safe|minded|onside|acceptable)|on our wavelength|shares our|share our|sympathetic to (us|our|the administration|the group)|party member|party card|a member of (the)? (labour|conservative|green|reform|lib dem|party))';
