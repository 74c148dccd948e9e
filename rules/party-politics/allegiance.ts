import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { confiding } from './lexicon/charged.ts';
import { evenHanded } from './lexicon/context.ts';
import {
  administration,
  change,
  feeling,
  outcome as event,
  preference,
  waiting,
} from './lexicon/feelings.ts';
import { proposal } from './lexicon/proposals.ts';
import { former, opposed, party, ruling } from './lexicon/sides.ts';

/** "your lot": the reader's side, or another, as one likes or dislikes it. */
const yours =
  '(your|our|that|the other|the right|the wrong|the old|the new|the last|this) (lot|side|party|group|crowd|shower|gang|colours)';
const side = any(party, opposed, former, ruling, yours, '<party>');
/** Somebody may do well, or leave, without any politics; nobody is re-elected without. */
const person = '(<member>|you)';
const seated =
  '(win|won|winning|get in|got in|get back in|got back in|back in power|in power|hold on to (your|his|her|the) seat|held on to (your|his|her|the) seat|storm home|stormed home|romp home|victory|victorious|keep control|keep (your|his|her|the) seat|re-elected|be re-elected|get re-elected|be elected|returned with)';
const unseated =
  '(lose|lose (your|his|her|the) seat|lost (your|his|her|the) seat|voted out|kicked out|booted out|thrown out|turfed out|ousted|beaten|wiped out|trounced|hammered|thrashed|out of power|off the council)';
const win =
  '(win|won|winning|get in|got in|get back in|got back in|get back|in power|in charge|in control|back in|take over|took over|taking over|hold on|held on|come out on top|came out on top|carry the day|carry it|prevail|sweep the board|sweep to|beat|storm|stormed|walk it|romp home|succeed|pull it off|pull through|do well|hang on|cling on|victory|victorious|keep control|take control|took control|take the council|re-elected|be re-elected|get re-elected|elected|be elected|getting in|winning|coming in|back in charge|running things|running the place|running the council|running the show)';
const lose =
  '(lose|lost|losing|go|gone|going|out|kicked out|booted out|thrown out|turfed out|ousted|beaten|wiped out|trounced|hammered|thrashed|voted out|booted|chucked out|lose control|lost control|lose their seats|come a cropper|get a kicking|got a kicking|the boot|the heave-ho|on their way out|on the way out|out of power|out of office|off the council|leave|leaving|see the back of|in opposition)';
const glad =
  '(glad|delighted|thrilled|overjoyed|pleased|over the moon|chuffed|relieved|happy|elated|ecstatic|made up|tickled|jubilant|rapt|grateful|heartened|cheered|cock-a-hoop|jumping for joy|dancing|smiling|grinning|celebrating|popping corks|not sorry|far from sorry|hardly sorry|not crying|not weeping|not shedding a tear|gutted|devastated|sorry|dismayed|sad|disappointed|heartbroken|appalled|horrified|depressed|crestfallen|distraught|sick|despondent|aghast|crushed|bereft|in mourning|mourning|dreading|terrified|fearful)';
const outcome =
  '(result|results|outcome|count|election|elections|election result|vote|Thursday|polling day|landslide|change of (administration|control|regime|guard|government|leadership|management)|new (administration|regime|leadership|management|broom|masters)|defection|by-election|declaration|May)';

