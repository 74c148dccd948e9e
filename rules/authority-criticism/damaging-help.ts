import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';

const piece =
  '(release|press release|press notice|media release|statement|press statement|news release|notice|briefing|briefing note|words|lines|quote|quotes|letter|speech|op-ed|article|column|post|tweet|thread|video|leaflet|blog|piece|paragraph|paragraphs|page|pages|hymn|headline|story|something|interview|script|dossier|one-pager|copy|text|comment|soundbite|soundbites|note)';
const asking =
  "(draft|drafting|write|writing|prepare|preparing|put together|putting together|knock up|knock out|polish|ghost|ghost-write|compose|produce|pull together|work up|give me|get me|send me|let me have|find me|help me|i want|i need|i'd like|i would like|i am after|i'm after|can i have|could i have|looking for)";
const savaging =
  '(slam|slams|slamming|attack|attacks|attacking|tear|tears|tearing|rip|rips|ripping|condemn|condemns|condemning|expose|exposes|exposing|embarrass|embarrasses|embarrassing|humiliate|humiliates|humiliating|savage|savages|savaging|lambast|lambasts|lambasting|denounce|denounces|denouncing|rubbish|rubbishes|rubbishing|trash|trashes|trashing|roast|roasts|roasting|hammer|hammers|hammering|crucify|crucifies|bury|buries|burying|blast|blasts|blasting|mock|mocks|mocking|ridicule|ridicules|ridiculing|lay into|lays into|laying into|have a go at|having a go at|stick the boot into|put the boot into|put the knife into|hang out to dry|take apart|taking apart|pull apart|drag through the mud|name and shame|criticise|criticises|criticising|blame|blames|blaming|finish off|skewer|skewering|shame|shaming|shred|shredding|demolish|demolishing|monster|go for|land one on|knocking)';
const authority =
  "(the authority|this authority|our authority|the combined authority|combined authority|the authority's|authority 's|our own authority|the board|the mayoral authority)";
const failing =
  '(failure|failures|failed|failing|fails|betrayed|betrays|betrayal|incompetence|incompetent|hopeless|useless|ridiculous|foolish|stupid|unfit|disgrace|disgraceful|shambles|shambolic|chaos|chaotic|mess|scandal|poorly|badly|let down|letting down|wasted|wasting|squandered|bungled|botched|rotten|corrupt|joke|laughing stock|out of its depth|look bad|look silly|look foolish|not up to|betraying|useless|worst|dismal|dire|abysmal|appalling|broken promises|lies|lied|shame|shameful|ashamed)';

export const damagingHelp = {
  id: 'authority-criticism/damaging-help',
  severity: 'warn',
  message: 'This asks officers to help with a statement that would damage the authority.',
  why: 'Apart from facts, officers are not asked to help with publicity against the authority that they serve.',
  advice: 'Ask for the facts and figures only, and write the statement yourself.',
  roles: ['member'],
  audiences: ['officer', 'junior-officer', 'senior-officer'],
  detect: [
    phrases({
      find: [
        `${asking} _8 [${piece} _8 ${savaging} _4 ${authority}]`,
        `${asking} _8 [${piece} _8 (make|makes|making|made) ${authority} _2 (look|seem|sound|squirm|pay|a laughing stock)]`,
        `${asking} _8 [${piece} _8 ${authority} _8 ${failing}]`,
        `${asking} _8 [${piece} _8 ${failing} (of|by|at|in|from) ${authority}]`,
        `${asking} _8 [${piece} _8 ${failing} _4 ${authority}]`,
        `${asking} _8 [${piece} _6 (on|about|against) ${authority} _4 ${failing}]`,
        `[${savaging} ${authority} 's? _6 (to shreds|to pieces|apart|limb from limb|to bits|in the press|in public)]`,
        `[${authority} 's _2 ${failing}] _8 ${piece}`,
      ],
      unless: [
        '(government|minister|whitehall|treasury|department for transport|operator|contractor|network rail)',
        '(i will write|i shall write|i am writing|my own words|i have written|only the facts|just the facts|facts and figures only|do not want you to)',
        '(check|correct|fact-check|factual|accuracy) _3 (figures|facts|numbers|details|dates)',
      ],
      spare: ['quoted', 'negated', 'reported'],
    }),
    phrases({
      find: [
        `[${piece} (to|on|about) ${authority} 's? _2 ${failing}] _12 (your team|from you|after|want|need|officers)`,
        `[(set|sets|setting) out why ${authority} (is|are|has|can not|should)] _6`,
        `[(say|says|saying|showing|shows|show|explaining|proving|proves) (that|how|why|just)? (how|why|that)? _2 ${authority} (has|have|is|was|keeps|can not|never|again)? _4 ${failing}]`,
        `[(say|says|saying|showing|shows|show|explaining|proving) (just)? how (badly|poorly|hopelessly|little|slowly) ${authority}]`,
      ],
      near: [
        `(draft|write|prepare|put together|polish|knock up|your team|your office|somebody in your|someone in your|could you|can you|would you|i want|i need|press notice|press release|headed paper) _8 ${piece}`,
        `${piece} _8 (from you|your team|by tea-time|by teatime|by five|by noon|this afternoon)`,
        '(your team|your office|someone in your section|somebody in your section)',
      ],
      unless: ['(government|minister|whitehall|treasury)', '(i will write|i am writing|check my)'],
      spare: ['quoted', 'negated', 'reported'],
    }),
  ],
  flags: [
    {
      text: 'Please draft a press release [tearing the Authority’s bus policy to shreds].',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I need two hundred [words from you that make the Authority look ridiculous].',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Could your team put together a [briefing on the Authority’s failures] for the Star?',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I want a [press notice by five saying that this Authority has betrayed] the north.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: 'Could you check my figures on the bus contract? I am writing to the paper as an opposition member.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Please draft a press release on the Authority’s new bus policy.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'I want a statement that condemns the government’s cut to the Authority’s grant.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
    {
      text: 'Please do not write a statement attacking the Authority.',
      role: 'member',
      audience: ['officer'],
      protocol: 'combined-authority',
    },
  ],
} as const satisfies Rule;
