import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import {
  ask,
  asked,
  cause,
  hiring,
  inPower,
  officersAsked,
  ours,
  partyPresence,
  persuasions,
  threat,
} from './lexicon/asking.ts';
import { scorned } from './lexicon/proposals.ts';
import { former, opposed, party, rival } from './lexicon/sides.ts';
import { factual } from './lexicon/neutral.ts';
import { combat, uneven } from './lexicon/tactics.ts';

const them = any(
  rival,
  '<party>',
  'them',
  '(their|his|her|the) (amendment|motion|alternative budget|leader|sums|figures|budget|plan|case|man|woman|candidate|spokesman|spokesperson)',
  'cllr @',
  'councillor @',
  '<member>',
  '(cllr|councillor) @',
);
const foes = any(
  rival,
  '<party>',
  'their (amendment|motion|alternative budget|leader|sums|figures|budget|plan|case|man|woman|candidate|manifesto|record|spokesman|spokesperson|numbers|campaign)',
  'the (amendment|motion|alternative budget)',
);
const beat =
  '(beat|defeat|attack|knock|hit|demolish|rubbish|embarrass|expose|humiliate|ridicule|rebut|discredit|undermine|unseat|outflank|nail|crush|clobber|hammer|savage|skewer|wrong-foot|trip up|catch out|see off|finish off|take apart|pull apart|pick apart|pick holes in|shoot down|take down|bring down|tear apart|tear into|have a go at|get at|get one over|score off|land one on|stick it to|show up|sink|scupper|torpedo|kill off|bury|put down|silence|shut up|throw at|use against|fling at|hang round|counter|stop|slap down|hold to account for|hurt|damage|dish|do for|turn over|take on|fight|beat off|pin on|blame)';
const words =
  '(line|lines|words|speech|article|column|letter|press release|release|statement|paragraph|paragraphs|note|leaflet|leaflets|tweet|tweets|post|posts|script|quote|quotes|question|questions|supplementary|supplementaries|put-down|put-downs|rebuttal|rebuttals|jibe|jibes|one-liners|attack|attacks|attack lines|attack line|crib|crib sheet|ammunition|ammo|dirt|something|anything|chart|table|graph|dossier|piece|facts|figures|stats|stuff|material|story|stories|video|briefing|killer fact|killer facts|killer question|soundbite|soundbites|motion|amendment|report|comparison|page|stick)';

