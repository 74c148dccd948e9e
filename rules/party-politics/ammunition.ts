import { cues } from '../../lib/lint/cues.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { any } from '../../lib/text/pattern-syntax.ts';
import { evenHanded } from './lexicon/context.ts';
import { combat, chamber, electoral } from './lexicon/tactics.ts';
import { proposal } from './lexicon/proposals.ts';
import { favoured, opposed, party, rival, theirs } from './lexicon/sides.ts';

const them = any(
  rival,
  '<party>',
  'them',
  'him',
  'her',
  'it',
  'cllr @',
  'councillor @',
  '<member>',
  'the (leader|mayor|chair|chairman|cabinet|shadow)',
  proposal,
);
const foes = any(
  rival,
  '<party>',
  proposal,
  'their (leader|spokesman|spokesperson|amendment|motion|sums|figures|finance (man|woman|lead|spokesman)|budget|plan|case|argument|arguments|questions|question)',
);
/** What one does to the other side with such help. */
const undo =
  '(knock|kill|see|finish|bat|fend|shrug|swat|pick|shoot|pull|take|tear|rip|cut|show|trip|tie|catch|wrong-foot|wrongfoot|skewer|demolish|destroy|sink|scupper|torpedo|rubbish|embarrass|expose|humiliate|ridicule|rebut|refute|debunk|discredit|undermine|unseat|outflank|outmanoeuvre|corner|nail|flatten|crush|clobber|hammer|roast|savage|deflate|puncture|silence|shut|beat|defeat|sting|needle|rattle|floor|blindside|ambush|attack|hit|batter|land|fight|answer back|put|dismantle|unpick|neutralise|eviscerate|flummox|wind)';
const material =
  '(line|lines|line to take|ammunition|ammo|crib|crib sheet|cribs|crib note|barb|barbs|zinger|zingers|put-down|put-downs|putdown|putdowns|rebuttal|rebuttals|rebuttal lines|attack line|attack lines|sting|sting in the tail|killer fact|killer facts|killer question|killer questions|killer line|killer lines|killer blow|brief|briefing|briefing note|script|speech|speaking note|speaking notes|question|questions|supplementary|supplementaries|supplementary question|follow-up|one-liner|one-liners|soundbite|soundbites|jibe|jibes|quip|quips|gag|gags|comeback|comebacks|retort|retorts|riposte|ripostes|counter-punch|knockout blow|stick|sticks|stats|figures|numbers|facts|points|bullets|bullet points|cheat sheet|dossier|file|dirt|note|paragraph|paragraphs|reply|response|motion|amendment|press release|quote|quotes|hand grenade|grenade|missile|bullet|comparison|chart|table|something|anything|a bit of colour|argument|arguments)';
const make =
  '(write|written|wrote|writing|draft|drafted|drafting|prepare|prepared|preparing|pull together|pulled together|put together|putting together|knock up|knocked up|knocking up|rustle up|rustled up|jot down|jotted down|work up|worked up|working up|do|done|did|doing|let you have|give you|gave you|given you|slip you|slipped you|send you|sent you|sending you|supply|supplied|find you|found you|dig out|dug out|dig up|dug up|sketch out|sketched|cook up|cooked up|arm|armed|arming|feed|fed|feeding|attach|attached|attaching|enclose|enclosed|here is|heres|here are|have|got|run up|ran up|dash off|dashed off|polish|polished|sharpen|sharpened|compile|compiled|craft|crafted|produce|produced|sneak|lend|load|loaded|recast|rewritten|rewrote|rework|reworked|tweaked|honed|tightened|added|add|saved|kept|keep|keeping|want|wanted|need|needed|like|liked)';

