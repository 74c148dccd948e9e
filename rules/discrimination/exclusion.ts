import { matchesNear } from '../../lib/lint/detector.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { fair } from './lexicon/contexts.ts';
import { ages, groups, minorities, origins, pointed } from './lexicon/groups.ts';
import {
  ageing,
  body,
  faith,
  femininity,
  maternity,
  persons,
  roots,
  selves,
  speech,
} from './lexicon/traits.ts';
import { avoided, burden, choosing, foreseen, hidden, passedOver } from './lexicon/treatment.ts';
import { slights } from './spoken.ts';

const wanting =
  '(want|wants|wanted|need|needs|prefer|preferred|rather have|rather see|sooner have|find|finding|get|getting|send|sending|pick|picking|choose|went to|goes to|go to|give it to|hire|hiring|appoint|appointing|employ|recruit|look for|looking for|after|put up|put|use|give|have|field|replace (her|him|them) with|swap (her|him|them) for|could do with|can not we (get|have|find))';
const kindly =
  "(younger|a bit younger|male|white|english|british|white british|native|straight|heterosexual|able-bodied|able bodied|christian|normal|normal-looking|home-grown|indigenous|less foreign|less ethnic|fresher-faced|less elderly|less old|not so old|local-sounding|with (a)? (younger|fresher) (face|legs)|with young legs|without (kids|children|an accent|a headscarf|a (husband|family|baby) to)|who (speaks|talks|speak|talk|can speak|can talk) (proper|properly|decent|good|the queen's|the king's|plain|better|actual|real)? english|who (looks|sounds|look|sound) (the part|english|british|like (us|one of us|them)|right)|with an english (name|accent|voice)|(of|from) (our|their) own (sort|kind|people)|with a proper (english)? (accent|name)|who is not (pregnant|foreign|disabled|gay|muslim|a woman|deaf)|who will not be (off|pregnant|having)|with no (accent|kids|children|family ties|baby))";
const someone =
  '(someone|somebody|anyone|a person|people|a candidate|a face|faces|an officer|a councillor|a speaker|a presenter|a chairman|a chair|a receptionist|staff|candidates|volunteers|a spokesman|a spokesperson|one|ones|blood|a guide|an engineer|a planner|a manager)';
const man = '(man|chap|bloke|lad|fella|fellow|gentleman|woman|girl|lady|lass|youngster)';
const job =
  '(job|post|role|talk|front|lead|chair|run|speak|speech|presentation|interview|shortlist|appointment|depot|team|desk|counter|reception|panel|vacancy|project|work|site|apprenticeship|apprentice|candidate|candidates|up there|do|handle|deal|for (this|that|it|the))';
const one = `(a|an|any|another|one more|some) (${minorities}|wheelchair user|deaf (person|candidate|man|woman)|blind (person|man|woman)|disabled (person|candidate|one|man|woman)|gay|lesbian|trans (person|woman|man)|transsexual|muslim|jew|sikh|hindu|catholic|gypsy|traveller|pole|romanian|nigerian|african|asian|foreigner|immigrant|pensioner|woman|girl|mother|mum|pregnant woman|single mother|black (man|woman|person)|foreign (man|woman|chap|person))`;
const men = '(man|mans|men|lad|lads|bloke|blokes|woman|womans|women|girl|girls|chap|chaps)';

/** Kinds of people that count only where they are named in the sentence itself. */
const kinds = wordings(
  persons,

  one,
  minorities,
  femininity,
  `(he|she|they|who) (is|are|'s|'re) ${roots}`,
  `(a|an|that|the|another) ${roots} (man|woman|chap|girl|lad|person|one|lads|candidate|applicant|family|name)`,
);

const selecting = wordings(choosing);

/** Said of somebody, not laid down for everybody. */
const isPersonal = ({ reading: { facts } }: Sentence): boolean =>
  !facts.outside || !['web-page', 'report'].includes(facts.situation.kind);

