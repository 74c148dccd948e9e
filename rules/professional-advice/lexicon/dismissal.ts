/** Wordings that wave away, go round or belittle the advice of those whom the law asks members to heed. */
import { experts, statutory } from './advice.ts';

const advice =
  '(advice|warning|warnings|opinion|view|views|e mail|email|note|letter|memo|caveats|objections|concerns|doubts|misgivings|reservations|recommendation|comments)';

export const dismissed = [
  `[(pay|give|paying) ${statutory} (no|little|scant) (heed|attention|mind|thought|notice)]`,
  `[${statutory} (is|are|'s|was) (paid|employed|trained|there|hired) to (be (miserable|gloomy|cautious|negative)|worry|say no|frighten|scare|cover|fret|moan|panic)]`,
  `[(ignore|disregard|discount|overlook|overrule|override|bypass|circumvent|sidestep|brush aside|brush off|shrug off|wave away|wave aside|pay no (attention|heed) to|take no notice of|turn a deaf ear to|rise above|pooh pooh|laugh off|bin|ditch|tear up|file in the bin|forget|forget about|never mind|leave aside|get round|get around|go round|go around|work round|work around|steamroller|stonewall|dodge|park|pass over|do not (worry|fret|bother) about|do not (listen to|be put off by|be swayed by|be cowed by|be frightened by|lose sleep over|take too seriously)|set aside) (what|whatever)? (${statutory}|${experts})]`,
  `[(ignore|disregard|brush aside|brush off|shrug off|wave away|wave aside|pay no (attention|heed) to|take no notice of|turn a deaf ear to|rise above|laugh off|tear up|set aside|overrule|discount|park|bin) (the|their|her|his|all|that|this|any|all the|all this|all that|what the) (*)? (legal|financial|finance|s151|officer|officers’|officer’s|professional|statutory|technical)? ${advice}]`,
  `[(who|nobody|no one|do not) (cares|care) (what|if|about|whether) _ ${statutory}]`,
  `[${statutory} (can|may) (say|think|write|advise|warn|object|bleat|huff|fret|moan|wring|tut|shout|protest|whistle|grumble) _6 (like|likes|want|wants|please|pleases|all day|until|till|hands|but)]`,
  `[${statutory} (says|say|said) (no|that|so|the same|can't|can not) (to|about) (everything|every|anything|everybody|all)]`,
  `[${statutory} (always|forever|only|just|invariably|usually|never) (says|say|saying|finds|find|fret|frets|worries|worry|fusses|fuss|cries|cry|wants|covering|covers|likes|like|objects|object|sees|see)]`,
  `[${statutory} (is|are|'s|was|were) (just|only|merely|simply|always|forever|as usual)? (covering|being (precious|difficult|over cautious|awkward|silly|a jobsworth|dramatic|hysterical)|a (worrier|jobsworth|fusspot|pessimist|stick in the mud|scaremonger|killjoy|pain|wet blanket)|overcautious|over cautious|scaremongering|crying wolf|fussing|fretting|flapping|panicking|making a meal|neither here nor there|splitting hairs|frightened of (his|her|their))]`,
  `[${statutory} would say that]`,
  `[(never|not|no longer) _ (open|opens|read|reads|listen to|listens to|bother with|look at|take any notice of) (anything|a word|a thing|the _|e mails|emails|any of it|much)? (from|that|by|of)? ${statutory}]`,
  `[${statutory} (has|have) (had)? (grave|serious|deep|the usual|their|her|his) (concerns|doubts|worries|misgivings) (since|every|about everything|for years|most weeks|whenever)]`,
  `[(do not|don't|did not|never) need (a lawyer|lawyers|a solicitor|${statutory}) (to|telling|to tell|breathing|holding)]`,
  `[(i|we|you) (was|were|am|are) elected _4 (she|he|they|${statutory}) (was|were|is|are) not]`,
  `[(she|he|${statutory}) (has|have|'s got|got) a (mortgage|pension|salary|desk|lanyard) _ (i|we) (have|'ve|have got) (a|the) (majority|mandate|vote|votes)]`,
  `[(only|just|merely|mere) (${statutory} )?(advice|an opinion|guidance|one opinion) _ (not (an order|binding|the law|gospel)|we can ignore|we (are|'re) free to ignore|can be ignored|nothing more)]`,
  `[(advice|${statutory}) (is|are) (there|made|meant) to be (ignored|overruled|overridden)]`,
  `[(save|keep) (it|that|hers|his|theirs|${statutory}) for (a (wet|rainy) (weekend|day|afternoon)|after the (vote|meeting|budget)|bedtime|the bin)]`,
];

