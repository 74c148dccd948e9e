import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import {
  atLeisure,
  burden,
  handyList,
  idleMachine,
  ownDo,
  partisanDraft,
  story,
  taken,
} from './lexicon/hints.ts';
import { means, work } from './lexicon/means.ts';
import { partyEnd, partyFolk, partyThing } from './lexicon/party.ts';
import { staff } from './lexicon/private.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { isAbout, isPlainlySought, isProper, isSought } from './purpose.ts';

/** "Do", "word" and "make" are work only where somebody is to do it. */
const labouring = wordings(
  `(you|please|and|to|i|we|someone|somebody|@|team|staff|will|have|could|can|would|kindly|ta|let|for|by|of|your|been|on|from) _1 ${work}`,
  `^ _1 ${work}`,
);
const provided = wordings(means, staff);
/** Diaries, and officers asked to attend: other rules' business. */
const elsewhere = wordings(
  '(like|love|want|need|have) (you|somebody|an officer|officers) (there|along|with us|in the room|on hand)',
  '(will|to|would|may) be (sitting in|there|present|in the room|attending|joining us|listening)',
  '(wear|wears|wearing|wore) (a|the|my|his|her|our|their|your) _1 (rosette|rosettes|badge|colours|tie)',
  '(pick|picking|choose|choosing|select|selecting|adopt|adopting|shortlist|shortlisting|interview|interviewing) (a|the|their|its|our|his|her) _1 (candidate|candidates|ppc)',
  '(i|i have|we|we have) _2 (go|going|gone|went|been) (along)? to',
  '(diary|block out|blocked out|calendar|apologies|keep _3 free|hold my post|away at|clash|clashes)',
  '(you|somebody|someone|officer|officers|i|we|director|engineer|planner|manager|me|<officer>) _4 (come|coming|speak|speaking|attend|attending|address|join us|join you|brief|briefing|stay|sit in|pose)',
  '(give a talk|say a few words|guest speaker|chair our|take questions|talk to)',
  '(not standing|bring back|hand back|give back|return the)',
  '(imprint|expenses return|spending limit|returning officer|electoral services|election office|deadline|nominations close)',
);
/** A paragraph on party or campaign matters. */
const partisan = wordings(
  `(attached|enclosed|it|they|these|this|those) (is|are) (for)? _2 ${partyThing}`,
  `(for|our|my|the|your) _2 ${partyThing}`,
  `(it|they|this|these|that) (is|are) for _3 ${partyFolk}`,
  '(it|they|these|this|those) (is|are) for the (by-election|election|campaign|branch|candidate|candidates)',
  'for (the)? _1 (branch chairmen|branch secretaries|branch|campaign|candidate|activists|canvassers|association|party funds)',
  '(the agent (collects|wants|needs|will|is)|election agent|campaign team|polling day|knocking on doors|those doors done|out canvassing|the doorstep|canvass)',
  `${partyFolk} (wants|want|needs|need|collects|collect|is collecting)`,
  partyThing,
  '(which|what|whose) (doors|streets|houses|letterboxes) to (knock|call|try|do|hit|leaflet|visit)',
  '(campaign|election) (manager|organiser|coordinator|director|chief|strategist)',
  '(asking|ask|asks) (for|them for) _1 (vote|votes)',
  '(with|of) my (face|mug|name and face|ugly mug|smiling face) on',
  '(nominations|nomination day|polling cards|the ballot)',
  'happy (door knocking|door-knocking|canvassing|leafleting|campaigning|hunting|knocking|vote hunting)',
  '(doing|done|does|do|finish|finishing) (our|the|my) (deliveries|rounds|drops|doors|delivery rounds|leaflet rounds|walks)',
  '(our|my) (people|lot|side|team|helpers|volunteers) _8 (before|by|in time for) the (vote|poll|election|count)',
);

const campaigning = wordings(partisanDraft);
const ownOccasion = wordings(ownDo);
/** Of the whole draft. */
const isPartisan = somewhere((view) => matches(campaigning, view));

