import type { Rule } from '../../lib/lint/rule.ts';
import { criticism } from './criticism.ts';
import { authority } from './lexicon/targets.ts';

const carry =
  '(bring|bringing|put _3 up|putting _3 up|hike|hiking|raise|raising|lower|lowering|take down|taking down|refund|refusing|implement|implementing|carry (it|this|that|them)? _2 out|carrying (it|this|that|them)? _2 out|give effect|giving effect|apply|applying|enforce|enforcing|act on|acting on|put _4 into (effect|practice|action)|putting _4 into (effect|practice|action)|comply|complying|be complying|follow|following|do it|doing it|do that|do this|send out|sending out|send|sending|sign|signing|issue|issuing|switch|switching|hand over|handing over|close|closing|roll out|rolling out|introduce|introducing|collect|collecting|charge|charging|start|starting|stop|stopping|deliver|delivering|evict|evicting|cut|cutting|process|processing|put|putting|use|using|adopt|adopting|comply|complying|go along|going along|play along|lift a finger|touch|be part of|have anything to do with|publish|publishing|serve|serving|remove|removing|turn|turning|let|make|ask my team to|tell my team to|move|moving|press)';
const refusing = `((i|we|my team|our team|nobody here|no one here|nobody in my team|this office|this team|my staff|officers here) (have|has|had|'ve)? (no intention of|absolutely no intention of|not the slightest intention of|zero intention of|no plans to|am not going to|'m not going to|are not going to|is not going to|'re not going to|will not|won't|shall not|shan't|will not be|won't be|refuse to|refuses to|refused to|am refusing to|decline to|declined to|do not intend to|don't intend to|do not propose to|don't propose to|am not prepared to|are not prepared to|is not prepared to|am not willing to|can not bring myself to|will never|would rather resign than|flatly refuse to|point blank refuse to))`;
const decided = [
  `${authority} (has|have|had|'s)? (just|now|also)? (cut|scrapped|closed|ended|stopped|introduced|axed|withdrawn|frozen|raised|halved|capped|imposed|changed|brought in|abolished|approved|put up|signed off|signed|set|doubled|trebled|slashed)`,
  `${authority} _6 (agreed|decided|voted|resolved|approved|said|wants|wanted|instructed|decision|decisions|resolution|vote|minute|minuted)`,
  `(decision|resolution|vote|policy|minute) (of|by|from) ${authority}`,
  '(vote or no vote|i (was|have been|am) (told|asked|instructed|ordered) to|we (were|have been|are) (told|asked|instructed|ordered) to|heard the instruction|(they|members|cabinet|councillors) (voted|agreed|decided|resolved)|decision|decisions|resolution|minuted|minute|voted|the vote|policy|agreed by|approved by|resolved|what was agreed|new _2 (charges|policy|scheme|criteria|bands|rules|hours|contract|rota|system)|give effect to|the (lease|contract|notices|eviction letters|order|orders|instruction|instructions|charges|bands|byelaw|scheme))',
];
const lawful = [
  '(call-in|called in|call in|legal advice|unlawful|ultra vires|injunction|judicial review|court order|monitoring officer|statutory (notice|period)|pending|awaiting|not yet|until !(#|noon|lunch|half|late|then)|funding is|section #|notice period|consultation closes|standstill|health and safety|unsafe|breach of|licence from|no longer required|instead we)',
  '(asked|told|advised|instructed) (not to|to hold|to wait|to stop)',
  '(option|options|recommend|recommended|draft|proposal|proposed|if members|should members)',
];

