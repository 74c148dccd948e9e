import type { Rule } from '../../lib/lint/rule.ts';
import { minorities, orientations, origins, pointed } from './lexicon/groups.ts';
import { selves } from './lexicon/traits.ts';
import { slights } from './spoken.ts';

const arrivals =
  '(caravan|caravans|traveller|travellers|gypsy|gypsies|pitch|encampment|lay-by|layby|hotel|hostel|asylum|refugees|migrants|that lot|that sort|neighbours|new arrivals|fairground|trailers|horses|boat people|dinghies|the site)';
const kind =
  '(woman|girl|man|lad|foreigner|muslim|jew|traveller|gypsy|pole|nigerian|african|asian|indian|black (man|woman|chap|girl|lad)|immigrant|disabled (person|man|woman)|deaf (person|man|woman)|wheelchair user|pensioner|woman (of|her) (her)? age|(her|his|your) (age|sort|kind|background|condition)|someone (like|from|of|with|in))';
const token =
  '(woman|women|female|girl|black|asian|brown|muslim|gay|lesbian|trans|disabled|ethnic|minority|wheelchair|deaf|foreigner|lady)';

export const coded = {
  id: 'discrimination/coded',
  severity: 'warn',
  message: 'This hints at people by what they are.',
  why: 'A hint at a protected characteristic can slight as plainly as a word, and engages the same duty.',
  advice: 'Say the plain fact that matters, or leave the hint out.',
  detect: [
    slights(
      [
        `[(play|plays|played|playing|pull|pulls|pulled|pulling) the (race|gender|disability|disabled|sex|trans|religion|religious|faith|victim|gay|woman|female|ethnic|age|muslim|immigrant|minority) card]`,
        `[which card (he|she|they) (played|pulled|produced)]`,
        `[(a|another|the|our|your|just a|only a|purely a|yet another) (diversity|quota|token|tokenistic|tick-box|box-ticking|pc|woke|politically correct|positive discrimination) (hire|appointment|candidate|appointee|recruit|pick|promotion|selection|officer|councillor|manager|choice)]`,
        `[(the|a|our|your|as the|another) (token|obligatory|compulsory|statutory|mandatory) ${token}]`,
        `[(got|was given|landed|appointed|chosen|promoted|selected|picked|hired|there|here|elected) (the job|the post|it|the role)? _2 (only|just|purely|simply|solely) (because|for being|as) (she|he|they)? (is|are|was|'s)? (a|an)? ${token}]`,
        `[(only|just|purely) (got|here|there|chosen|selected|picked|appointed|promoted|elected|hired) _4 because (she|he|they) (is|are|was|were|'s) (a|an)? ${token}]`,
        `[(short|in need) of (a|another|one more)? ${token} (one|person|face|member|candidate)]`,
        `[(tick|ticks|ticking|ticked) (all|every|a few|several|both|two|three|the) _1 (diversity|right|equality|pc)? (box|boxes)] _6 (woman|black|asian|disabled|gay|lesbian|trans|muslim|ethnic|diversity)`,
        `[(where|and where) (are|is|'s|was) (you|she|he|they) (really|actually|originally) from]`,
        `[(no but|but) (really|actually) from]`,
        `[where is (she|he) from] _2 no but`,
        `[(go|going|went|get|send|sent|sending|ship|shipped|pack|packed|packing|put) (them|you|him|her|${origins}|the lot of them)? (all|off|straight|right)? (back|home)? (to)? where (you|they|he|she) (came|come|belong|belongs) (from)?]`,
        `[(send|sending|pack|packing|ship|shipping) (them|the ${origins}|${origins}|the foreigners|the lot of them|the whole lot) _2 (back|home|off)]`,
        `[(articulate|well-spoken|well spoken|clever|bright|capable|clean|tidy|polite|hard-working|punctual|good|reliable|competent|presentable|fluent|sensible|quick|sharp|organised|spry) (enough)? (for|considering) (a|an)? ${kind}]`,
        `[(speaks|speak|spoke|writes|write|has|your|her|his) (very|such|surprisingly|remarkably|really)? (good|excellent|perfect|decent) english] (for|considering|surprised|where did|by the way)`,
        `[(so|very|surprisingly|remarkably|unusually) (articulate|well-spoken|well spoken)] (considering|for a|for an|for someone|one does not|one quite|you would never|given)`,
        `[(an|such an|what an|a surprisingly) articulate (young)? (black|asian|man|woman|engineer|girl|lad|officer|chap|lady)] _2 one does not`,
      ],
      { spare: ['foreign', 'negated', 'reported'] },
    ),
    slights(
      [
        '[(count (the|your) (spoons|silver|fingers|manhole covers)|hide the silver|lock up (your|the) (daughters|sheds|shed|tools|strimmer|bikes|silver|lead|dogs|daughters)|nail (things|everything|it|them) down|nail down (anything|everything)|(what|things|tools|stuff) (walks|walk|goes|go|disappears|disappear|grows|grow) _2 (out of|legs|missing|from) _3|hold on to your (wallet|wallets|purse|lead|copper)|lead off the (roof|church)|chain (up)? (your|the|everything)|(anything|everything) that is not (nailed|bolted|chained|tied) down|watch your (wallet|pockets|purse|handbag))]',
      ],
      {
        near: [arrivals, origins, pointed],
        unless: ['(police advise|crime prevention|neighbourhood watch|dog|dogs walk)'],
      },
    ),
    slights(
      [
        `[(not|never) (quite|really|exactly)? (one of us|our sort|our kind|our type|like us|from round here|local local|the right sort)] `,
        `[(whose|which) side (he|she|they|you) (is|are|'s|would be|might be) (really)? on] _10 (mosque|temple|synagogue|israel|community|land|muslim|flag|country)`,
        `(mosque|temple|synagogue|imam|muslim|eid|ramadan|islamic) _12 [whose side (he|she|they)]`,
        `[(the)? sort (of (family|people|tenant|tenants|household))? (that|who|which) (keeps|keep) (itself|themselves) to (itself|themselves)] _10 (surname|name|cooking|shoes|accent|language|british|english)`,
        `[(whose|a) (surname|name) (that)? ((i|we|one|you|people|anybody) can _2 (pronounce|spell|say)|fits on _3)]`,
        `[(hear|hearing|heard) (a bit of|some|a word of|actual|proper|plain|the)? english (spoken|voices|being spoken|accents|accent)? _6 (for once|for a change|these days|any more|anymore|makes a change|rare|again)]`,
        `[(tell|know|remember|recognise|guess|say|sure) which (country|continent|part of the world) (you|we|one) (were|are|is|was) in]`,
        `[(which|what) country (are|is|was) (we|this|i|it) (living)? (in)? (now|any more|again|these days)?] (any more|now|again|these days)`,
        `[(look|looks|looking|dressed|dresses|sounds|sounding|talks) _5 like (a|an|some) _1 (terrorist|suicide bomber|taliban|ayatollah|immigrant|asylum seeker|gypsy|refugee|jihadi|extremist|drug dealer|pimp|gangster|illegal)] _2`,
        `[(only|last|not many|few|hardly any|barely an) english (voice|voices|speaker|face|faces) _2 (left|in|on|to be (heard|seen))]`,
        `[the (smell|smells|stench|whiff) of (the|their|that) (cooking|curry|spices|food)]`,
        `[(is there|have you|has she) (a)? (husband|man) (at home|of the house|about|around|there|i could)]`,
        `[(ask|check with|consult|speak to|talk to|run (it|this) (past|by)|put (on|me on to)|fetch) (your|her|the) (husband|hubby|better half|man|old man|other half)] (first|before|about|if|to|as|who|he)`,
        `[(get|gets|anxious to get|hurry|rush|rushing|back) (home|back)? (to|and) (put|cook|make|get|do|see to) (somebody's|his|the|hubby's|her husband's|their) (tea|dinner|supper|ironing|washing|children|kids) (on)?]`,
        `[(back|get back|should be|belongs|belong) (to|in|at) (the|her) (kitchen|kitchen sink|ironing|ironing board|knitting|stove|cooker)]`,
        `(these|this|those) (people|lot|community|families) [(are|is) (changing|taking over|ruining|spoiling|altering) (the)? (character|face|village|town|area|high street|school)]`,
        `[(a|that|the) certain (element|type of person|sort of person|community|section of (the)? (community|society))]`,
        `[(thin|narrow) end of the wedge] _8 (mosque|traveller|travellers|gypsy|asylum|migrants|hijab|halal|burka)`,
        `[(mosque|halal|burka|sharia|diversity|ramadan) (by|through) (the)? (back door|stealth)]`,
        `[(like|turning into|turned into|more like|might as well be|looks like) (downtown|little|the back streets of|a suburb of|the third world|bongo|beirut|baghdad|mogadishu|karachi|kabul|lagos|calcutta|bombay|islamabad|bucharest|warsaw|a souk|a bazaar|a ghetto)]`,
        `[(one|people|you|i) (does|do|would|could) not expect it] _2 (where|from)`,
      ],
      { spare: ['foreign', 'negated', 'reported'] },
    ),
    slights(
      [
        `[(tells|tell|told) (you|us|me) (all|everything) (you|we|i) (need|needed|want) to know]`,
        `[(say no more|need i say more|enough said|nuff said|if you (catch|get) my (drift|meaning)|if you (follow me|know what i mean|take my meaning)|nudge nudge|no prizes for guessing why|we all know why|everyone knows why|i need not spell it out|make of that what you will|you can imagine the rest)]`,
      ],
      {
        near: [
          origins,
          orientations,
          '(mosque|synagogue|temple|islamic|muslim|traveller|travellers|gypsy|caravan|hijab|headscarf|turban|asylum|foreign|accent|surname|ethnic|jewish|gay|lesbian|trans)',
        ],
        spare: ['foreign', 'reported'],
      },
    ),
    slights(
      [
        `[(who|that|he|she) (minces|minced|swishes)]`,
        `[(mincing|minces) (about|around|over|into|down|across)]`,
        `[(camp as|bats for the other|batting for the other|bat for the other|friend of dorothy|confirmed bachelor|that way inclined|light on his feet|light in the loafers|likes his handbags|one of the other persuasion|of that persuasion|lifestyle choice of|funny uncle|dresses to the left)]`,
        `[(rammed|shoved|stuffed|forced|pushed|thrust|ram|shove) down (our|people's|everyone's|my|your|the public's|residents') (throat|throats)]`,
        `[(flag|flags|festival|celebration|parade) of (perversion|deviance|degeneracy|shame|filth|perverts)]`,
      ],
      {
        near: [
          '(pride|rainbow|gay|trans|lgbt|lesbian|islam|muslim|diversity|equality|chairman|councillor|candidate|officer|flag|mayor|he|she|diwali|eid|ramadan)',
        ],
        spare: ['foreign', 'negated', 'reported'],
      },
    ),
    slights(
      [
        '[(frighten|scare|upset|startle|alarm) the (horses|natives|locals|blue rinses|old guard|vicar)]',
      ],
      { near: [orientations, selves, origins], spare: ['foreign', 'reported'] },
    ),
    slights(
      [
        `[(must|do|does) (it|they|she|he|we) (hang|wear|flaunt|parade|shove|ram|push|flaunting|shoving) _6] (neck|necks|throat|throats|face|faces|counter|sleeve|sleeves)`,
        `[(not|never) playing along with (that|this|the|his|her|their)? _2 (nonsense|game|pronouns|fantasy|charade)]`,
        `[(do not|i do not) (mind|care) what (people|they|he|she) (do|does|get up to) (at home|in private|in bed|in their own|behind closed doors) (but|as long as|so long as)]`,
        `[(some of my best friends|i am not (a)? (racist|sexist|homophobic|ageist|prejudiced|bigoted|transphobic|anti-semitic) but|not being (racist|sexist|funny|homophobic) but|call me (old-fashioned|racist|sexist|a dinosaur) but|you can not say (this|it|that) (any more|these days|nowadays) but)] `,
        `[(is|are) (it|they|${minorities}) really (needed|necessary)] _10 (interpreter|ramp|loop|signing|translation|hijab|prayer)`,
        `[(they have|they've|had) (had)? (# years|forty years|thirty years|years|long enough|plenty of time) to (pick it up|learn it|learn english|learn the language)]`,
      ],
      { spare: ['foreign', 'reported'] },
    ),
  ],
  flags: [
    {
      text: 'Yusuf lost the vote and at once [played the race card].',
      role: 'member',
      audience: ['member'],
    },
    {
      text: 'The caravans are back, so [count the spoons].',
      role: 'member',
      audience: ['resident'],
    },
    { text: 'Let us be honest, Ms Bello is [a diversity hire].', audience: ['officer'] },
    {
      text: '[Is there a husband at home] with whom I could go through it?',
      audience: ['resident'],
    },
    {
      text: 'She is very [articulate for a woman], your new engineer.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    { text: 'Please count the spoons after the lunch club.', audience: ['officer'] },
    { text: 'Your library card can be played at the desk.', audience: ['public'] },
    { text: 'Where are the plants from?', audience: ['officer'] },
    { text: 'She was promoted because she won the contract.', audience: ['officer'] },
  ],
} as const satisfies Rule;
