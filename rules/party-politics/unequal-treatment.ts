import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { favoured, opposed, party } from './lexicon/sides.ts';
import { uneven } from './lexicon/tactics.ts';

const others = any(
  party,
  opposed,
  '(the|any|all the|any of the)? (other|others|rest|remaining|smaller|minority) (groups|group|parties|party|side|lot|members|councillors|leaders|benches)',
  '<party>',
);
const rivals = any(
  party,
  opposed,
  '(the|any|all the|any of the) (other|remaining|smaller|minority) (groups|group|parties|party|side|lot)',
);
const everyoneElse = any(
  others,
  'the others',
  'anyone else',
  'anybody else',
  'everyone else',
  'everybody else',
  'the rest',
  'the rest of (them|the council|council)',
  'other members',
  'cllr @',
  'councillor @',
  "<member>'s (office|people|lot|group)",
  "@ 's (lot|people|crowd|side|friends|gang)",
  'them',
);
const vote =
  '(the election|the elections|polling day|election day|the poll|the polls|the count|the vote|the votes|the debate|budget council|budget night|full council|the meeting|the ballot|the by-election|the all-outs|all-outs|the local elections|May|the # of May|# May|June|the results|the summer|the deadline|the closing date|recess|the leaflets (go|are|have)|the leaflets|purdah|the campaign|they (vote|have voted)|after they vote|they have gone home|the amendment deadline|votes are cast|the votes are in|people have voted|everyone has voted|the conference|conference|it is too late|everybody has gone on holiday|everyone is on holiday)';
const hold =
  '(hold|holding|held|hold back|holding back|held back|keep|keeping|kept|sit|sitting|sat|park|parking|parked|bury|burying|buried|delay|delaying|delayed|withhold|withholding|withheld|postpone|postponing|postponed|put off|putting off|shelve|shelving|shelved|stall|stalling|stalled|slip|slipping|push|pushing|pushed|drop|dropping|release|releasing|released|publish|publishing|published|announce|announcing|announced|surface|surfaced|go|come out|came out|leave|leaving|left|wait|waiting|slow|defer|deferring|deferred|lose|losing|time|timing|timed|bring|bringing|bring forward|brought forward|rush|rushing|get|getting|open|opening|launch|launching|put|keep quiet|keeping quiet|hang on|hanging on|sat on|stay|mislaid|linger|gather dust)';