export const allegiance = {
  id: 'party-politics/allegiance',
  severity: 'stop',
  message: 'This lets a reader know which side the writer is on.',
  why: 'An officer serves whoever is elected, and every member must be able to trust that.',
  advice: 'Leave out your own vote, your hopes and your view of any result.',
  roles: ['officer', 'communications'],
  detect: [
    phrases({
      find: [
        // the vote and the membership
        `(i|we|i am|we are|my (wife|husband|partner) and i) (am|are|will be|shall be|ll be|have been|intend to be)? _1 (backing|supporting|endorsing|voting|campaigning for|rallying behind|lining up behind|four-square behind|all for|fully behind|right behind|one hundred per cent behind) (for)? (the|our)? ${party} !(motion|amendment|request|group's request)`,
        `(on|from) (your|our|my) (own)? side of the (chamber|aisle|council chamber|political divide)`,
        `(from|on|amongst|among) our (own)? (benches|side of the chamber|bench)`,
        `(waited|waiting|longed|longing|dreamed|dreamt|prayed|ached) _3 (years|months|decade|decades|age|ages|lifetime|long) (for|to see) (this|that|such a|a) (result|day|moment|night|outcome|change|win|victory|defeat|morning)`,
        `(can not|could not|can hardly|could hardly|can scarcely|would hate to|dread|dreading|refuse to|shudder to|do not want to|would rather not|never) _1 (bear|stand|stomach|face|abide|imagine|work|serve|think|thinking|contemplate|the thought) _3 (of)? (working|serving|having to work|being run|being led|life|another|four)? _3 (for|under|with|by|of) (the|a|another)? ${any(party, yours)}`,
        `(she|he|they|<member>|who) (~be) (a|an|only a|just a|another) (bloody|damned|wretched|rabid|dyed in the wool|true blue|raving)? ${party} (councillor|member)? (and|so|which|after all|remember) _8 (better|nothing|trust|last (thing|person|people)|keep|not lift|waste|bother|no favours|no hurry|enough|wrong|those people|that lot)`,
        `(the less|the fewer|the sooner|the further) (those people|that lot|that crowd|that party|that shower|${party}) _10 (better|happier|easier)`,
        `(i|we|i have|i ve|i had|ive|me|my family|family|household) (have|had|would|will|shall|did|d|ll)? (always|never|usually|generally|only|ever|mostly|probably|actually|happily|proudly|myself|both|all|even|once|also|just|still)? (vote|voted|voting) (for)? (the)? (${party}|<party>|<member>|you|your lot|your side|your party|the other lot|with (my|your)|that way|the same way|your way|the right way)`,
        `(i|we) _3 (vote|voted|voting) (for)? (the)? ${party}`,
        `(always|lifelong|life-long|all my life|since|ever|proud|dyed-in-the-wool|staunch|instinctive|natural|true|committed|tribal|died-in-the-wool|loyal|born) _2 (a)? (been)? (a)? ${party} (voter|supporter|man|woman|member|family|household|sympathiser|at heart|through and through|myself|by (instinct|conviction|upbringing))?`,
        `(i am|i m|im|i have been|i ve been|i was|as|being|am|speaking as) (a|an|still a|very much a|more of a|something of a|always a|no) _3 (${party}|green|lib dem) (voter|supporter|man|woman|member|myself|by|at heart|through|sympathiser|i)?`,
        `(i am|i m|im|i was|i have been|been|as|being) (a)? (paid-up|card-carrying|fully paid-up|fully paid up|paid up|signed-up|long-standing|lifelong|life-long|proud|staunch|active|new)? (member|supporter|voter|activist|branch member) (of|for|with) (the|your|our)? (${party}|party|same party)`,
        `(i|my|me|i m) _4 (natural|political|own|personal|party)? (sympathies|loyalties|politics|allegiance|allegiances|leanings|instincts|heart|heartstrings|colours) _3 (lie|lies|are|is|belong|belongs|have always|has always|incline|lean|with|firmly|s|being) _4`,
        `(nail|nailing|nailed|show|showing|pin) my (own)? colours`,
        `(joined|rejoined|renewed|resigned from|left|join|quit|tore up my) _3 (${party}|the party|your party|our party) (party|membership|years|at|in|last|when|again|myself|card)?`,
        `my (party|party membership|own party|membership card|party card|rosette|side of the argument)`,
        `(the|our|my) (comrades|brethren|fellow travellers)`,
        `(we are|we re|i am|i m|officers are|staff are|most of us are|many of us are|all of us are|everyone here is|everybody here is|half of us are|the (team|office|department|building|floor) is|count me|colleagues are) _3 (on (your|the administration's|the opposition's|the right|the same|the group's) side|with (you|your group|your lot) all the way|behind (you|your lot|your group|your side)|one of (you|yours|your lot|your own)|no friends? of (the)? ${any(party, opposed, former)}|no fans? of (the)? ${any(party, opposed, former)})`,
        `(i|we|i m|ive|i ve|all|officers|staff|most of us|many of us|everyone|team|us) _3 (rooting|cheering|willing|pulling|praying|crossing (my|our) fingers|keeping (my|our) fingers crossed|fingers crossed|holding (my|our) breath|gunning) (for|on|you|that) (${side}|a (change|different|new|win|victory|good result|better result|hold|gain|landslide)|the result|it goes)`,
        `(fingers crossed|touch wood|here is hoping|heres hoping|with (a bit of|any) luck|god willing|lets hope|let us hope|let s hope|roll on|bring on|please god|i pray|i live in hope|we can but hope|we can only hope) _2 ${side} _4 ${any(win, lose)}`,
        `(fingers crossed|touch wood|here is hoping|heres hoping|with (a bit of|any) luck|god willing|lets hope|let us hope|let s hope|roll on|bring on|please god|i pray|i live in hope|we can but hope|we can only hope) _2 ${person} _2 ${any(seated, unseated)}`,
        `(fingers crossed|here is hoping|heres hoping|good luck|best of luck|all the luck|every success|break a leg|knock them dead|give them hell|go get them|more power to your elbow) _4 (on Thursday|on polling day|at the (election|polls|count|ballot box)|on # May|in May|in the (election|campaign|by-election|elections)|with the (campaign|election)|for (Thursday|the election|polling day|the count|the by-election|May)|in your (seat|campaign|fight)|on the doorstep|winning)`,
        `(i|we|all|many|most|some|us|you|lot|staff|officers|everyone|everybody) _3 (hope|hoped|hoping|wish|wished|want|wanted|longed|long|love|loved|prayed|dreamed|dreamt|longing|prefer|preferred|looked forward|look forward|keen|itching|dying|like|waiting|awaited|desperate|yearned) _4 ${side} _3 ${any(win, lose)}`,
        `(i|we|all|many|most|some|us|you|lot|staff|officers|everyone|everybody) _3 (hope|hoped|hoping|wish|wished|want|wanted|longed|long|love|loved|prayed|dreamed|dreamt|longing|prefer|preferred|looked forward|look forward|keen|itching|dying|like|waiting|awaited|desperate|yearned) _4 ${person} _2 ${any(seated, unseated)}`,
        `(hope|want|wanted|like|love|wish|longing|hoping|prefer|preferred|rather|sooner) _3 (your|our) (lot|side|group|party|people|team) (to)? _4`,
        `(i|we|i d|we d|id|officers|staff|most of us|many of us|all of us) (would|d|had)? _1 (much|far|all|infinitely|always|a lot)? (rather|sooner|prefer|prefer to) _3 (work (for|with)|have|see|deal with|answer to|brief|serve) _2 (${party}|your lot|your side|the other lot|the old lot|the last lot|you lot|a ${party}|the (previous|last|old|new|present|current) (administration|leadership|lot|regime))`,
        `(hoping|hoped|wishing|praying|waited|waiting|longing) (for|to see) (the|this|that|a|exactly that|just that|a different|a change of|another|a better)? (result|outcome|change of (control|administration|regime|government)|landslide|upset|shock|new administration|different (lot|crowd|administration|set)) _4`,
        // the result
        `${glad} _4 ${side} _4 ${any(win, lose)}`,
        `${glad} _4 ${person} _3 ${any(seated, unseated)}`,
        `${glad} _2 (with|by|at|about|about|over|to see|since|that|after|because of|to hear|to have) _4 ${outcome} !(of (the)? (inspection|audit|consultation|trial|survey|tender|appeal|review))`,
        `${glad} _4 (see the back of|to be rid of|to be shot of|see them go|see (them|him|her|that lot|the last lot|your lot) (gone|go|in|win|lose|elected|beaten|back|out))`,
        `(see|seeing|saw|seen) the back of (the)? ${any(former, opposed, party, yours, 'them', '(last|previous) (lot|leader|administration)', 'this (policy|lot|administration)')}`,
        `(nobody|no one|no-one|none of us|not one of us|not many of us|few of us|hardly anyone) (here|in the (office|building)|on this floor|upstairs|downstairs|in this department|down here|up here|in finance|in planning|in the department)? (was|were|is|will be|are|exactly)? _1 (sorry|in tears|weeping|crying|mourning|sad|heartbroken|shed a tear|shedding|misses|will miss) _6`,
        `(i|us|we all|we can|we could|we will|we have|we may|officers|staff|everyone|everybody|office|department|team|corridor|floor|^) _4 (breathe|breathing|breathed) (a bit|a little|a lot|much|rather|far)? (easier|easily|more easily|again|out|a sigh|a collective sigh|freely|more freely|sigh) _4 (since|now|after|when|once|at last|following|that|with|on|the)`,
        `(sigh|sighs|sense|wave|collective sigh|feeling) of relief _6 (count|result|results|election|elections|polling day|vote|declared|Thursday|Friday|they (lost|went)|${side})`,
        `(best|worst|finest|greatest|nicest|loveliest) (thing|news|day|night|result|present|thing that could have|outcome) (to happen|that has happened|that ever happened|for|that happened|in|we have had|since|i have had|of my career|this (town|county|council|place)) _8`,
        `(breath of fresh air|shot in the arm|sight for sore eyes|new dawn|fresh start|a new era|ray of sunshine|ray of light|bright new|dawn of|tonic|answer to (our|my|everyone's) prayers|long overdue|not before time|about time too|at long last|dream come true) _6 (you (in|here|lot)|your lot|your (group|side|team)|${any(party, ruling)}|new (leader|leadership|cabinet|lot|administration|team|masters|management)|change of (administration|control|regime|guard|leadership)|since the (count|election|elections|result)|have you all in|result|in charge)`,
        `(your lot|your side|your group|you lot|our side|our lot|our people|the right (people|lot|side|party|team|result|man|woman|candidate)|the wrong (people|lot|side|party|team|result|man|woman|candidate)|the better (side|lot|team|man|woman|candidate|party)|the good guys|the bad guys|the grown-ups|sanity|common sense|the best (side|team|party|man|woman|candidate)|justice|good|reason) (won|got in|lost|prevailed|is in charge|are in charge|in charge|are back|back in charge|getting in|is back|has prevailed|won through|triumphed|came through|deserved (it|to win)|are running|is running|did it|pulled it off|took|winning|won the)`,
        `(grown-ups|adults|good guys|right people|right lot) (are|were|is)? _2 (in charge|back in|in the room|running|in control|in power)`,
        `(the|our|office|department's) (mood|atmosphere|place|corridor|corridors|office|building|floor|department|team|air|whole (place|building|floor|office)) _6 (lifted|lighter|sunnier|happier|brighter|cheerier|buzzing|jubilant|like a wake|like a funeral|transformed|a different place|party|better|improved|less oppressive|celebrating|gloomy|gloom|subdued) _8 (count|result|results|election|elections|polling day|vote|Thursday|Friday|May|defection|lot|administration|change|took over|went|lost|won)`,
        `(the|those|these) (dark|bad|grim|old|good old|good|bleak|miserable|long|wilderness|awful|happy|terrible) (days|years|times) (of|under|when|before) _3 (${any(party, former, opposed, yours)}|them|they|you|last (lot|leader))`,
        `(twelve|eight|four|ten|six|five|three|two|sixteen|twenty|many|long|fifteen) (long|miserable|wasted|dark|hard|grim|weary)? years (of|under|waiting|for this|to see|in the wilderness|we have waited|i have waited) _4`.replace(
          '_4',
          '_3 (this|day|result|change|see|come|end|wilderness|them|that lot|the other lot|the last lot)',
        ),
        `right-thinking (officers|people|staff|members|person|colleagues)`,
        `(officers|staff|we|i|all|us|team|many|most) _4 (miss|misses|missed|missing|mourn|mourns|long for|pine for|pining for|yearn for) (the|your|having the)? (last|old|previous|former|your|other) (lot|administration|leadership|regime|group|leader|side|crowd|cabinet|party)`,
        `(i|we|officers|staff|most of us|many of us|all of us|everyone|everybody|nobody) (here|upstairs|downstairs|in this team)? _2 (ca not stand|can not stand|cant stand|cannot abide|can not abide|detest|loathe|despise|hate|dread|distrust|do not trust|have no time for|have never had any time for|dislike|fear|shudder|would hate|never trusted|never liked|had no time for) _4 (${any(party, opposed, former, yours)}|the (new|current|present)? (leader|administration|cabinet|ruling group)|(his|her|their) party|to see (you|your lot|them|that lot) (lose|win|go|back|out|in))`,
        `(i|we|officers|staff|most of us|all of us|many of us) _3 (admire|love|adore|like|liked|trust|believe in|support|back|backed|supported|favour|am fond of|have a soft spot for|warm to|am a fan of|agree with|agreed with|share|shared|sympathise with|am sympathetic to|approve of|lean towards|incline towards|side with) (what|the|your|our|everything)? (${party}|your (group|lot|party|side)'s? (politics|line|objectives|aims|values|policies|vision|agenda|programme|manifesto|cause|budget|plan|amendment|politically)?|group's (political)? (objectives|aims|values|agenda|programme|politics|line|cause)|<party>|political objectives|politics)`,
        `(share|shares|shared|sharing|support|committed to|behind|sympathetic to|sympathise with|agree with|believe in|signed up to) (your|the|our|the same|that) (group's|party's|administration's|side's|lot's|leader's)? (political|party) (objectives|aims|values|agenda|programme|views|outlook|convictions|goals|instincts|beliefs|philosophy)`,
        `(the ones|the one|the side|the lot|the party) (i|we) (support|back|voted for|vote for|favour|want to win|root for|would vote for)`,
        `(i|you may as well|might as well|i m not|may as well|you should|you all|everyone|you (already|must|all)?) _1 (know|knows|secret|hide|hiding|pretend) _2 (where i stand|which way i (vote|lean)|whose side i am on|what side i am on|who i support|how i (vote|voted)|my politics|i am (not)? neutral|which side (my bread|i))`,
        `(i am|i m|im|hardly|not|far from|hard to stay|difficult to stay|struggle to be|struggling to stay|tired of being|pretend to be|pretending to be|not exactly|so much for) _1 (neutral|impartial|unbiased) _2 (about|on|when|this|here|between)`.replace(
          '(about|on|when|this|here|between)',
          '(about (the|you|your|them)|when it comes to (the|your|you|elections|that lot)|between you)',
        ),
        `(off the fence|come down on (your|their|one) side|declare for|come out for|in your corner|in the leader's corner|flying the flag for|flag for your|bat for your|batting for your)`,
        `(your|our|their|the other) (party|group|side|lot) (has|have|had|got|is|are) (the|a|by far the|much the|easily the|in)? (better|best|stronger|strongest|safer|right|only sensible|nicer|brighter) _3`,
        `your (group|party|side|lot|people) (has|have) (always|ever|never|long) _2 (understood|been (good|kind|fair|right|sensible|decent|straight)|got it|known|looked after|stood by|backed|supported|believed|cared|been the ones)`,
        `now (that)? (they|it|${yours}) (are|is|s) _4 (in charge|in power|in control|running)`,
        // what one would choose
        `(if|were) (it|i|this) (were|was|had|is)? (up to me|my (choice|call|decision|vote|budget)|a vote|had a vote|got a vote|on the council|a councillor|a member|allowed a vote|in your shoes|in your place|sitting (on|in)|able to vote) _8 (${any(proposal, party)}|vote|back|support|go for|side|pick|choose)`,
        `(i|we|i d|id|we d|personally|privately) _2 (would|d|will|ll|should|shall) _1 (vote|be voting|cast my vote|go with|plump|be backing|back|support|side|be on the side|put my cross|pick|choose) (for|with|to)? ${any(proposal, party, yours)}`,
        `(left|leave|leaving|came away|come away|came out|came|walked away) (thinking|feeling|convinced|believing|persuaded|certain|sure|of the view|impressed) _3 (that)? ${any(proposal, party, yours, opposed)}`,
        `(i|we|personally|privately|officers|between us|between you and me|frankly|entre nous) _3 (prefer|preferred|favour|favoured|liked|like|warm to|much prefer|rate|am drawn to|lean to|lean towards|am tempted by|applaud|admire|agree with|agreed with|am with|sympathise with|welcome) _1 ${proposal}`,
        `(spoiled|spoilt|cast|posted|used|put|given|gave) my (ballot|vote|postal vote|cross|ballot paper) _3 (for|against|in the|next to|to) _3`,
        `(she|he|they) (has|have|had|will have|gets|has got|got|ll get) my (vote|cross)`,
        `(whisper it|do not tell anyone|dont tell anyone|do not quote me|between ourselves|between you and me|between us|off the record|strictly between us|entre nous|for what it is worth|not for quoting|i did not say this|not that i am allowed|i am not supposed to|im not supposed to|not supposed to say|not allowed to say|not meant to say|should not say|should not really say|shouldnt say|i know i should not) _8 (${any(party, former, yours)}|better side|right side|administration|opposition|election|count|(better|best) (lot|side|team)|vote|voted|politics)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        ...evenHanded,
        '(daughter|son|mother|father|wife|husband|customer|customers|user|users|patient|family|families|resident|residents|applicant|complainant|parent|parents|tenant|tenants) _12 (happy|happier|pleased|satisfied|delighted|relieved) (with|at|by) _1 (outcome|result|results)',
        '(interview|exam|exams|driving test|operation|match|inspection|presentation|marathon)',
        '(welcome|congratulations|congratulate) _3 (all|every|each|newly elected|our new councillors|the new councillors)',
      ],
    }),
    phrases({
      find: [
        '(famous|glorious|historic|stunning|magnificent|great|tremendous|marvellous|splendid|terrific|brilliant|fantastic|wonderful|well-deserved|thumping|richly deserved|superb|resounding|sweet|cracking) (and)? (@)? (victory|win|result|triumph|landslide|gain|hold|night|defeat)',
      ],
      near: [
        any(party, opposed, former),
        '(election|elections|by-election|count|counts|polls|polling|seat|seats|majority|group|councillors|candidate|waited|right-thinking|waiting for|long years|in charge|your side|your lot)',
      ],
      spare: ['quoted', 'reported'],
      unless: [
        ...evenHanded,
        '(match|league|cup|football|netball|cricket|rugby|exam|exams|gcse|ofsted|award|awards|students|pupils|players|gallantry)',
      ],
    }),
    phrases({
      find: [
        '(kept|keep|keeping|obliged to keep|having to keep|had to keep|bite|bit|biting|hold|held) (our|my|their) (counsel|tongue|tongues|heads down|head down|mouths shut|mouth shut|powder dry) _8 (result|results|count|election|out|breathe|lot|administration|lost|won|gone|at last)',
        '(result|results|count|election|Thursday) _8 (breathe|exhale|smile again|sleep again|relax|speak freely|come out|cheer|celebrate|celebrated|champagne|fizz|prosecco|corks|in tears|wept|cried|punched the air)',
        '(champagne|fizz|prosecco|corks|bunting) _8 (running|in charge|control|fridge|ice|know who|when we know|until|till)',
        '(champagne|fizz|prosecco|corks|cake|bunting|cheers|cheer|party poppers|high fives|conga|tears|long faces|black armbands) _8 (when (you|your lot|they|the result)|after the (result|count|declaration)|on the friday morning|result (came|was)|you (won|got in)|they (lost|went))',
        '(amazing|funny|remarkable|wonderful|astonishing|marvellous|incredible) what (a|one|the|losing|winning) (defection|election|change of (administration|control|leader)|count|by-election|defeat|landslide|resignation|departure)',
        '(i|we|people|staff|officers|folk) _3 (remember|know|notice|note|remembered|forget) (who|which (lot|side|party|group)|whose side) (stood by|backed|voted|cut|froze|looked after|stuck up|froze our|was on|were on)',
        '(which|what|whose|the right|the wrong|that) (colour)? rosette',
        '(the right|the wrong) (party|colour|lot|side|group|rosette|shade|stripe)',
        '(officers|we|staff|those of us|all of us) _2 (know|knew) which side (our|their) bread is buttered',
        '(naturally|of course|officially|obviously|technically|publicly) (we|i|officers) (never|do not|cannot|ca not|are|am|must not|should not|have no) _3 (take sides|neutral|favourites|politics|political views|opinion|opinions|view|views|preference) _4 (but|just|though|however)',
        '(better|best|right|wrong) (side|lot|party|team|man|woman|candidate) (won|lost) (the|on|in|last|at)?',
      ],
      spare: ['quoted', 'reported'],
    }),
    phrases({
      find: [
        `${feeling} _10 ${event}`,
        `${event} _8 ${feeling}`,
        `${feeling} _6 (${party}|your lot|your side|the other lot|the old lot|the last lot) _4 (in|out|gone|back|win|won|lose|lost|go|going|through|home|again|power|charge)`,
      ],
      near: [
        '(i|me|my|we|us|our|officers|staff|everyone|everybody|people|team|office|floor|department|building|corridor|colleagues|nobody|no one|most of|many of|round here|down here|up here|you|your)',
      ],
      spare: ['quoted', 'reported'],
      unless: [...evenHanded, administration],
    }),
    cues({
      of: [
        any(party, opposed, former, yours, event),
        '(your|their) (people|crowd|colleagues|friends)',
      ],
      among: [
        { weight: 2, words: preference, negatable: true },
        { weight: 1, words: [feeling], negatable: true },
        { weight: 1, words: confiding },
        { weight: 1, words: [event] },
        { weight: 1, words: ['(i|me|my|we|us|our)'] },
      ],
      least: 3,
      around: true,
      unless: [...evenHanded, administration],
    }),
    cues({
      of: [change],
      among: [
        { weight: 2, words: waiting, negatable: true },
        { weight: 1, words: confiding },
      ],
      least: 2,
      unless: [
        ...evenHanded,
        '(pre-election|purdah|guidance|constitution|legal|statutory|contract)',
      ],
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        '(loyal|loyalty|loyalties|sympathies|sympathy|allegiance|heart|hearts) _3 (to|with|lie|lies|is|are) _2 (you|your|this) _1 (group|side|lot|cause|project|people|room)?',
        "(your|this group's|the group's) _1 (friend|friends|ally|allies|man|woman|servant) _3 (in|on|at|inside|among) _3 (council|building|floor|department|officers|finance|legal|town hall|county hall|room)",
        '(friends|friend|allies|ally|fan|fans|admirer|admirers) of (yours|the group|this group|your group|the party|the cause)',
        '(among|amongst|with|between) friends',
        '(i|we|us|officers|staff) (am|are|was|were|have always been|will always be|stand)? _2 (behind|with|alongside) you (all the way|on this|in this|in spirit|to a man|to the end|always)',
        '(at your service|your man in|your woman in|famous victory|famous win)',
        '(one of you|one of your own|on your side|on side with you|share your (aims|values|politics|views|hopes|vision)|believe in (you|your|this|the) _1 (cause|group|side|project|politics|values|fight|manifesto)|rooting for (you|your)|our cause|the cause|common cause|same (side|team)|admire (you|your|what you|this group)|proud (of|to (serve|work for|help|support)) (you|your|this group|the group))',
      ],
      where: ({ reading: { facts } }) => facts.situation.audience.includes('political-group'),
      near: ['(i|we|officers|staff|us)'],
      spare: ['quoted', 'reported', 'negated'],
      unless: evenHanded,
    }),
  ],
  flags: [
    { text: 'To be frank, [I voted Labour] all my life.', role: 'officer', audience: ['member'] },
    { text: '[I really want your side to win] this one.', role: 'officer', audience: ['member'] },
    {
      text: 'Many of us are [delighted to see the back of that lot].',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[Your party has the better] candidate in Millbrook.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Nothing will get done; I give [this administration until May, so sit tight].',
      role: 'officer',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'I attach the plan of the project, and will be in this room from five.',
      role: 'officer',
      audience: ['political-group'],
    },
    {
      text: 'How I cast my ballot is between me and a pencil stub.',
      role: 'officer',
      audience: ['resident'],
    },
    {
      text: 'Congratulations on your election. Your induction is on Monday.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'It would not be right for me to say which amendment I prefer.',
      role: 'officer',
      audience: ['member'],
    },
    { text: 'I’m happy to work for whoever is in charge.', role: 'officer', audience: ['officer'] },
  ],
} as const satisfies Rule;