export const ammunition = {
  id: 'party-politics/ammunition',
  severity: 'stop',
  message: 'This arms one side for an argument with another.',
  why: 'Officers inform debate for every group; they do not script one group’s case against the next.',
  advice:
    'Offer facts and professional advice that you would give, and do give, to any member who asks.',
  roles: ['officer', 'communications'],
  detect: [
    cues({
      of: [
        rival,
        theirs,
        'the (leader|mayor|deputy leader|cabinet member|portfolio holder)',
        '(their|the|this|that|your) (amendment|motion|alternative budget|call-in|manifesto|debate|rivals)',
        '(two|three|half|some|most) of (them|their)',
      ],
      among: [
        { weight: 2, words: combat },
        { weight: 1, words: chamber },
        { weight: 1, words: electoral },
        { weight: 1, words: ['(you|your)'] },
      ],
      least: 3,
      unless: evenHanded,
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        `(~put|~include|~add|~write|~slip|~work|~give|~have|~get|~draft|~do|~stick|~throw|~build|~supply|~provide|here is|here are|there is|there are) _4 [(dig|digs|kick|kicks|jab|jabs|swipe|swipes|pop|pot shot|pot shots|sideswipe|punch|crack|cracks|barb|barbs|jibe|jibes|broadside|shot|shots|go|kicking|poke|put down|sting|snipe|joke|jokes|gag|gags|couplet) (at|about|for|against|aimed at) (the)? ${any(rival, 'the (leader|mayor|administration|cabinet)')}]`,
        '[(here is|here are|try|how about|what about|you (could|can|might) (say|use|try|have)|feel free to use|i offer you|have) _1 (a|this|an|these|my)? _1 (quote|line|lines|put down|one liner|soundbite|zinger|jibe|killer line) (for|on|about|to use|against|with) _3]',
      ],
      spare: ['quoted', 'negated', 'reported'],
      near: [rival, '(their amendment|their budget|their motion|the opposition|our benches)'],
      unless: evenHanded,
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        '(come in (handy|useful)|be (handy|useful)|prove useful|serve you well) _4 (on the (night|day)|in the (debate|chamber)|at (full council|council|committee)|when (he|she|they)|on thursday|for thursday)',
        '(might|could|can|may) (wonder|ask|enquire|inquire) (aloud|innocently|out loud)',
        '(supplementary|follow-up) (were|was|is|be) (needed|wanted|required|called for)',
        '(useful|handy|helpful|interesting|of interest|worth having|worth a glance|worth a look|worth knowing|worth keeping|come in|note|remember|to hand) _6 (when|if|should|once|as soon as) _4 (gets up|rises|speaks|stands up|on (his|her|their) feet|challenges|accuses|has a go|moves (his|her|their)|sits down|starts|tries|pipes up|complains|objects|crows)',
        '(you|your group|your side|the leader|your people) _6 (have|get|keep|got) (a|an|your) (line|lines|answer|rebuttal|reply|comeback|response) (ready|prepared|up your sleeve|to hand|in your back pocket|in your pocket)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: [
        ...evenHanded,
        '(press|media|journalist|journalists|reporter|reporters|herald|gazette|echo|radio|television|bbc|residents|constituents)',
      ],
      where: ({ reading: { facts } }) => !facts.open,
    }),
    phrases({
      find: [
        `${material} _6 (against|to (throw|fling|hurl|lob|use|fire|aim|deploy|land|stick|turn|level|direct|pin|put)) _4 (at|on|against|to|with)? (the)? ${foes}`,
        `${material} _4 (to|that will|that would|which will|which would|that should|that might|that could|so you can|and you can|you can use to|you could use to|guaranteed to|designed to) _3 ${undo} _2 ${foes}`,
        `${material} _4 (to|that will|that would|that should|that could|so you can) _2 (wrong-foot|wrongfoot|skewer|demolish|scupper|torpedo|embarrass|humiliate|ridicule|outflank|flatten|clobber|floor|blindside|ambush|trip up|catch out|tie in knots|wipe the floor with|run rings round|make mincemeat of|make short work of|take apart|pull apart|pick apart|tear apart|shoot down|knock down|see off|finish off|bring the house down|take the wind out of|spike the guns of|put to the sword|hang out to dry|land one on|land a blow on|put on the back foot|put on the spot) _2 ${them}`,
        `${make} _6 (wrong-foot|wrongfoot|skewer|demolish|scupper|torpedo|embarrass|humiliate|ridicule|outflank|flatten|clobber|blindside|ambush|wipe the floor with|run rings round|make mincemeat of|make short work of|put on the back foot|catch out|trip up|tie|take apart|pick apart|pull apart|tear apart|shoot down|knock down|see off|finish off|land one on|land a (blow|punch) on) _2 ${foes}`,
        `${make} _4 ${material} _6 (for (you|your|the (leader|administration|group|cabinet|debate|chamber))|to help you|you (can|could|might|may|wanted|asked for|need|needed)|so (that)? you can|to use) _8 (against|at|on|for|about|when|in reply|in response|to) _3 (the)? ${foes}`,
        `(help|helping|to help|so you can|so that you can|and you can|let you|allow you to|enable you to|letting you) _2 (to)? (land one on|have a go at|take apart|see off|knock down|knock _ on the head|shoot down|pick holes in|pull apart|trip up|embarrass|beat|demolish|skewer|wrong-foot|nail|rubbish|expose|catch out|get one over|get the better of|put one over|score off|score points off|turn the tables|bury|sink|finish off|kill off|undermine|discredit|attack|hit|hammer|answer|rebut|wipe the floor with|outflank|tie _ in knots|make fools of|make mincemeat of|run rings round|take the fight to|stick it to|stop|defeat|vote down|torpedo|scupper|ambush) (on)? _2 (the)? ${foes}`,
        `(want|like|wish|need|care) to (knock|shoot|bat|see|kill|pick|pull|take|tear|vote|bring|swat|stamp|finish|argue|talk) (it|them|this|that|the (amendment|motion)|their (amendment|motion)|<party>|her|him) (on the head|down|off|apart|to pieces|away|out|to bits|aside)`,
        '(knock|knocking|knocked) (it|them|this|that|their (amendment|motion|argument|case|budget|plan)|the (amendment|motion|idea|plan)) on the head',
        '(do|prepare|write|draft|knock up|let you have|give you|send you|run up|rustle up|put together|supply|slip) (you|him|her|the leader)? (with)? (a|an|the|some|another)? (quick|short|little|handy|discreet|one-page|private|quiet)? (crib|crib sheet|rebuttal|rebuttals|attack line|attack lines|attack note|put-down|put-downs|killer (line|lines|fact|facts|question|questions)|zinger|zingers|ammunition|ammo|hatchet job|demolition job|hit list|dossier)',
        `(killer|awkward|tricky|nasty|tough|difficult|barbed|loaded|pointed|sharp|embarrassing|uncomfortable|planted) (question|questions|supplementary|line|lines|fact|facts|statistic|point) _4 (for|to put to|to ask|aimed at|to throw at|to spring on|about) (the)? ${foes}`,
        `(plant|planted|planting|feed|feeding|fed) (a|the|some|this|that|you|them|him|her)? _2 (question|questions|line|lines|supplementary|story) _4 (for|with|to|about|on|against)`,
        `(hang|hangs|hung|hanging|pin|pins|pinned|pinning|lay|lays|laid|laying|dump|stick|drape|tie|put|wrap|place|fix|fasten) _5 (round|around|at the door of|at the feet of|on|squarely on|to) _3 (${rival}|<party>|their|them|him) (necks|neck|shoulders|firmly|squarely|heads|doorstep|more neatly|neatly|$)`,
        `(hang|hangs|hung|hanging|pin|pins|pinned|pinning) _4 (round|around|on) (the)? ${rival}`,
        `(puts|put|putting|place|places) _2 (the)? (blame|boot|knife|onus|heat|spotlight|ball|squeeze) _2 (on|into|in|back on) (the)? ${any(rival, '<party>')}`,
        `(chink|chinks|weak spot|weak spots|weak point|weak points|weakness|weaknesses|soft spot|soft underbelly|achilles heel|hole|holes|flaw|gap|gaps|vulnerability|sore point|howler|mistake|error) _5 (in|of|with) _2 (their|the opposition's|${rival}) _4 (you|your|exploit|use|press|hammer|aim|go for|if)`,
        `(you|your group|your lot|your side|your people|your leader|the leader|the administration|somebody|someone) (can|could|might|may|will|should|want to|ought to|would|d|ll) _3 (exploit|hit|attack|go for|embarrass|catch|wrong-foot|trip|skewer|press|pounce|use|hammer|make hay|have fun|have some fun|have a field day|make great play|make much|make something of|go to town|go for the jugular|land|score|nail|corner|expose) _3 (with)? ${any(rival, '<party>', 'them', 'him', 'her', 'this', 'that', 'it')} _2 (on|in|over|with|at|for|about|before) _2 (the|chamber|debate|night|day|council|full council|election|this|that|it|question time|meeting)`,
        `(bring|brings|bringing|brought) the house down`,
        `(if|were) (somebody|someone|anybody|anyone|one of your (number|people|members|side)|anybody on your (side|benches)|anyone in your group|somebody on your (side|benches)|a member of your group) _2 (to|happened to|chose to|cared to|were to)? (ask|asks|asked|raise|raised|held that up|mention|mentioned|quote|quoted|read out|put) _8`,
        `(ask|raise|question|query|asking) _6 (squirm|squirming|red faces|red-faced|puce|blush|shade of|uncomfortable|wriggle|awkward|embarrass|embarrassed|embarrassing|embarrassment|hot under the collar|fluster|flustered|on the back foot|on the hook|on the ropes|sweat|cornered|no answer|caught out|exposed)`,
        `(make|making|makes|made|leave|leaves|have|give) _2 ${any(rival, '<party>', 'them', 'him', 'her', '<member>', 'leader', 'deputy leader')} _2 (squirm|look (silly|foolish|stupid|ridiculous|bad|daft|like|incompetent|shifty|weak|exposed|amateurish|ignorant)|eat (his|her|their) words|nothing to say|with egg|red-faced|rue|sweat|wriggle|think twice|a bloody nose|both barrels|a hard time|a rough ride|the runaround|a kicking|a run for|something to think about)`,
        `(your|the) (best)? (line of attack|attack line|attack lines|point of attack|avenue of attack|way to beat|way to attack|tactic|tactics|tactical advantage|retort|rejoinder|knockout blow|trump card|killer punch)`,
        `(stick|sticks|club|rod|bludgeon|weapon|bat|cudgel) (to|with which to) (beat|hit|bash|batter|clobber) (the|your|our|their)? (${any(rival, favoured, 'cabinet', 'administration', 'leader', '<party>', '<member>', 'them', 'us', 'you', 'council')})`,
        `(hand|hands|handing|give|gives|giving|gift|gifts|gifting) (a|an)? (the|them|your|your)? _1 ${any(party, opposed)} _2 (a|an|the) (stick|gift|field day|open goal|victory|win|free hit|propaganda|headline|leaflet|line|weapon|club|rod|story|present|easy ride|boost|free run|ammunition|something)`,
        `(do|doing) (${any(party, opposed)}'s?|their|the opposition's|their campaigning|the other side's) (job|work|dirty work|campaigning|campaign) for (them|nothing)`,
        `(field day|open goal|gift|godsend|manna|present|free hit|boost|free run|propaganda coup) (for|to) (the)? ${any(party, opposed, 'your (group|side|lot)')}`,
        `(your|the group's|the administration's|your group's|your leader's) (motion|press release|attack|leaflet|speech|article|paragraph|third paragraph|column|statement|amendment|question|closing remarks) _8 (${rival}|more bite|more punch|more sting|sharper|punchier|harder|teeth|sting|barb|barbs|knockabout|political edge|killer)`,
        `(motion|speech|press release|amendment|line|paragraph|question|article) (you wanted|you asked for|as requested)? _2 (to|that would|designed to|that will) (wrong-foot|embarrass|split|corner|trip|trap|attack|skewer|expose|divide|hurt|damage|smoke out|flush out|rattle|shame|discomfort) (the)? ${any(rival, '<party>', 'them')}`,
        `(rewritten|rewrote|recast|sharpened|reworked|drafted|redrafted|written|polished|toughened|beefed up|spiced up|put together|wrote|rejigged|given _4 polish|tightened) _6 (to|so that it|so it|which|that) _2 (hang|pin|blame|attack|lay|hit|hits|blames|attacks|puts|hangs|pins|lays|embarrass|embarrasses|skewer|make|makes|show up|shows up|goes for|go for) _8 ${any(rival, '<party>')}`,
        `(given|give) the (leader's|group's|administration's) (line|lines|speech|attack|quote|article) (a)? _1 (polish|edge|lift|bit of bite|sharper)`,
        `(best|juiciest|killer|cruellest|sharpest|kept the best|favourite) (barb|jibe|line|put-down|dig|one-liner|bit|gag|quip|insult) _6 (last|end|clause|para|paragraph|final|finish|peroration|${rival})`,
        `work up a (demolition|rebuttal|counter-attack|counterattack|hatchet job|broadside|demolition job)`,
        `(anything|something|material|dirt|stuff|files|skeletons|gossip|muck|background) _3 (on|about|against) _2 ${any(party, opposed)} _4 (use|used|leak|publish|leaflet|hold|throw|campaign|embarrass|file|keep)`,
        `(cost|costing|model|modelling|pick|picking|run|analyse|analysis|test) (holes)? _4 (their|opposition's|${rival}) _4 (so (that)? (you|your)|for you to|to help you) _2 (can|could|may|attack|rubbish|knock|pull|shoot|have|are|use|destroy|demolish)`,
        `(have|get|keep|with) (a|your|some|the) (line|lines|answer|answers|answer|rebuttal|reply|response|comeback|retort) _2 (ready|prepared|up your sleeve|to hand|in your back pocket|in your pocket|before|for when)`,
        `(get|have|got) your (answers|lines|answer|retaliation|defence|defences|rebuttal|rebuttals|ducks|people|troops|excuses|story) _2 (ready|straight|lined up|in first|in a row|prepared|primed|briefed)`,
        `(get|got|getting) (your|the administration's|our|his|her) (retaliation|rebuttal|side of the story|version|attack|punch|spoiler|story|story out|story in) (in|out) (first|before)`,
        `(steal|stealing|stole|steals) (their|a march on|the opposition's|${rival}'s?) (thunder|clothes|lines)?`,
      ],
      near: [
        rival,
        proposal,
        '(your group|your lot|your side|your benches|your people|the other side|the debate|the chamber|full council|group|groups|opposition|administration|council meeting|on the day|on the night|leader|deputy leader)',
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: evenHanded,
    }),
  ],
  flags: [
    {
      text: 'I can [do you a few lines to land one on the Tories] on Thursday.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: '[The Greens are split] over the depot, so you could trip them up.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'Here are three [awkward questions for the opposition].',
      role: 'officer',
      audience: ['political-group'],
      kind: 'note',
    },
    {
      text: 'I have [sharpened your motion so that it embarrasses Labour].',
      role: 'officer',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'The figures that you asked for are attached and have gone to all groups.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I can’t help with lines against the opposition, I’m afraid.',
      role: 'officer',
      audience: ['member'],
    },
    {
      text: 'I can check the figures in your amendment, as we have for both the other groups.',
      role: 'officer',
      audience: ['political-group'],
      kind: 'note',
    },
    {
      text: 'The Conservative amendment is at Appendix B.',
      role: 'officer',
      audience: ['member', 'public'],
      kind: 'report',
    },
  ],
} as const satisfies Rule;