export const unequalTreatment = {
  id: 'party-politics/unequal-treatment',
  severity: 'stop',
  message: 'This gives one side earlier, fuller or kinder treatment than another.',
  why: 'All groups are owed the same help, at the same time and in the same spirit.',
  advice:
    'Give every group the same thing on the same day, and let the calendar follow the work and not the vote.',
  roles: ['officer', 'communications'],
  detect: [
    cues({
      of: [rivals],
      among: [
        { weight: 2, words: uneven, negatable: true },
        {
          weight: 1,
          words: ['(you|your|yours|us|our|the leader|the administration|the cabinet member)'],
        },
        {
          weight: 1,
          words: [
            '(let us|lets|can we|could we|shall we|please|i have|i will|we have|we will|i shall)',
          ],
        },
      ],
      least: 3,
      unless: [
        ...evenHanded,
        '(voted|moved|seconded|lost by|carried|question time|public question|minute)',
      ],
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        // held back for a vote
        `${hold} _6 (until|till|til|after|before|past|beyond|ahead of|in time for|the right side of|the far side of|clear of|for) _2 ${vote} _6 (embarrass|embarrassing|embarrassment|awkward|stick|hand|help|helps|helpful|hurt|harm|damage|damaging|suit|suits|benefit|kinder|safer|wiser|${any(favoured, others)}|headline|headlines|fuss|ammunition|gift|votes|seats|leaflets|so (that)? (they|nobody|no one)|nobody|no one)`,
        `(embarrass|embarrassing|embarrassment|awkward|hand|help|helpful|kinder|kindest|safer|suit|suits|only give|hurt|harm|damage|convenient|unhelpful|politic|ammunition|gift|lest|favour) _8 ${hold} _4 (until|till|after|before|once) _2 ${vote}`,
        `(kinder|kindest|better|safer|easier|best|more comfortable|less awkward|more helpful|convenient|helpful|handy|happier|gentler|wise|wiser) _2 (to|for) (the)? ${any(favoured, party)} _2 (if|were|to|when|that) _8 (after|until|once|later|before|surfaced|came|waited|delayed|published)`,
        `(it|this|that|which|they|publishing|announcing|releasing) (would|will) (only|merely|simply|just)? (hand|give|gift|play into the hands of|help|be a gift to|be grist to|suit|delight|please) (the|to the)? ${others}`,
        `(let us|lets|let s|can we|could we|shall we|we should|we could|i would|i d|i will|i ll|id|suggest we|best|better|please) _2 (sit on|hold|keep|bury|park|drag out|slow-walk|slow walk|soft-pedal|keep back|hold back|keep quiet about|lose|spin out|string out|play down|bring forward|rush out|time|run down the clock on) _6 (until|till|til|after|before|past|so that|so|because|in case|for fear|to coincide|to help|with) _8 ${any(others, favoured, vote)}`,
        // earlier sight
        `(before|ahead of|in advance of|earlier than|sooner than|hours before|days before|a day before|an hour before|a week before) (it goes to)? (the)? ${everyoneElse} (see|sees|get|gets|hear|hears|know|knows|have|has|find|finds|are told|is told|receive|receives|do|does|can|wakes up|gets wind|get wind|cotton|cottons|even|publication|knows about)`,
        `(ahead of|before|in advance of|a step ahead of|a head start on|head start over|a jump on|the jump on|steal a march on|one step ahead of|an edge over|edge on|march on|get in before) (the)? ${any(others, 'the others', 'everyone else', 'anyone else')}`,
        `(head start|sneak preview|sneak peek|advance sight|early sight|first sight|advance copy|advance warning|early warning|quiet word|discreet word|tip-off|tip off|heads up|heads-up|early look|private preview|private view|exclusive look|private run-through|only run-through|dry run|dress rehearsal|word to the wise|inside track) _8 ${any(favoured, others, 'debate', 'amendment', 'your (group|side|lot)', 'chamber', 'the others')}`,
        `(you|your group|your side|your lot|the leader|the administration|the group|your people|we|he|she) (will|would|ll|d|can|should|get|gets|have|has|are|is|may|might|to) _3 (be)? (first with it|first to (know|hear|see|have)|first in the queue|first with|only ones|ones to|the only (group|ones|side)|only group|only side)`,
        `(only|just) (for)? (you !(and (i|me))|your group|your side|the leader's group|the administration|your eyes|your lot) _2 (have|has|will have|are getting|is getting|get|gets|know|knows|will see|sees|seen|only|until|till|to see|to know)`,
        `(for your (group's|side's)? eyes only|strictly for your eyes|for your eyes only|not for sharing with|not for the other|not for (the)? (opposition|others|other groups)|not to go to (the)? (opposition|other groups|others)|without (telling|showing|copying in|sending it to|letting|informing) (the)? ${others})`,
        `(this is|here is|attached is|attached|copy of|copies of|i have seen|i ve seen|got hold of|had sight of|here are|enclosed|forwarding|advance copy of|these are|below are|below is) _3 (the|their|some)? _4 (${party}|opposition's?|other side's?|their|<party>|minority group's?) _6 (in confidence|confidence|ahead of|before|days|early|lodged|so (that)? (you|your|the)|prepare|before it is|before they|in advance|not yet|unpublished|for your eyes|under embargo|draft)`,
        `(amendment|motion|question|questions|budget|draft|plans|papers|proposals|speech) _4 (${party}|opposition|other side|other group|<party>|<member>|leader) _4 (lodged|gave|gave me|sent me|showed me|shared|submitted|told me|tabled|handed) _4 (in confidence|with me|with us|under embargo|privately|before|early|on the quiet|yesterday so you)`,
        `(i|we) (told|have told|ve told|fobbed off|have fobbed off|put off|have put off) (the)? ${any(rivals, 'the others', 'everyone else', '<party>')} _8 (diary|busy|full|wait|later|next week|not ready|not available|unavailable|queue|nothing)`,
        `(give|send|show|let|email|brief|tell|offer) (the)? ${any(party, favoured)} (members|councillors|group|leader|lot|people|side)? _6 (first|early|tonight|beforehand|in advance|straight away|ahead) (and|then|but|while) _3 (the others|the rest|everyone else|everybody else|${rivals}) _4 (later|find out|wait|after|on the day|afterwards|tomorrow|last|nothing|discover|guess|catch up|read)`,
        // slower, ruder, less
        `(${rivals}|everyone else|the rest|the others) (can|must|will|may|could|should) (just|simply|happily|always|jolly well|damn well|bloody well|have to)? (wait|join the queue|queue|whistle|get in line|lump it|stew|sing for it|go hang|take pot luck|fend for themselves|make do|find out|wait (their|its) turn|go to the back|sweat|cool (their|its) heels|put in an foi|submit an foi)`,
        `(back|bottom|foot|end) of the (queue|pile|list|line|in-tray|heap|stack) (for|where|is where|with|and|$) _4`,
        `${rivals} (go|goes|went|are|is|get|gets|stay|sit|sits|will go|wait|waits|come|comes|has to|have to) _2 (to|at|in)? (the)? (bottom|back|foot|slow lane|short shrift|crumbs|leftovers|second-class|longer|scraps|bare minimum|runaround)`,
        `(done|did|doing|do|finished|costed|taken|put|dealt with|drafted|answered|prioritised|processed|worked on|completed|turned round|turned around|i ve done|handled|sorted) (your (group's|side's|lot's)|yours|your (amendment|motion|costing|request)|the administration's|the leader's|${party}) _4 (first|to the penny|ahead|before|priority|top of|straight away|overnight) _6`,
        `(priority|preference|special treatment|fast track|front of the queue|top of the (pile|list|queue)|red carpet|five-star|vip) _4 (to|for|given to) (the)? ${any(favoured, party)}`,
        `(no|not in any|no great|no particular|no desperate|little) (rush|hurry|urgency|haste|need to hurry|need to rush) _3 (with|on|over|about|for|to) _2 ${any(others, "the (green|opposition)'s")}`,
        `(slow|slowly|sluggish|take your time|take our time|go slow|drag your feet|drag our feet|dragging our feet|foot-dragging|long way round|tardy|dawdle|the full twenty|full # days|last possible (day|minute|moment)|eleventh hour|gather dust|gathering dust|slow-walk|slow walking|slow boat|long grass|lost in the (post|system)|getting lost|get lost|mislaid|fall down the back|spam folder|spam|deadline day|technicality) _8 ${others}`,
        `${others}'s? (question|questions|request|requests|foi|fois|foi request|enquiry|enquiries|query|queries|letter|letters|emails|casework|complaint|complaints|information request) _8 (slow|slowly|take your time|take our time|drag|dragged|dust|gather dust|mislaid|lost|bottom|back of|long grass|last minute|wait|ignore|ignored|sat on|sit on|spam|bin|deleted|unanswered|technicality|when we feel like|no rush|no hurry|can wait|the full|rejected|out of order|minimum|as little)`,
        `(give|gave|giving|tell|send|feed|offer|fob) (the)? ${others} _3 (as little|the minimum|the bare minimum|nothing|the runaround|the brush-off|a load of|the short version|half|only what|no more than|off with|the redacted|the summary|crumbs|chapter and verse but)`,
        `(i|we) _2 (shall not|will not|wo not|shant|sha not|wont|am not going to|are not going to|have not|did not|would not|not|need not|never|do not) _2 (be)? (volunteer|volunteering|tell|told|mention|mentioned|mentioning|share|shared|sharing|show|shown|showing|copy|copied|alert|alerted|let on|breathe a word) _5 ${any(others, 'the (other side|others)')}`,
        `(keep|keeping|kept|hide|hidden|hiding|away) _4 (from|out of (the)? (hands|sight|reach) of) (the)? ${others}`,
        `(pick up|answer|answered|picked up|reply|respond|run|jump|move|work|get back) _4 (faster|quicker|sooner|that bit (faster|quicker)|a bit (faster|quicker|harder)|first) (when|for|if) _3 (room|it is|your|you|${any(favoured, party)})`,
        `(becomes|become|be|made|make|is|are|go|released|available) available to (the)? ${others} (only|after|once|when|later)`,
        `(other groups|opposition|other side|<party>) _3 (only)? (after|until|once|when) _2 (the)? (closing date|deadline|your|you have|amendment deadline|vote|debate|it is too late|too late)`,
        // tip-offs
        `(the)? ${any(party, opposed, "cllr @'s (lot|group)", '<party>')} (are|is|will be|were|plan|plans|intend|intends|mean|means|want|wants|have|has|will|ll|going) _2 (going to|planning to|planning|about to|to|plotting|cooking up|preparing|hoping to|intending to|lining up|set to|minded to|working on|drafting|up to|tabling|readying) _8 (so (that)? you|be ready|ready|you might|you may|you will|forewarned|line ready|in case|just so|thought you|worth|be warned|watch out|watch for|brace|heads up|keep it under|did not hear|before)`,
        `(thought|figured|felt|reckoned) (you|your group|your lot|the leader) _3 (like|want|ought|should|appreciate|might|would|d|deserve|deserved|better|need|needed) _2 (to)? (know|be aware|hear|be warned|be told|see|have sight|be ready|a heads up|early|first|before) _6 (what|that|before|they|${any(party, opposed)}|the others|so)`,
        `(forewarned is forearmed|you did not hear (it|this|that) from me|you didnt hear (it|this|that) from me|you have not seen this|you havent seen this|keep this under your hat|keep it under your hat|my lips are sealed|mum is the word|mums the word|a little bird|i never (said|sent|told)|this conversation never|this email never|delete after reading|delete this|burn after reading|keep my name out|keep me out of|you got this from|this did not come from me|this didnt come from me|not from me|do not say i (said|told)|dont say i (said|told)) _8 ${any(others, favoured, 'amendment', 'motion')}`,
        `(prepare|preparation|ready|head start|advantage|time to (prepare|work|plan)|prepared|be prepared|plan ahead|get ready) _4 (your people|your group|your side|your lot|the administration|the leader|your colleagues) _3`,
        `(so|and) (that)? (your people|your group|your side|your lot|the leader's people|the administration) (can|could|may|will) (prepare|be ready|get ready|plan|respond|work up|have a|see it off|strike|get in)`,
        // dates and venues that suit
        `(two|three|one|some|several|#|a couple|half|most) of (them|the opposition|${party}|<party>) (fly|flies|are away|is away|will be away|are on holiday|are abroad|is on holiday|in hospital|cannot make|ca not make|can not make|are off|out of the country|have a clash|have work)`,
        `(when|while|because|as|since|until) (half|most|two|three|several|some|#) of (them|${any(party, opposed)}|their lot|their side|their group) (are|is|will be|is|have|be) (away|on holiday|absent|abroad|missing|unavailable|off|elsewhere)`,
        `(day|date|time|slot|evening|moment|week|hour) (which|that|when|where) (would|will|might|suits|gives|give|leaves|leave)? _3 (your opponents|${any(party, opposed)}|the other (side|lot|groups)|they) _3 (less|least|no time|little time|cannot|ca not|can not|away|absent|short|fewer|not be|miss|unable)`,
        `(less|least|little|no|fewer|minimum|insufficient|barely any|shorter) (time|notice|warning|chance|hours|days|opportunity) (for|to) (your opponents|${any(party, opposed)}|the other (side|lot|groups)|them|others)? _3 (read|prepare|respond|amend|object|ask|organise|study|digest|scrutinise|to read|to prepare|to object|to amend)`,
        `(not be watched|nobody (will be|would be|is) watching|no one (will be|would be|is) watching|off camera|after the webcast|when the cameras are off|when the press have gone|when the reporters have gone|once the gallery has emptied|late enough) _8 ${any(favoured, others, 'attractions', 'administration')}`,
        `(from|in) the (administration's|leader's|group's|majority's) (point of view|perspective|interest|interests)`,
        // services as reward
        `(voted|vote|votes|voting|returned|return|elected|elect|elects|backed) _3 (the right|the wrong|a|for|for)? (way|councillor|councillors|party|lot|side|us|them|${party}) _8 (wait|last|reward|rewarded|punish|punished|craters|potholes|queue|deserve|live with|whistle)`,
        `(never|always|once|ever) (once)? (returned|elected|voted for|voted|return|elect|vote) (a|the|for|for the)? (councillor|councillors|right|wrong|single|${party}) _6`,
        `(boundary|boundaries|lines|ward|wards|map) _4 (drawn|draw|tweaked|nudged|redrawn|moved|shifted|carved) _4 (so|to|that|in) _6 (your|keep|keeps|seat|voting|voters|safe|suit|suits|majority|${any(favoured, party)})`,
        `(safe|safer|marginal) (seat|seats|ward|wards|division|divisions) _6 (first|priority|last|list|money|budget|resurfacing|potholes|ahead|top|bottom)`,
        `(crop|cropped|airbrush|airbrushed|photoshop|photoshopped|edit out|edited out|cut out|leave out|left out|keep out) (out|off)? _4 (anyone|anybody|everyone|councillors|cllr|councillor|${any(party, opposed)}|the (opposition|other lot)) _4 (in a|out|scarf|rosette|out of the (picture|photo|shot|frame|video|caption)|from the (picture|photo|shot|frame|video|caption)|tie|colours)`,
        `(only|just) (the)? (administration|cabinet|ruling group|majority|leader's|${party}) (councillors|members|group|side|benches|people)? (in|on|get|gets|for|should be|to appear|appear) _2 (picture|photo|photos|photograph|shot|video|release|newsletter|website|channels|magazine|quote|quotes)`,
        `(go easy|easy|gentle|soft|lenient|kind) on (the)? ${any(favoured, 'your', 'our')}`,
        `(find|found|finding) (a|some) (technicality|reason|pretext|excuse|way) _3 (reject|refuse|rule|block|keep|knock|throw|disallow|delay|stop) _6 ${any(party, opposed, 'amendment', 'motion', 'their')}`,
        `(call in|call-in|inquiry|review|audit|scrutiny|report|publication|figures) _6 (embarrassing|embarrass|awkward|uncomfortable|inconvenient|bad|unhelpful|damaging|difficult) (to|for) (the)? ${any(favoured, party)}`,
      ],
      spare: ['quoted', 'reported'],
      unless: evenHanded,
    }),
    phrases({
      find: [
        '(she|he|they|the others|nobody else|no one else|none of them) (will|have|has|wo|do|does|had|did) not _2 (seen|see|have|got|had|know|known|heard|noticed|spotted|realised|found) (it|this|that|about it|about this|yet|these|them)',
        '(slip|slipped|slipping|slips|drift|drifted|pushed|nudged|moved|run|carried|stray|strayed|fall|fell) _3 (past|beyond|until after|till after|the other side of|the far side of|into) _3 (election|elections|polling day|vote|first Thursday|by-election|campaign|leaflets)',
        `by the time (<member>|<party>|they|she|he|anyone|anybody|the (opposition|others|other side)|councillor @|cllr @) _6 (works|work|worked) out _10`,
        'by the time _6 (realise|realises|notice|notices|find out|finds out|twig|twigs|cotton|cottons|catch up|catches up|wake up|wakes up|read it|reads it|get round) _8 (vote|over|late|done|passed|carried|meeting)',
        `(cut|drop|lose|bin|spike|bury|shorten|trim|squeeze|shrink) (the|out|down)? (the)? ${rivals} _2 (quote|quotes|comment|comments|reply|statement|response|photo|picture|bit|paragraph|line|lines)`,
        `${rivals} _2 (need|do|must|should|shall|will|would|can) not (need to|have to|be)? (know|see|hear|told|find out|discover)`,
        '(gives|give|giving|buys|buy|keeps|keep) us (until|till|past|beyond|clear of) _4',
      ],
      near: [
        any(party, opposed),
        '(councillor|cllr|group|opposition|amendment|motion|debate|chamber|election|elections|Thursday|leader|vote)',
      ],
      spare: ['quoted', 'reported'],
      unless: [
        ...evenHanded,
        '(pre-election|purdah|rules|guidance|contractor|planning permission|weather|legal)',
      ],
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        '(two-vote|one-vote|three-vote|marginal|knife-edge|tight|wafer-thin|safe|winnable|vulnerable|target|key|held|friendly) (ward|wards|division|divisions|seat|seats|majority)',
        '(which|what|whichever|those|the) (wards|seats|divisions|voters|votes|ward|seat) _6 (swing|swings|swung|win|lose|deliver|sway|shift|decide|decides|tip|tips)',
        '(cabinet member|leader|councillor|chairman|chair|administration) (is|was|are|gets|got) _1 (nervous|anxious|worried|jittery|twitchy|defending|vulnerable|under pressure) _4 (there|about (losing|may|the|his|her)|a|$)',
      ],
      spare: ['quoted', 'reported', 'negated'],
      unless: [
        ...evenHanded,
        '(boundary|returning officer|electoral review|turnout|result|declaration|statement of persons)',
      ],
      where: ({ reading: { facts } }) => !facts.open,
    }),
  ],
  flags: [
    {
      text: 'I have costed yours and [the opposition can wait] for theirs.',
      role: 'officer',
      audience: ['member'],
    },
    { text: '[No hurry with the Labour group’s] FOI.', role: 'officer', audience: ['officer'] },
    {
      text: 'Let’s [hold the overspend report until after the election so that it doesn’t embarrass] the Leader.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'You should have sight of this [before the other groups get] it.',
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'The Labour costings are in a locked folder to which only you and I have access.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'Every group will have the figures on Friday at the same time.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'The Greens’ motion is first on the agenda because it was received first.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Please treat the FOI from Labour exactly as any other.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'The resurfacing list is ranked by the condition survey.',
      role: 'officer',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