/** Staff, equipment, lists or rooms go to a party or a campaign. */
export const partyUse = {
  id: 'council-resources/party-use',
  severity: 'warn',
  message: 'This puts council staff or property to party or campaign use.',
  why: 'Council staff, equipment and lists are there for council business only.',
  advice: 'Keep party work with party people.',
  detect: [
    phrases({
      find: [partyEnd, partyThing],
      spare: ['quoted', 'reported'],
      where: (sentence, match) =>
        isPlainlySought(sentence, match) &&
        !matches(elsewhere, sentence) &&
        (matches(labouring, sentence) || matches(provided, sentence)),
      mark: 'clause',
    }),
    phrases({
      find: [
        `${work} _8 ${partyThing}`,
        `^ # ${partyThing}`,
        '(#|copies|sets|batch|stack|pile) _4 (our|my) _2 (raffle|tombola|prize draw|quiz|supper|fundraiser|social|flyer|leaflet) _8 (printer|copier|print room|machine|franking)',
        `(handle|handling|sell|selling|manage|managing|take|taking|look after|run|running|do) _3 (ticket sales|tickets|bookings|replies|rsvps|catering|seating plan|guest list|invitations|door) _3 (for|of|to) _1 (${partyThing}|${partyEnd})`,
        `(invitations|invites|letters|emails|leaflets|mailing|copies|sets|message|reminder|survey|text) _3 (out)? to ${partyFolk}`,
        `(through|in|off|on|via) the (council|council's|office|members')? _1 (franking machine|post|internal post|internal mail|printer|copier|print room) _4 (${partyThing}|${partyFolk})`,
        `${partyThing} _8 (printed|copied|posted|franked|typed|laminated|translated|folded|designed|delivered|stored|put up|on the printer|through the (printer|copier|franking machine|machine|post)|in the post|on council|on the council)`,
        `${work} _8 ${means} _8 (${partyThing}|${partyFolk})`,
        `${means} _8 (${partyThing}|${partyFolk})`,
        `(${partyThing}|${partyFolk}) _8 ${means}`,
        `${work} _8 (stand for us|for our side|save the branch|for the doors|our end card|put ours on|our logo|our branding|our rosette|our colours)`,
        `(list|spreadsheet|labels|contacts|addresses|emails|phone numbers|names|data|figures|numbers|voting patterns) _8 (for|so|to|by|of) _3 (${partyFolk}|canvass|leaflet)`,
        `(${partyFolk}) (wants|want|needs|need|would like|could do with|could use|is after|are after|is short of|is down to|has run out) _8 (list|leaflets|labels|addresses|data|matched|copies|stamps|envelopes|printing|paper|van|room|chairs|volunteers|people to knock|someone|somebody|a hand|help)`,
      ],
      unless: [
        '(in|into|from|out of) (my|our|the) (diary|calendar)',
        '(not|n’t) be (available|around|about|here|in) (for|at|on|until|till)',
        '(go|going|come|coming|pop|popping|went|gone) along to',
        '(speak|speaking|talk|talking|address|addressing|attend|attending) _2 (at|to|the) _6 (meeting|meetings|agm|dinner|supper|lunch|branch)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
    phrases({
      find: [
        `(i|we|my team|one of my team|the team|the office|my pa|my secretary|my assistant|staff|officers) (have|has|had)? _1 (spent|gave|given|used|put in|lost) _8 (stuffing|folding|printing|writing|drafting|typing|delivering|designing|canvassing|phoning|proofreading|photocopying|addressing|labelling|sorting|filming|posting|franking) _6 (${partyThing}|${partyEnd}|campaign)`,
        `(i|we|my team|the team|the office) (have|has|had)? _1 (used|took|taken|borrowed|lent|booked|booked out|signed out|had) _2 ${means} _12 (${partyThing}|${partyEnd}|${partyFolk})`,
        `(my team|one of my team|the team|the office|the print room|my pa|my secretary|my assistant|staff|officers|democratic services) (have|has|had)? _1 (printed|typed|drafted|copied|photocopied|designed|posted|franked|stuffed|written|proofread|laid out|run off|addressed|delivered|folded) _6 (${partyThing}|${partyEnd})`,
      ],
      spare: ['quoted', 'negated', 'reported', 'question'],
      where: (sentence) => !isProper(sentence),
    }),
    phrases({
      find: [idleMachine],
      near: [burden],
      where: (sentence) => !isProper(sentence) && isPartisan(sentence.reading),
    }),
    phrases({
      find: [burden],
      near: [atLeisure],
      where: (sentence) => !isProper(sentence) && isPartisan(sentence.reading),
    }),
    phrases({
      find: [handyList],
      where: (sentence) =>
        sentence.reading.facts.situation.author.role === 'member' &&
        !isProper(sentence) &&
        isAbout(ownOccasion, sentence),
    }),
    phrases({
      find: [story],
      near: [taken],
    }),
    phrases({
      find: [
        '(print|run off|run up|copy|photocopy|fold|stuff|post|frank|deliver) _6 (#|copies|sets|through (the|her|his|your) (machine|printer|copier|franking machine)|off)',
        '(put|feed|push|shove|pop|slip|run) _4 through (the|her|his|your) (machine|printer|copier|franking machine|folding machine|print room|post)',
        '(print|run|run off|pull|pull off|dig out|let|give|send|find|get|make|do|rustle up|whistle up) (me|us)? (off|out|up|have)? _2 (list|names|addresses|streets|numbers|contacts|emails|phone numbers|spreadsheet|labels|details) _4 (of|for|and) _3 (everyone|everybody|anyone|all|people|those|residents|households|every|whoever|tenants|parents|streets)',
        '(have a play with|do something with|tidy up|sort out) the (layout|design|artwork|wording)',
        '# of (the|these|those) _2 (card|cards|leaflet|leaflets|sheet|sheets|letters) _3 (to go through|to do|to run|to print)',
        '(mailmerge|mail-merge|run it onto labels|run them onto labels|onto labels)',
        '(could do with|need|want) you on the (envelopes|phones|doors|stall)',
        '(put|run|send|pop) (them|it|these|those) _2 through the _1 (franking machine|post|machine|printer|copier)',
        '(waive|drop|forget|skip) the (fee|charge|hire) _4 (room|rooms|hall|suite)',
        '(have|get|ask|let) (the|your) * (team|unit|people|studio|office|crew) (to)? _1 (shoot|film|print|write|draft|design|translate|photograph|type|lay out) (it|them|one|some|something)',
        '(put|sent) a sheet round',
        '(work|weave|cast|wave|sprinkle|run|put) (your|a bit of your|some of your) _1 (magic|spell|wand|stardust|polish|red pen|gloss|way with words|fairy dust) _2 (on|over|to|across)? (it|them|this|that)?',
        '(by street|street by street|road by road|door by door|house by house|by polling district|by postcode) _8',
        '(list|names|addresses|numbers|labels|contacts|spreadsheet|sign-ups|database|register|file) _12 (find its way|find their way|make its way|make their way|wing its way|land|drop|slip|end up|fall off the back|stray|wander|be left) (to|into|on|in|with|onto)',
      ],
      spare: ['quoted', 'negated'],
      where: (sentence) => !isProper(sentence) && isAbout(partisan, sentence),
    }),
  ],
  flags: [
    {
      text: '[Please print the invitations to our constituency fundraising supper].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "The tickets for the branch need running off. [Your copier does card], doesn't it?",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "[Our side has a great many envelopes]. You've nothing in the diary on Thursday.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I've promised a little gathering. The tenants' [mailing list is just the thing for invitations].",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I've taken the pool car for Saturday. [If Facilities ask, it's] outreach.",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "[I spent Friday stuffing envelopes for the Leader's campaign].",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: '[Could you run off 500 copies of our election leaflet on the printer]?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Please use the e-newsletter list to tell people about our branch fundraiser].',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: '[Happy to draft your election address on Friday afternoon].',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[Knock up a flyer for the branch with the Council crest on it], would you?',
      role: 'member',
      traits: ['chairman'],
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: "The attached is the branch's spring newsletter. Could you [have a play with the layout]?",
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Please put the party conference in my diary for 27 September.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I can speak at six and be out of the way before you start on the campaign items.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "The tickets for the museum need printing. Your copier does card, doesn't it?",
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "I've taken the pool car to the depot. If Facilities ask, please give them the keys.",
      role: 'officer',
      audience: ['officer'],
    },
    { text: "I'll be wearing the rosette on Saturday.", role: 'officer', audience: ['officer'] },
    {
      text: "I'm sorry, I can't print this because it is campaign material.",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'A reminder that council printers must not be used for election leaflets.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "Please block out 2 to 5 October in my diary, I'm away at party conference.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'A resident tells me that a council van was used to deliver party leaflets; could this be looked into?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'That note about the branch raffle reached my council address by mistake; please forward it to my home one.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
