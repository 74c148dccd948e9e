import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { media } from './lexicon/media.ts';
import { attack, failing, jab, party, piece } from './lexicon/party.ts';

const offer =
  '(here is|here is|here are|heres|i have (written|drafted|put together|compiled|knocked up|done|prepared|attached|scribbled|sketched|added|put in|tweaked|sharpened)|i have (written|drafted|put together|compiled|prepared|attached|done)|attached|text for|a little gift for|draft|words for|a line for|lines for|quote for|suggested|how about|try this|try|use this|something for)';
const barb =
  '(rather play politics|playing politics|trust _8 with|would not trust|would not trust|(out|in) (trams|trains|buses|libraries)|contradict (themselves|itself|himself|herself)|shambles|disgrace|hypocrisy|hypocrites|hypocrite|failed|failing|failure|wrecked|broken promises|broke their promises|u-turn|u-turns|incompetence|incompetent|scaremongering|nonsense|out of touch|not fit to run|can not be trusted|cannot be trusted|clueless|reckless|sums do not add up|mess|chaos|nobody should trust|voted against|wasted|squandered|bankrupt|all talk|opportunism|opportunists|stitch-up|dirty tricks)';

/** An officer gives a member partisan words for the media. */
export const partisanHelp = {
  id: 'media-routing/partisan-help',
  severity: 'warn',
  message: 'These words for the media take a side.',
  why: 'Officers who help a member with the media give facts, and act for the whole authority.',
  advice: 'Give the dates and figures, and leave the political point to the member.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  detect: [
    phrases({
      find: [
        `${party} _10 ${barb}`,
        `${barb} _6 ${party}`,
        `(trust|believe|vote for) (the)? ${party} with`,
        `${party} (out|lies|lied|lie)`,
        `${party} _6 (would rather|would sooner|prefer to|only ever|can only|know how to do nothing) _2 (carp|moan|whinge|play|talk|snipe|sneer|complain|grumble|argue|bicker|sit|stand|see|let|cut|tax|spend|waste|block|dither|leave)`,
        `${party} _4 ${failing}`,
        `${party} _2 ${jab}`,
        `only (the)? ${party} (can|will|could|would) _4`,
        `${party} 's? (tax|spending|cuts|council tax|budget|transport|housing|secret|hidden)? (bombshell|raid|grab|chaos|shambles|disaster|broken promises|record of failure|lies|nonsense|black hole|hypocrisy|u-turn|mess|madness|war on)`,
        '(this|our|your|a|only a|the) (Conservative|Labour|Liberal Democrat|Lib Dem|Green|Reform|Independent|Tory) (run|led)? (council|administration|authority|cabinet|county|team|group|government) _2 (is|has|will|gets|does|delivers|delivered|can|keeps|puts|works|cares)',
      ],
      near: [
        `${offer} _8 ${piece}`,
        `(your|for your|for the) ${piece}`,
        `${piece} (for|to) (you|your|use|the paper|the press)`,
        `(quote|line|lines|statement|tweet|post|soundbite|something|paragraph|paragraphs|ending|opening|joke) (for|to) (you|friday|your|the (paper|press|radio|interview|debate|leaflet|website))`,
        `${piece} (is|are)? (now)? (attached|below|enclosed|herewith)`,
        `for ${media}`,
        `for (the|your|friday|tonight|thursday) _1 (debate|hustings|meeting|broadcast|council meeting|full council)`,
        `(text|copy|wording) (for the leaflet|is done|is ready|attached|below|for you)`,
        `(your|the) (column|speech|leaflet|article|radio slot|piece)`,
        `for (your|the) _2 (interview|column|speech|radio|programme|slot|tweet|paper|leaflet|broadcast|article|newsletter)`,
        `(your|this) (quote|line|tweet|speech|release|column|leaflet|statement) (might|would|could|will|should)`,
      ],
      spare: ['reported'],
    }),
    phrases({
      find: [
        `${offer} _8 ${piece} _8 (to|that|which|for|on|about)? _4 (${attack} _4 (the)? ${party}|land (a blow|one|a punch) on (the)? ${party}|(beat|hit|batter|bash) (the)? ${party})`,
        `(drafted|written|attached|attach|done|prepared|knocked up|put together|here is|here are|enclosed|sent|roughed out|cooked up|polished|ghosted|ghost-written|dashed off) (you|for you)? _3 ${piece} _4 (make|makes|making|that make|to make|leave|leaves|leaving) (the|our|your)? (${party}|cabinet|administration|board|mayor|leader|leadership|executive|leader of the council|cabinet member|portfolio holder|chair|chairman|ministers|minister|government|councillor @|cllr @) _2 (look|seem|sound|feel|squirm|sweat|wriggle|a laughing stock|red-faced|blush)`,
        `(use|run|place|give|take|send|try|post|read|drop|slip|leave) (it|this|that|them|these) _2 (with|in|to|on|out)? _2 (${media}|gazette|echo|argus|post|herald|chronicle|courier|press|debate|leaflet|your (leaflet|page|blog|column)) _3 (do not|never|not|without|please do not|just do not|leave) _4 (from me|me|my name|i wrote|i did it|this office|who wrote|officers)`,
        `(do not|never|please do not|just do not) (say|tell (them|him|her|anybody|anyone)|let on|let slip|mention|breathe) _3 (i|that i|who) (wrote|drafted|did|penned|supplied|gave|sent|helped) _2 (it|this|that|them|you|with)? _2 (${piece}|gazette|press|paper|reporter)?`,
        `(made sure|made certain|seen to it|ensured|taken care|careful) (that)? (it|this|they|that) _2 (show|shows|makes|make|puts|put|leaves|hits|lands|pins|tears|blames|nails) _2 (the)? ${party} _2 (up|look|looking|down|in|on|with|to|hard|where|for)`,
        `(wrote|written|drafted|prepared|made|done|penned) (you|for you)? (a|an|the|some|your)? _1 ${piece} _8 (tear|tears|tearing|rip|rips|ripping|pull|pulls|pulling|pick|picks|take|takes|taking|knock|knocks|blow|blows) (the)? ${party} _3 (to (bits|pieces|shreds)|apart|limb from limb|down|out of|holes|off)`,
        '(hit|hitting|fire|firing|shoot|shooting|snap|snapping|bat|bite|lash|punch|fight) (it|that|this)? back (with|by saying|by asking|by telling|at (him|her|them) with)',
        `${offer} _4 (quotations|quotes|examples|clips) _6 ${party} (contradict|contradicts|contradicting|flip|change|changed)`,
        `(quote|line|speech|tweet|statement|release|column) (might|would|could|will|should|ll) (land|hit|sting|bite|hurt|work|go down|play) (harder|better|more) (if|with)`,
        `(take|taking|accept|hear|have) (no|any)? (lectures|lessons|advice|sermons|lecture|lesson) _6 from _3 (${party}|people who|a party)`,
        `(put|added|slipped|included|popped|worked|tucked|thrown|threw|stuck|got|written|left|kept) (in)? _2 (dig|digs|jab|swipe|pop|barb|crack|shot|joke|jokes|sideswipe|knock|jibe|jibes|gag|gags|kick) _2 (in)? (at|about|against|on|for) (the)? ${party}`,
        `${offer} _4 (paragraph|paragraphs|page|pages|verse|sentence|sentences|words|lines|couple|few|${piece}) _4 (saying|that says|that say|which says|which say|calling|describing|about how|on how|claiming|arguing|to say) (that)? _4 (${party}|their lot|authority|combined authority|board|mayor|leader|leadership|administration|cabinet) _6 ${failing}`,
        `(gone for|gone after|laid into|had a go at|torn into|ripped into|knocked|piled into|stuck it to|taken aim at|poked fun at|sent up|had fun with|put the boot into) (the)? ${party}`,
        `(should|will|would|ought to|might|could) (finish off|see off|sink|do for|skewer|bury|floor|flatten|finish|put paid to|shut up|silence|settle|wipe the smile off) _2 (councillor @|cllr @|<member>|${party})`,
        `(hit|hitting|skewer|nail|land one on|have a pop at|stick it to) (the)? ${party}`,
      ],
      spare: ['quoted', 'negated', 'question', 'reported'],
    }),
  ],
  flags: [
    {
      text: 'I have drafted your column. It opens: "The [Greens would rather moan] from the sidelines."',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: "[I've written you a paragraph for the Herald saying that Labour are wreckers].",
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Here’s a quote for you: “[The opposition would rather play politics] than mend roads.”',
      audience: ['member'],
      protocol: 'combined-authority',
    },
    {
      text: 'Here’s a quote for you: “[The opposition would rather play politics] than mend roads.”',
      audience: ['member'],
    },
    {
      text: 'Here is a tweet, Councillor: “[Trust Labour with a budget]? I wouldn’t.”',
      audience: ['member'],
    },
    {
      text: '[I have drafted a few lines for your press release to skewer the Tories].',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'For your statement: 412 potholes were mended in May, against 388 last year.',
      audience: ['member'],
    },
    {
      text: 'I can’t write lines about the opposition, but here are the dates for your release.',
      audience: ['member'],
    },
    { text: 'The opposition voted against the amendment by 12 votes to 9.', audience: ['member'] },
    { text: 'Your quote is on page 2 of the release.', audience: ['member'] },
  ],
} as const satisfies Rule;