export const refusal = {
  id: 'authority-criticism/refusal',
  severity: 'warn',
  message: 'This says that a decision properly made will not be carried out.',
  why: 'Officers carry out what the Council, Cabinet and committees decide, whatever their own view.',
  advice: 'Carry it out, or put a legal or practical obstacle to your director in writing.',
  roles: ['officer', 'communications'],
  detect: [
    criticism([`[${refusing} ${carry}]`], {
      near: decided,
      unlessNear: lawful,
      spare: ['quoted', 'reported', 'question', 'conditional'],
    }),
    criticism(
      [
        '[(i|we) refuse (and|somebody|someone|point|to|$)]',
        '[(somebody|someone) else can (press|sign|do|send|push|switch|turn|serve|collect|tell|carry)]',
        '[find (another|yourself another|somebody else|someone else|yourself somebody else) _3] (to|if|for)?',
        `[(can not|can't|could not) say (that)? (i|we) (intend|plan|propose|mean|feel inclined) to]`,
        '[(carry|carrying|carried) on (taking|doing|using|letting|accepting|as before|as we were|as we always|with the old|regardless)] _8',
        '[(see how long|wait and see if|see if|bet) _4 (anyone|anybody|somebody|someone|it is before|they) _3 (notices|notice|checks|check|spots|asks)]',
        `[(keep|carry on) looking _6 (next year|christmas|retire)]`,
        `[told (the)? (contractor|contractors|team|supplier|staff|crew|agency|depot) not to (start|do|deliver|proceed|begin|bother|move|collect)] _8 (agree|because|like|think)`,
        `[(because|since|as) i (do not|don't|never) agree (with it|with them|with cabinet|with the _4)?]`,
        `[(decision|minute|paper|piece of paper|bit of paper|letter|memo|instruction|order|notice|resolution|report|form) (can|could|may|will) (stay|sit|rot|gather dust|wait|remain|lie|live) _2 (in|on|under|at) (the|my|a|our|its) _2 (drawer|tray|bin|in-tray|envelope|pile|heap|cupboard|shelf|desk)]`,
        `[(carry|keep|go|crack) (on|going) _3 (just|exactly|precisely)? as (you|we|they|before|ever|usual|normal|if) _4 (been|always|are|were|did|have|nothing|before|had|happened)]`,
        `[${authority} can (agree|decide|vote|say|resolve|minute|pass|want) (what|whatever|all) (it|they) (likes|like|wants|want|please|pleases)]`,
        '[(not|never) (going|being|leaving|happening|coming) _4 (from|in|by|out of|on) (my|our) (office|team|desk|department|building|watch|system)]',
        `[(i|we) (have)? (told|asked|instructed) (the|my|our)? _2 to (carry on|keep|ignore|continue|stick|leave|hang on|sit|forget|wave|let|turn a blind eye|take no notice)] _6`,
        '[(nobody|no one|not a soul) (is going to|will|would) (notice|mind|know|check|find out) if _12 (old|before|as they were|as we were|same|carry on|go on|keep)]',
        '[(dragging|drag|dragged) (my|our) (feet|heels)]',
        '[(bottom|back) of (my|the|our) (pile|queue|drawer|list|in-tray|in tray|cupboard)]',
        '[(still|staying|stays|remain|remains) in my (drawer|desk|in-tray|bag|pocket|cupboard|safe)]',
        `[(whatever|whichever|regardless of what|no matter what|never mind what) _3 ${authority} (may|might)? (have)? (signed|sign|decided|decide|agreed|agree|voted|vote|says|said|say|wants|want|thinks|think|minuted|resolved)]`,
        '[(terribly|awfully|remarkably|strangely|surprisingly|mysteriously|so) (hard|difficult|slow|tricky|fiddly) to (reprogramme|change|set up|arrange|organise|install|roll out|find|get round to|implement|switch)] _8',
        '[(over my dead body|not on my watch|not in my name|not while i am here|as long as i am here|when hell freezes over)]',
        `[(looked|searched|hunted) (high and low)? _3 for the (will|enthusiasm|energy|strength) to]`,
        `[(in no hurry|no rush|not busting a gut|not losing sleep) to (implement|carry|roll|put|start|apply|enforce|introduce)]`,
        `[(quietly|conveniently|accidentally) (forget|forgetting|ignore|ignoring|lose|losing|drop|dropping|bury|not do|sit on|sitting on|park)] _8`,
        `[(whatever|no matter what|regardless of what|never mind what) (got|was|they|cabinet|members|council|the (board|committee|council|minutes)) _3 (minuted|agreed|decided|voted|says|say|said|think|want|wants)]`,
        `[(business as usual|as if nothing had (changed|happened)|as though nothing had)] _8`,
      ],
      {
        near: decided,
        unlessNear: lawful,
        spare: ['quoted', 'reported', 'question'],
        unless: ['(not|never) (dragging|find)'],
      },
    ),
  ],
  flags: [
    {
      text: 'The Cabinet Member signed off the charges. [I will not be bringing] them in.',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: 'Cabinet has cut the escorts. That [letter can stay in the drawer].',
      role: 'officer',
      audience: ['officer'],
    },
    {
      text: "[I've no intention of implementing] what Cabinet agreed on Tuesday.",
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The charges were approved on Monday. [We will not be putting] them on the system.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I know what the Council decided; [somebody else can press] the button.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Cabinet’s decision on paper forms is at the [bottom of my pile].',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    {
      text: 'We will not implement the decision until the call-in period has passed.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'Cabinet decided on Tuesday and we shall carry it out from Monday.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I am not going to send the invoice twice.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
    {
      text: 'The decision is with Legal, who advise that it may be unlawful, so we will not act on it.',
      role: 'officer',
      audience: ['officer'],
      protocol: 'west-sussex-2020',
    },
  ],
} as const satisfies Rule;