const avoid =
  '(bother|trouble|involve|consult|ask|tell|worry|alert|inform|approach|copy in|copy|include|burden|wake|drag in|bring in|pester|disturb|invite|wait for|go to|go through|go near|run it past|run this past|run it by|run this by|show it to|show this to|clear it with|clear this with|check with|check it with|mention it to|mention this to|breathe a word to|take it to|take this to|send it to|send this to|refer it to|refer this to)';

/** Advice not to be sought: base forms and orders. */
export const unsought = [
  `[(do not|don't|never|let's not|let us not|need not|needn't|no need to|no reason to|without|rather not|best not|better not|not (going|want) to|no call to|no point (in)?|rather you did not|rather we did not|not|rather than|prefer not to|shan't|avoid) (${avoid}|bothering|troubling|involving|consulting|asking|telling|worrying|alerting|copying in|dragging in|bringing in|waiting for|going to|going through|running it past|running this past|showing it to|clearing it with|checking with|mentioning it to|mentioning this to) (with|the|it|this|that|in)? ${statutory}]`,
  `[keep (this|it|that|the whole thing|the matter)? (away from|from|out of (the hands|reach|sight) of|clear of|back from|a secret from|quiet from) ${statutory}]`,
  `[keep ${statutory} (out of|in the dark|away|at arm|off|at bay|quiet|well away|sweet|clear)]`,
  `[(out of sight of|behind the back of|under the nose of|past|round|around|without the knowledge of|before|until after) ${statutory} (gets|get|sees|see|notices|notice|finds|hears|hear|spots|has a chance|have a chance|wakes|wake)]`,
  `[(before|without) ${statutory} (getting|seeing|noticing|finding|hearing|spotting|knowing|sticking|poking|putting|having)]`,
  `[(do not|don't|no need for|without|never mind|spare me|spare us|skip|dispense with|not (troubling|bothering) with|needn't have|need not have|not waiting for|can do without) (need|want|require|have|wait for|waiting for|bother with|bothering with)? (a|an|any|another|the|yet another|one more) (*)? (report|paper|legal opinion|opinion|risk assessment|business case|legal advice|options paper|impact assessment|equality impact assessment|counsel’s opinion|feasibility study|advice|appraisal|options appraisal|formal advice|written advice|professional advice) _6 (just|get on|do it|go ahead|crack on|press on|common sense|get it done|let's|we know|we all know|push on|carry on|sort it|vote|needed|decide)]`,
  `[(get|put|take|rush|push|slip) (it|this|that|the *) (on|onto|through|to|past|into) (the)? (agenda|committee|cabinet|council|vote|board|them) _ (without|minus|before) (the|a|any) (*)? (risk assessment|advice|legal advice|report|opinion|implications|appraisal|impact assessment|legal|lawyers|sign off|finance|comments)]`,
  `[(slot|slotted|put|time|timed|schedule|scheduled|move|moved|hold|have) (${statutory}|her|him|them) (in)? _ (lunch|when (we|everyone|nobody|no one)|after (the vote|we have voted|everyone)|last|the end|while|so (that)? (nobody|no one|we)|too late)]`,
  `[(deputy|another|different|friendlier|more helpful|tamer|younger|second) _ (lawyer|solicitor|adviser|officer|barrister|opinion|counsel) _6 (say yes|says yes|see sense|more helpful|give us|tell us what|see it our way|take our|answer we)]`,
];