export const takingSides = {
  id: 'party-politics/taking-sides',
  severity: 'stop',
  message: 'This asks an officer to take a side.',
  why: 'Officers serve the whole council, and nobody may put that neutrality at risk.',
  advice:
    'Ask for facts or professional advice that any member could have, and make the case yourself.',
  roles: ['member'],
  audiences: officersAsked,
  detect: [
    phrases({
      find: [
        // say that we are right
        `${ask} _2 (say|saying|tell|telling|state|stating|confirm|confirming|announce|make clear|make it clear|make plain|put on record|go on record|declare|let it be known|stand up and say|admit|agree|explain|explaining|write to|write|point out|report|vouch|testify|say publicly|come out and say|conclude) _8 (that)? (you (agree|support|back|prefer|are with|are behind|endorse)|officers (agree|support|back|prefer|are with|endorse)|${ours} _3 ${cause} (is|are|makes|was|would)|ours (is|are)|we (are|were) right|they (are|were) wrong|${them} _4 (${scorned}|wrong|lying|mistaken|misled|have misled|is unaffordable|will bankrupt|unworkable|do not add up|does not add up|does not work|would be a disaster|are to blame))`,
        `${ask} _3 (agree|agreeing|side|siding|sides|stand|standing|come down|line up|be) _3 (with|alongside|behind|on) (us|our (side|group|lot|line|budget|party|plan|amendment|motion|position)|my (side|group|lot|line|party)|me) _4 (in public|publicly|at|on|when|in|during|over|against|budget|plan|line|debate|committee|council|scrutiny|chamber|the)`,
        `(saying|say|said|telling|tell|confirming|confirm) _2 that _2 (${them}|${party}) _3 (plan|budget|amendment|motion|sums|numbers|idea|proposal|policy|scheme|figures)? (is|are|was|were) (${scorned}|wrong)`,
        `${ask} _3 (come out|come down|speak up|speak out|stand up|weigh in|pitch in|row in|swing|get|go in to bat|bat|argue|plead|lobby|press|make the case|put in a (good)? word|stick up|declare|put your weight|throw your weight|put in) _3 (in favour of|for|on the side of|behind|on behalf of|in support of) (us|me|${ours} _3 ${cause})`,
        `(came|come|comes|coming) out (in favour of|for|in support of|against|behind) ${any(`${ours} _3 ${cause}`, rival, 'us')}`,
        `(give|lend|lending|giving|put|putting|throw|add|have|get|attach|use|borrow|see|want|need|like) (us|me|our|your|the|some|an)? _2 (name|names|backing|support|blessing|weight|endorsement|stamp of approval|seal of approval|imprimatur|authority|signature|public backing|professional backing|face|photo|picture|quote) _4 (to|behind|for|on|in|under|at) (us|${ours} _3 (${cause}|leaflet|manifesto|newsletter|leaflets|election address|press release|campaign film|video))`,
        `(back|support|endorse|defend|stand by|agree with|side with|cover for|speak for|vouch for|be kind to|go easy on|help) (us|me|our (group|side|lot|party|line|budget|amendment|motion|manifesto|position|candidate)|my (group|party|side|line)|the (group|party) line) _2 (up)? _2 (at|in|on|during|when|against|over|publicly|in public|from the|with the press|before)`,
        `(help|helping) (us|me|our (side|group|lot|party)|the group) (out)? _4 (at|in|on|during|with|by) _8 (saying|scrutiny|debate|chamber|election|elections|by-election|campaign|doorstep|${rival}|rubbishing|attacking|showing|voters|votes|manifesto)`,
        `(help|helping) (us|me|our (side|group|lot|party)|the group|the party) (to)? (win|hold|beat|keep|take|get re-elected|get elected|get in|stay in|retain|gain|fight|see off|knock|attack|embarrass|expose|rubbish|land|score|demolish|put|sink|stop|turn|show|defeat) _8 (seat|seats|election|elections|ward|division|council|by-election|power|control|May|${foes}|vote|voters|argument|debate)`,
        `(help|helping|helps) (us|me|our (side|group|lot|party)|the group|the party|him|her|@) (to)? (win|get re-elected|get elected|get back in|hold (the)? seat|beat|unseat)`,
        `(on our side|in our corner|on my side|on side for|onside for|batting for us|in the tent|one of the team) _4 (at|on|in|when|for|over|with) _4 (committee|council|debate|chamber|vote|this one|budget|night|scrutiny|meeting|the day)?`,
        `(remember|forget|bear in mind|keep in mind|mindful) _4 (who (runs|is in charge|has to get|has the votes|put you|pays|appointed|your friends|is running|wins)|which side (you|your bread)|whose side|where your|who has)`,
        `(which|whose) side your bread`,
        `(do not|dont|never|please do not|better not|had better not|no need to|avoid) (be)? (too|so)? (helpful|nice|generous|kind|quick|forthcoming|open|friendly|say anything|say too much|give|help|brief|tell|answer|cooperate|share|volunteer|let) _6 (to|with|anything to|for)? (the)? ${any(party, opposed, '<party>')}`,
        // write for us, find things to use
        `${ask} _4 ${words} _8 ${any(`(to|we can|i can|we could|that we|that i|which we|so we|so i|which i) (can|could|may)? _2 ${beat} _3 (the)? ${them}`, `(against|attacking|rubbishing|about|exposing|blaming|slagging off|demolishing|on how|on why|showing how|showing why|saying|explaining|explaining that|explaining why|having a go at|taking apart|contrasting us with|comparing us with) _3 (the)? ${foes} _4`)}`,
        `${ask} _4 ${words} _6 (for|in) (our|my|the|a|their)? _2 (election|election address|leaflet|leaflets|campaign|manifesto|focus|group newsletter|party newsletter|campaign newsletter|party website|group website|party conference|conference speech|hustings|election letter|doorstep|canvassers|party political|election campaign|group's leaflet|by-election|re-election|pledge card|campaign video|campaign film|party's facebook|group's facebook)`,
        `(write|draft|drafting|writing|pen|knock up|knock out|rustle up|prepare|put together|give me|give us|let me have|let us have|send me|send us|find me|find us|dig out|dig up|supply|provide|produce|come up with|do me|do us|get me|polish|sharpen|run up|cobble together|need|want|like|punchy|killer|find) _6 ${words} _8 (${beat} _3 (the)? ${them}|(against|attacking|rubbishing|exposing|blaming|demolishing|saying) _3 (the)? ${foes}|(make|makes|making) _4 (look|squirm|sweat|wince) )`.replace(
          ' )',
          ')',
        ),
        `(make|makes|making|leave|leaves|show|shows) (the)? ${any(them, '(authority|council|board|mayor|government|opposition)')} _2 (look|looking|up as|squirm|sweat|wince|out to be|sound|appear) _2 (bad|ridiculous|stupid|silly|foolish|daft|incompetent|idiotic|weak|dishonest|liars|fools|out of touch|clueless|uncaring|a fool|like|extravagant|shabby|hypocritical|shifty|greedy)?`,
        `(anything|something|everything|whatever|dirt|muck|skeletons|gossip|material|stuff|ammunition|ammo) _6 (on|about|in the (files|records|archive|books|licensing files|planning files|file|cupboard|system|accounts)) _6 (finish off|embarrass|use against|sink|damage|nail|discredit|bury|do for|hurt|${party}|opposition|candidate|opponent|leader|${foes})`,
        `(finish off|nobble|sink|do for|scupper|torpedo|see off|unseat|discredit|smear|dish the dirt on|dirt on|blacken) _2 (their|the) (man|woman|candidate|leader|campaign|opponent|chances|${party})`,
        `(dirt|muck|something nasty|something juicy|skeletons) (on|about) (the)? ${any(them, 'their candidate')}`,
        `(leaving|leave|left|take|taking|cut|skip|omit|omitting|minus|drop|dropping|without|ignoring|ignore) (out)? _2 (those|ones|anything|everything|whatever|figures|years|bits|parts|councils|examples) _1 (that|which|where) _3 (spoil|spoils|not suit|does not|do not|flatter|flatters|help|helps|hurt|hurts|make us|makes us|show us|embarrass|embarrasses|undermine|undermines|reflect badly|are inconvenient|is inconvenient|are awkward|look bad|looks bad|contradict|contradicts|do us|favour|favours|credit)`,
        `(showing|show|shows|proving|prove|demonstrating|demonstrate|to show) (that|how|why)? _2 ${party} (councils|council|authorities|run|groups|councillors|administrations|areas|voters|leader)? _6 (worse|more|less|higher|better|cheaper|fewer|dearer|lower|waste|fail|failed|charge|spend|cost|failing|cut|slashed|ruined|lied|misled|let)`,
        // dates and papers to suit us
        `(hold|holding|keep|keeping|sit on|sitting on|bury|delay|delaying|park|parking|publish|publishing|release|announce|announcing|put off|putting off|slip|time|timing|drop|shelve|withhold|leave|push|bring forward|rush|launch|postpone|defer) _8 (until|till|after|before|past|beyond|ahead of|in time for|so that it lands|to land|to coincide with) _3 (the election|the elections|polling day|election day|the poll|the polls|the count|the by-election|our leaflets|my leaflet|our leaflet|the leaflets|the campaign|our conference|the local elections|May elections|voters|people vote|we have won|purdah|our manifesto|the manifesto launch|our campaign launch)`,
        `(hold|holding|keep|keeping|sit on|sitting on|bury|delay|delaying|park|parking|put off|putting off|shelve|withhold|postpone|defer) _8 (until|till|after|past|beyond) _1 (the # of May|# May|May)`,
        `(tweak|change|alter|amend|redraft|rewrite|reword|soften|tone down|water down|slant|spin|massage|angle|word|write|frame|tilt|adjust|shape|tailor|rejig|weight|doctor|fudge) _3 (the|your|that|this)? _2 (report|paper|figures|conclusion|conclusions|recommendation|advice|numbers|minutes|wording|options|briefing|draft|press release|release|appendix|summary|graph|chart|consultation|questions) _6 (so (that)? (it|they|we|our)|to (suit|help|favour|support|back|reflect|match|fit|flatter|chime)|in favour of|towards|in line with|for) _4 (us|our|we|group|party|manifesto|campaign|pledge|${party}|election)`,
        `(keep|hide|kept|withhold|away|hold|holding|hold back|keeping) (it|this|that|them|these|those|the (figures|report|paper|numbers|data|advice|results))? _3 (from|out of the hands of|away from|back from) (the)? ${any(party, opposed, '<party>', 'other groups', 'the other groups')}`,
        `(let|tell|warn|tip|give|keep|show|tell|send) (us|me|the group|our group|our lot|our side) _4 (know|off|posted|sight|early|first|nod|heads up|advance|draft|in the loop|wind|see|a copy|before|what) _8 (before|ahead of|what|if|when|planning|tabling|asking|asked|cooking|up to|submit|submitted) _4 (the)? ${any(party, opposed, '<party>', 'other groups', 'the others', 'anyone else')}`,
        `(what|which) (questions|amendments|motions|figures|information|costings|advice|briefing|help|amendment|motion) _3 (the)? ${any(party, opposed, '<party>')} _3 (asked|asking|been asking|requested|tabled|planning|submitted|put|have|want|had|lodged|going to|after)`,
        `(give|gives|giving|priority|preference|first|front|top|ahead|treat|favour) _6 (our|my) (ward|wards|seats|divisions|councillors|members|group|side|lot|people|voters|marginals|target wards) _4 (first|priority|ahead|before|over|preference)`,
        `(our|the|my) (marginals|marginal wards|marginal seats|target seats|target wards|target divisions|key wards|key seats|held wards|winnable seats) _8`.replace(
          ' _8',
          '',
        ),
        `(write to|email|ring|phone|tell|leaflet|letter) (to)? (every|all|the|each) (household|households|resident|residents|voter|voters|tenants|tenant|parent|parents|home|homes) _8 (misled|misleading|lied|lying|wrong|to blame|voted against|opposed|fault|thanks to|responsible) `.trim(),
        `(explain|explaining|saying|say|tell|telling|announce|announcing|confirm|confirming|remind|reminding) _6 (that|why|how) (the)? ${rival} _3 (misled|have misled|has misled|lied|have lied|are lying|wrong|to blame|voted against|opposed|at fault|responsible|blocked|stopped|tried|wasted|let)`,
        `(i|we) (need|want|expect|require|like) (officers|you|loyalty|people|someone|a director|a chief executive|a clerk|somebody) (who|to|that)? _3 (loyal|loyalty|on our side|one of us|politically|committed to (our|the) (manifesto|party|group|cause|project)|believes|believe in (us|our)|sympathetic|sound|sympathise|share our|who gets it|understand the politics)`,
      ],
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        '(argue|make|put|do|handle|fight|write|leave) (the|my|our)? (politics|political (case|points|bits|argument)|case|own) (myself|ourselves|to (me|us))',
        '(all|every|each|other) (groups|group|parties|members|councillors|party) _4 (as well|too|same|alike|equally|can see|copied|copy)',
        '(take|taking) (no)? (sides|side)',
        '(not just|rather than just|including) (the ones|those) that (flatter|suit)',
        '(rules|guidance|allowed|permitted|pre-election period|returning officer|monitoring officer) _8 (can|may|whether|what|on)',
      ],
    }),
    phrases({
      find: partyPresence,
      near: asked,
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        '(i|we) (will|shall|would|should|want|hope|plan|intend|am going|are going|could|can|may|might) (like|love|prefer)? (to)? _1 (put|share|post|place|have|publish|include|mention|use|display|fly|wear)',
        "(rules|guidance|allowed|permitted|imprint|remove|take down|taken down|complaint|lamp posts|council newsletter|residents' newsletter)",
      ],
    }),
    cues({
      of: [
        rival,
        '(our|my) (group|side|party|lot|leader|opponents|rivals|rival|opponent)',
        'the other (group|groups|parties|lot|side)',
      ],
      among: [
        { weight: 2, words: asked, negatable: true },
        { weight: 2, words: combat, negatable: true },
        { weight: 2, words: uneven, negatable: true },
      ],
      least: 4,
      unless: [
        '(same|equal|equally|too|as well as|alike|all groups|every group|both groups|other groups too)',
        '(argue|make|do|handle|fight) (the|my|our)? (politics|political case) (myself|ourselves)',
        '(i|we) (will|shall|ll|am going to|are going to) (do|make|say|write) _4 (myself|ourselves)',
        '(what|how much) (did|would|does|do|will) _6 cost',
        'least of all',
      ],
    }),
    cues({
      of: [
        party,
        opposed,
        former,
        `(our|my) ${cause}`,
        '(our|my) (opponents|rivals|opponent|rival)',
      ],
      among: [{ weight: 2, words: asked, negatable: true }],
      least: 2,
      unless: [
        ...factual,
        '(whatever|all the|every|full|any) (help|assistance|support)',
        '(same|equal|equally|too|as well as|alike|treat|just as|all groups|every group|both groups|other groups)',
        '(surgery|surgeries|offices)',
        '(not (come|attend|worry|bother|reply|answer)|no need|party only|members only|for us not|own time|myself|ourselves)',
        '(i|we) (will|shall|ll|m|am|are) (be)? (voting|speaking|moving|opposing|supporting|arguing|making|standing|proposing|asking)',
      ],
    }),
    phrases({
      find: [
        '(no (need|rush|hurry|great hurry)|take your time|do not (rush|hurry|break|put yourself out|bother|kill yourself|strain|go mad|go overboard|bust)|in your own time|as slowly as|when you have nothing better|at the bottom of the pile|back of the queue)',
      ],
      near: [any(party, opposed), '(the other (side|lot|groups|group))'],
      spare: ['quoted', 'reported'],
      unless: ['(reply to me|my (request|question|email)|our request|this one)'],
    }),
    phrases({
      find: [
        '(expect|want|need|like|would like) (officers|you|staff|my officers|the officers|your team) to (support|back|defend|stand by|promote|champion|get behind|speak up for|stick up for) (the (ruling|majority|controlling|labour|conservative)? (group|party)|us|our|me) _4',
        '(we|i) (can|could|may) (count|rely|depend|bank) on (you|your) _2 (when|at|in|on|for (the|a) (vote|debate|night))',
        `${any(party, opposed)} _2 (need|do|must|should|shall) not (need to|have to|be)? (know|see|hear|told|find out|discover)`,
        '(on|be on|end up on|pick|choose|back|join) the (winning|losing|right|wrong) side',
        `(mention|remind|tell|let slip|point out|make clear|say|add|explain|hint|drop in) _6 (who|which (party|lot|side|group|councillors)) _4 (voted|cut|closed|brought in|imposed|blocked|opposed|scrapped|wanted)`,
        `(their|the opposition's|the other side's) _2 (figures|record|numbers|performance|plan|budget|sums|years|amendment|version) _2 (look|looks|looked|looking|seem|come out|comes out) _2 (dreadful|awful|terrible|bad|worse|worst|poor|silly|shaky|stupid|ropey|grim|weak|thin|foolish|ridiculous)`,
        `so (that)? (our|we|us|ours|my) _4 (look|looks|looking|come out|comes out|seem|seems|appear|appears|sound|sounds|shine|shines) _2 (better|good|best|well|stronger|cheaper|fairer|favourable|ahead)`,
        '(hold|holding|keep|keeping|sit on|bury|delay|publish|publishing|release|announce|say|mention|breathe|tell|let out|put out|send) _8 (until|till|before|after) _4 (the election|the elections|polling day|election day|the polls|the count|the by-election|the campaign|voters|people vote|they vote)',
      ],
      spare: ['quoted', 'reported', 'question'],
      unless: [
        '(deadline|rules|guidance|pre-election|purdah|law|returning officer|notice of|when will|when is|allowed|permitted)',
        '(flatter|all councils|every council)',
      ],
    }),
    cues({
      of: [
        '(the|our|my|your) (party|branch|local party|constituency party|association) !(wall|leader of|bag|bags|political broadcast)',
        '(party|branch|group) (magazine|column|blog|bulletin|e-newsletter|podcast|facebook|whatsapp|website|meeting|members|conference|hq|accounts)',
      ],
      among: [{ weight: 2, words: asked, negatable: true }],
      least: 2,
      unless: [
        ...factual,
        '(by mistake|in error|wrong address|misdirected|delivered to|sent here)',
        '(birthday|christmas|leaving|retirement|garden|street|tea|working|third|dinner|office|staff) party',
        'housing association',
        "residents' association",
        '(not|no) (come|attend|need)',
        '((my|our) own|myself|ourselves|party office)',
        'least of all',
      ],
    }),
    phrases({
      find: [
        '(anything|something|dirt|gossip|stuff|info|goods|file|lowdown) on (@|him|her|them|cllr|councillor) _3 (expenses|past|attendance|planning|business|private|interests|company|record|marriage|divorce|complaints|files|arrears|rent|tax|that has not|we can|i can)',
        '(behind|beside|next to|alongside|around|with) (the|our|my) (candidate|candidates) _4',
        '(council|authority) (fleeces|fleece|uniform|uniforms|lanyards|lanyard|hi-vis|vans|van|logo|crest|badge) _8 (candidate|rally|campaign|leaflet|launch|stall|photo|picture)',
      ],
      spare: ['quoted', 'reported', 'negated'],
      unless: ['(register of interests|declared|public register|published|standards|complaint)'],
    }),
    phrases({
      find: [
        `(i|we) (lose|win|hold|keep|would lose|could lose|will lose|might lose|risk losing) (@|the seat|my seat|the ward|the council|votes|the election|control) (if|unless|because|when|over)`,
        '(leaflet|campaign|election|party|manifesto|branch) (photo|photograph|picture|video|shoot|quote|launch|stall|film|event|meeting|dinner|social|platform|panel|rally)',
      ],
      near: ['(you|your|officers)'],
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        "(do not|no need|party only|members only|members' own|not (come|attend)|not for you)",
        ...factual,
      ],
    }),
    cues({
      of: [inPower],
      among: [{ weight: 2, words: threat, negatable: true }],
      least: 2,
    }),
    cues({
      of: [persuasions],
      among: [{ weight: 2, words: [hiring] }],
      least: 2,
      unless: [
        '(do not|not) (want|need) to know',
        'regardless',
        'whatever (her|his|their)',
        'irrelevant',
      ],
    }),
  ],
  flags: [
    {
      text: '[Please say at committee that you agree with our line on the bus lane].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Write me a few lines attacking the Tories] on potholes.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Hold the report back until after polling day].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Don’t give the opposition] any help with their amendment.',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Please just explain the rules. I will argue the politics myself.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please give Labour the same briefing that you gave us.',
      role: 'member',
      audience: ['officer'],
    },
    { text: 'When will the Greens’ question be answered?', role: 'member', audience: ['officer'] },
    {
      text: 'Let’s attack the Tories on potholes.',
      role: 'member',
      audience: ['political-group'],
      kind: 'note',
    },
  ],
} as const satisfies Rule;