export const exclusion = {
  id: 'discrimination/exclusion',
  severity: 'stop',
  message: 'This treats somebody less well because of what they are.',
  why: 'Choosing, excluding or hiding people by a protected characteristic engages the duty not to discriminate.',
  advice: 'Judge by skill and need alone, and leave the characteristic out.',
  detect: [
    slights(
      [
        `${wanting} (me|us)? _2 [${someone} _2 ${kindly} !(answer|answers|face|line|yes|bat|run|choice)]`,
        `${wanting} (me|us)? [(a|some|the)? (younger|male|white|english|british|straight|able-bodied|native) (man|woman|face|faces|person|people|officer|speaker|candidate|chap|applicant|applicants|voice|voices|name|surname|couple|family|families|model|models)]`,
        `${wanting} (me|us)? [(some)? young blood]`,
        `[(would|'d|will) (rather|sooner|much rather|prefer to) (have|see|hear|send|hire|appoint|employ|work with|deal with) a ${man}]`,
        `[(rather|sooner|better|best) (have|be|if it were|with) a (man|bloke|chap|lad|woman|younger) _6]`,
        `[(someone|somebody) (english|british|white)]`,
        `[(only|just) (able-bodied|british|white|english|christian|straight|young|married|native) (people|applicants|candidates|men|women|families|couples|speakers|volunteers|residents) (need|should|may|can|wanted|please)]`,
        `[able-bodied (people|applicants|candidates|volunteers) only]`,
      ],
      {
        unless: [...fair, '(plant|plants|tree|trees|species|bulbs|hedge)'],
        spare: ['foreign', 'reported'],
      },
    ),
    slights(
      [
        `(find me|get me|send|send me|send us|give me|i want|i need|we want|we need|let's have|let us have|i would have|i'd have|put) [a (proper|strong|nice|big|pretty)? (man|chap|bloke|lad|girl|woman|lass)]`,
      ],
      {
        near: [job],
        unless: [...fair, '(with a van|who (lives|called|rang|has|was|came)|from|named|called)'],
      },
    ),
    slights(
      [
        `[(no|not|not a|not really a|hardly a|hardly|never a|isn't a|no fit) (job|place|work|role|task|post|business|career|environment|sight) for (a|an|any)? (woman|women|man|men|girl|girls|lady|ladies|mother|mothers|mum|lad|${groups}|someone (her age|his age|in a wheelchair|with|of (her|his) age|who is)|person (her|his) age)]`,
        `[(a|is|it is|that is|strictly|very much) (a)? ${men} 's (job|work|world|place|game|business)]`,
        `[(needs|need|wants|takes|requires) (a)? (man|bloke|firm male|man's|woman's|bit of muscle)] (touch|hand|to do|for|in charge)?`,
        `[(woman's|women's|her|a woman's|their) place is (in|at)]`,
        `[no (${minorities}|epileptics|deaf people|women|girls|wheelchairs|pregnant women|over (fifties|sixties)|oaps|foreigners|travellers|gypsies|jews|muslims|blacks|gays|irish) (please|here|need apply|need bother|on (the|this|our)|allowed|thanks|thank you|at the|in (the|this|our))]`,
        `(we|i|they) (usually|generally|normally|really|still)? (do not|don't|will not|won't|never|would not|wouldn't|can not|can't|should not|prefer not to|try not to|shall not) (usually|generally|want to|like to|normally)? [(let to|rent to|lease to|let|hire|employ|take on|take|want|serve|house|have|allow|accept|place|sell to|put|give work to|run|select|field|deal with) (${minorities}|${ages}|your sort|your kind|that sort|that lot|their sort|those people|people like (you|that)|${one})]`,
        `[(too many|quite enough|enough|more than enough|no more|not another|yet another|plenty of|overrun with|overrun by|swamped with|swamped by|full of|infested with|two of|three of) (of)? (${minorities}|women|girls|lady members|oaps|pensioners|foreigners|${pointed})] (on|in|at|here|already|round|around|as it is|coming|moving|these days|now|for|as)`,
        `[(rather|sooner|prefer) (not|we did not) (to)? (have|see|invite|let|house|employ|hire|place|put) ${one}]`,
        `[(three|two|four|too many) (asians|women|muslims|blacks|gays|girls|jews|poles|sikhs) _6 (is|are) (one|two|three|rather|a few)? too many]`,
        `[one (woman|asian|muslim|black|gay|girl|foreigner) (is|was) (enough|plenty)]`,
      ],
      { unless: fair, spare: ['foreign', 'reported'] },
    ),
    slights([`[${passedOver}]`, `[${hidden}]`, `[${burden}]`, `[${avoided}]`], {
      near: [maternity, ageing, speech, faith, body, selves],
      unless: fair,
      spare: ['foreign', 'reported'],
      where: isPersonal,
    }),
    slights(
      [
        `[not (really|quite|exactly)? the (sort|kind|type) of (people|person|family|families|folk|man|woman|tenant|tenants|neighbours) (you|we|one|i|people|anybody|anyone) _6]`,
        `[(wonder|worry|not sure|unsure|doubt|cannot see|can't see) _2 (how|if|whether) (she|a woman|a girl|the lady|a lady) (would|will|'d|'ll|could|can) _1 (get on|cope|manage|handle|deal|last|fare) (with|in|on|up) _4 (chainsaw|lads|men|ladder|ladders|depot|mud|lorry|tractor|digger|winter|february|night shift|heavy|drains|site)]`,
      ],
      {
        near: [
          origins,
          pointed,
          '(chainsaw|lads|fellows|men|blokes|depot|syrians|afghans|romanians|albanians|somalis|travellers|gypsies|muslims|refugees|asylum)',
        ],
        unless: fair,
        spare: ['foreign', 'reported'],
      },
    ),
    slights([`[${foreseen}]`], {
      near: [maternity, ageing, faith, body, selves],
      unless: fair,
      spare: ['foreign', 'reported', 'question'],
      where: (sentence) => isPersonal(sentence) && matchesNear(selecting, sentence),
    }),
    slights([`[${passedOver}]`, `[${hidden}]`, `[${burden}]`, `[${avoided}]`], {
      unless: fair,
      spare: ['foreign', 'reported'],
      where: (sentence) => isPersonal(sentence) && matches(kinds, sentence),
    }),
    slights(
      [
        `[(drop|lose|skip|leave out|swap|cut|replace|avoid|not have|do without|get rid of|move|ditch|hide|uninvite) (the|that) (${persons}|deaf|blind|disabled|foreign|old|gay|trans|pregnant) _6]`,
        `[(drop|lose|skip|leave out|swap|cut|replace|avoid|not have|do without) (the|that) (one|woman|man|lady|chap|girl|speaker|candidate|model|person|photo of the _1) (in|with|wearing|from|who (is|wears|has)) (a|the|that|an)? _1 (hijab|headscarf|burka|niqab|turban|wheelchair|accent|sari|stammer|skullcap|kippah|mosque|synagogue|dreadlocks|walking stick|guide dog|hearing aid)] _4`,
        `[(take|have|send|pick|choose|use|hire|appoint|put up|go for|go with) (the|that|a|another) @ (lad|girl|woman|man|chap|bloke|lady|one|fellow|candidate|applicant|kid|boy)] _2 (people|residents|customers|they|nobody|the public|locals|folk|it would|i do not|up here|round here)`,
        `[(not|never|no|avoid|without) (interviewing|interview|hiring|hire|considering|consider|taking|take|taking on|appointing|appoint|employing|shortlisting|seeing|see|want|wanting|having|have|need)? _2 (anyone|anybody|people|applicants|candidates|someone|somebody|staff) (over|under|older than|younger than|past|above|in their|pushing) (#|thirty|forty|fifty|fifty-five|sixty|thirties|forties|fifties|sixties)]`,
        `[(stick|sticking|keep|limit it) to (the)? (over|under) (twenties|thirties|forties|fifties|#)]`,
        `[(could we|can we|can you|could you|let's|better to|best to|i'd like|shall we|please|we ought to|we should) (have|get|use|send|put|find|field) (me|us)? a (man|bloke|chap|lad|big lad|fella|girl|pretty girl|woman) (on|at|up|in|for|out)] `,
        `[(rather|prefer|sooner|better|best) (if)? (you|we|i|they) (did not|do not|didn't|never) _3 ${one}]`,
        `[(a|any|some) (gay|lesbian|trans|transgender|black|asian|muslim|jewish|sikh|hindu|foreign|deaf|blind|disabled|autistic|pregnant|single|divorced|unmarried|old|elderly|young|polish|romanian|nigerian|traveller|gypsy) (man|woman|person|mother|mum|girl|couple|officer|councillor|candidate|chap|bloke|lad|teacher|chairman|mayor) (should not|shouldn't|can not|can't|could not|must not|ought not to|has no business|has no place|would never|will never|would not|won't|would only|would just)]`,
        `[(not another|yet another|oh no another|no more) (${minorities}|nigerian|pole|muslim|woman|asian|traveller|gypsy|indian|lesbian|foreigner|romanian|immigrant|pensioner|old (man|woman)|girl|disabled (one|person)|wheelchair)] (please|then|is it|on)?`,
        `(not|never|won't|rather not) (usually|generally|normally|want to|like to|really)? [(let to|rent to|take|house|have|place|employ|hire|take on) (single (mothers|mums)|unmarried (couples|mothers)|families with (children|kids)|pregnant women|young mothers|young men|gay couples|teenagers|foreign families|mixed couples)] _6`,
        `[(can not|can't|could not|does not|doesn't|do not|don't|never|barely|hardly|nobody who) (even)? (speak|speaks|talk|talks) (proper|decent|a word of|the queen's|good) english]`,
      ],
      { unless: fair, spare: ['foreign', 'reported'] },
    ),
    slights(
      [
        `[(${maternity}|${ageing}|${speech}|${faith}|${body}|${selves}|${persons}|${minorities}|muslim|sikh|jewish|jehovah's witness|travelling community)] _4 (so|hence|therefore|which means|that means|meaning) _3 (no point|no use|no good|not (worth|invite|bother|expect|count|rely|interview|shortlist|suitable)|don't (invite|ask|bother|expect|count on|rely on|interview|shortlist|hire)|can not (be|expect|rely|have|trust)|keep (him|her|them|your)|leave (him|her|them)|lock|watch|someone else|somebody else|forget)`,
        `(i|we) (would|'d|will|should|really|usually|always)? (prefer|rather|like|want|sooner) (to)? [(deal|speak|talk|work|meet|discuss (it|this)|do business) (with|to) (a|an|someone|somebody) (man|bloke|chap|woman|english|british|white|english person|proper englishman)]`,
        `[(want|need|prefer|expect|insist on|require|would like|specify|only use|only want) (only|all|some)? (british|english|white|uk-born|christian|male|able-bodied|native english|straight) (drivers|staff|workers|operatives|carers|cleaners|tenants|applicants|contractors|crews|lads|men|girls|families|nurses|teachers|volunteers|labour|hands|guards|couriers)]`,
        `[some (foreign|black|asian|old|elderly|deaf|polish|indian|african|nigerian|romanian|muslim|chinese|disabled|gay|trans|brown|irish|eastern european) (woman|man|chap|girl|bloke|lady|person|type|fellow|guy|boy|biddy|dear|kid)]`,
        `[(can not|can't|could not|why don't|why do not|shouldn't) (we|you|they) (just|not)? (employ|use|hire|have|get|find|take on) (local|british|english|our own|white|native) (people|staff|folk|workers|lads|drivers|kids|families)]`,
        `[old enough to be (my|your|our|his|her) (gran|granny|grandmother|grandfather|grandad|nan|mother|father|mum|dad)]`,
        `[(two|three|four|five|#) (women|asians|blacks|gays|muslims|girls|foreigners) in a row] _8 (time|turn|chap|man|bloke|enough|change|go)`,
        `[(younger|older|elderly|female|lady|disabled|foreign|ethnic|women|foreign-born|newer immigrant) (councillors|members|officers|staff|colleagues|residents|people|women|men|applicants) (can not|can't|can hardly|could not|could hardly|should not|will never|would never) (be expected to|be relied on to|be trusted to|hope to)? (grasp|understand|follow|know|manage|cope|master|appreciate|see)]`,
        `[one of those (who|that) (will not|won't|can't|can not|do not|don't|refuse to|refuses to) (shake|eat|drink|wear|look|sit|work (on)? (friday|fridays|saturday|saturdays|sunday|sundays)|touch|speak)]`,
        `[(they|people|you|folk) (can not|can't|do not|don't|won't|will not) (even)? (speak|learn) (english|the language)] _2 (should not|shouldn't|should (go|leave|be sent)|do not belong|don't belong|why|no right|out)`,
        `[(deport|expel|round up|kick out|boot out|chuck out|throw out|send packing|get rid of|clear out|ship out) (them all|them|the lot of them|the whole lot|all of them|${minorities}|${pointed})] `,
      ],
      { unless: fair, spare: ['foreign', 'negated', 'reported'], where: isPersonal },
    ),
    slights(
      [
        `[(lectured|told|instructed|ordered|taught|advised|managed|interviewed|talked down to|corrected|bossed|dictated to|led|governed) _3 (by|from) (a|an|some) (mere|silly|little|young)? (kid|child|girl|boy|youngster|youth|teenager|schoolboy|schoolgirl|student|whippersnapper|woman|foreigner|slip|chit|# year old|immigrant|old woman)]`,
        `[(he|she|they) (is|are|'s|was) (over|nearly|almost|pushing|already|past|only|just)? (#|fifty|sixty|seventy|fifty * |sixty * )] (so|and) _2 (no|little|not|hardly|would|can not|never) (much)? (point|worth|sense|stay|last|learn|want|cope|years|time)`,
      ],
      { unless: fair, spare: ['foreign', 'reported'] },
    ),
    slights(
      [
        `[(a bit|bit|far|rather|way|much|just|slightly|a touch|a little|altogether)? too (gay|camp|foreign|black|brown|asian|muslim|ethnic|feminine|butch|girly|effeminate|womanly|motherly|jewish|catholic|welsh|irish|scottish|disabled|deaf|pregnant) (for|to|on)]`,
        `[pregnant again]`,
        `[(nobody|no one|no-one|anyone|anybody|everyone|everybody|people|men|women|those|councillors|officers|staff) (over|under|above|past) (#|thirty|forty|fifty|sixty|seventy) (understands|understand|can|can not|could|knows|know|will|would|should|has|have|wants|want|is|are|ought|needs|belongs|never|struggles)]`,
        `[(why|how come) (do|have|are|did) (we|they|you) _3 (so many|all these|all those|nothing but) (${minorities}|foreigners|indians|women)]`,
        `[${persons} (should not|shouldn't|can not|can't|could not|couldn't|will not|won't|would not|wouldn't|will never|would never|has no business|have no business|does not|never)] _6 (job|work|cope|manage|lead|run|chair|driving|drive|teach|teaching|understand|speak|trusted|be in|be on|in here|office|post|role)`,
      ],
      { unless: fair, spare: ['foreign', 'reported', 'conditional'] },
    ),
    slights(
      [
        `[${passedOver}] _8 ${roots}`,
        `[${passedOver}] _8 ${femininity}`,
        `${roots} _8 [(${passedOver}|${hidden}|${burden})]`,
        `[${hidden}] _8 (${roots}|${femininity})`,
        `[(${maternity}|${ageing}|${speech}|${faith}|${body}|${selves})] _6 so (we|i|you)? (had|would|should|must|better|best|need)? (better|best|to)? (not|keep|leave|find|look|give|put|move|pass|avoid|drop|forget|someone|somebody|no)`,
        `(because|as|since|given|with) (of)? [(his|her|that|their|the) (accent|stammer|headscarf|hijab|turban|wheelchair|disability|age|pregnancy|religion|faith|autism|depression|sexuality|hearing|epilepsy|surname|skin|colour)] _8 (not|never|can not|unsuitable|unfit|wrong|problem|risk|move|moved|dropped|reject|rejected|keep|off|avoid|nobody|half|people)`,
        `[(nobody|no one|no-one|people do not|customers do not|residents do not|who) (wants|want|likes|like|needs) to (listen to|hear|be served by|be lectured by|be told by|deal with|see|look at|have) (a|an|some|that|another)? _2 (accent|foreigner|woman|girl|headscarf|turban|hijab|burka|wheelchair|old (man|woman)|${minorities}|${pointed})]`,
        `[(with|in) that (accent|headscarf|turban|hijab|get-up|wheelchair|stammer|skirt|dress)] _10 (room|nobody|switch|switches|people|can not|could not|off|impossible|no)`,
        `[(find|finds|found) it (hard|difficult|odd|strange|a bit much) (to (take|be|hear|accept|trust|have) _4 (from|by)) (a|an|somebody|someone)? _2 (headscarf|hijab|turban|woman|girl|accent|foreigner|wheelchair|youngster|her age|burka|${minorities})]`,
      ],
      { unless: fair, spare: ['foreign', 'reported'] },
    ),
    slights(
      [
        `[at (your|her|his|their) (age|time of life)] _8 (can not|can hardly|hardly|should not|would not|must not|not expect|unlikely|too much|slow down|slowing down|take it easy|taking it easy|put (her|his|your) feet up|give way|understand|cope|learn|surely|ought to|be thinking|bother|struggle|manage)`,
        `[(she|he|they|you|@|councillor @|mr @|mrs @) (is|are|'s|'re) (frankly|clearly|really|rather|obviously|just|simply|way|far|well|getting|a bit)? (past it|past (her|his|their|your) (best|prime|sell-by date)|over the hill|long in the tooth|no spring chicken|too old (for|to)|too long in the tooth|ready for the knacker's yard|fit for the scrapheap|ancient|gaga|going gaga|senile)]`,
        `[(whatever|whichever) (you|he|she|they) (call|calls|calling|like to call) (yourself|himself|herself|themselves)] _10 (man|woman|bloke|male|female|him|he)`,
        `[(is|are|'s|'re|was|will always be|still) (really|still|biologically|actually|just|only|always)? a (man|bloke|woman|male|female) (as far as|whatever|pretending|underneath|in drag|to me|dressed|and always|no matter|calling)]`,
        `[(not|never) (a)? (real|proper|actual) (woman|women|man|men)]`,
        `[(we|i) (will|shall|'ll|can|could|are going to) (just)? call (you|him|her) @] _6 (easier|simpler|pronounce|can not say|mouthful)`,
        `[(can not|could not|cannot|never|nobody can|no one can|unable to|how to) (pronounce|say|spell|get my tongue round) (his|her|their|the|that|your)? _1 (name|names|surname)]`,
        `[the ones i would (have|struggle) to (ask how to say|pronounce|say)]`,
        `(get|find|bring|send) _4 [(native|english|british) (speaker|speakers|voice|voices)] (on|for|to) (the|front|reception|phones)`,
      ],
      {
        unless: [...fair, '(sorry|apologies|apologise|correctly|properly|practise|please correct)'],
        spare: ['foreign', 'reported'],
      },
    ),
  ],
  flags: [
    'She interviewed well but she has just got married, and [we all know what comes next].',
    { text: 'Can we find [someone younger] to front this?', role: 'member', audience: ['officer'] },
    { text: 'Running the depot is [no job for a woman].', role: 'member', audience: ['officer'] },
    {
      text: 'I [would not shortlist] her, as she is bound to be pregnant by June.',
      audience: ['officer'],
    },
    { text: '[His accent] is thick, so [keep him off the phones].', audience: ['officer'] },
    {
      text: 'We do not [let to Nigerians].',
      audience: ['resident'],
      protocol: 'combined-authority',
    },
    {
      text: "[I'd rather have a man] up there doing the talk.",
      role: 'member',
      audience: ['junior-officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    { text: 'The post is covered during maternity leave until January.', audience: ['member'] },
    {
      text: 'He cannot take the phones this week because of his sore throat.',
      audience: ['officer'],
    },
    { text: 'Could someone younger than 25 join the youth panel?', audience: ['officer'] },
    {
      text: 'She has asked for a seat near the door because of her wheelchair.',
      audience: ['officer'],
    },
    {
      text: 'You must be 18 or over because the role involves selling alcohol.',
      audience: ['public'],
    },
    { text: 'We do not let to anyone without references.', audience: ['resident'] },
  ],
} as const satisfies Rule;
