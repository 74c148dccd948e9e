import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { means } from './lexicon/means.ts';
import { firm } from './lexicon/private.ts';
import { isProper, isSought } from './purpose.ts';

/** A firm of somebody's own gains from the council's name, lists, staff or account. */
export const businessUse = {
  id: 'council-resources/business-use',
  severity: 'warn',
  message: 'This puts council means to the use of a private business.',
  why: 'The council’s name, accounts, lists and staff are not there to help anybody’s business.',
  advice: 'Run the business from its own address, with its own people.',
  detect: [
    phrases({
      find: [
        `(write|draft|do|prepare|make|produce|translate|print|survey|study|find|get|let me have|give me|send me|share|ask|use|put|run|check|promote|plug|mention|advertise|recommend|lend|treat|grit|waive|run off) _8 ${firm}`,
        '(type|type up|print|copy|design|draft|write|do|lay out|proofread|laminate|photocopy|translate|post) _3 (menus|menu|price list|price lists|rota|adverts|invoices|payroll|bookings|stock list|wages|brochure|flyers|business cards|receipts) _3 (for|of) (my|our|the) _2 (shop|tea shop|tearoom|tea room|salon|pub|restaurant|farm|firm|business|bakery|hotel|guest house|gym|garage|holiday let|holiday lets|b and b|stall)',
        `(email|mail|write to|contact|tell|message|text|circulate|forward|pass|recommend|introduce) _8 ${firm}`,
        `${means} _8 ${firm}`,
        `${firm} _8 (${means}|your team|your people|the council|council's)`,
      ],
      spare: ['quoted', 'negated', 'reported'],
      unless: ['none of (my|your|our|his|her|their) business'],
      where: (sentence, match) =>
        sentence.reading.facts.you !== 'resident' && isSought(sentence, match),
    }),
    phrases({
      find: [
        `${firm} _8 (off all|# off|off this|sale|special offer|discount|has slots|free quote|taking orders|open for business|tell them the council|call them|half price|new season)`,
        `(visit|try|support|call|ring|check out|shop at|book|go to|pop into|treat yourself at) _3 ${firm}`,
        "(pop|get|head|nip|go|get yourself) (down|along|over|in|round)? to (councillor|cllr) @ 's? _4 (shop|showroom|salon|pub|restaurant|cafe|café|farm shop|store|garage|gym|bakery|nursery|studio|stall)",
        "(councillor|cllr) @ 's _1 (shop|showroom|salon|pub|restaurant|cafe|café|farm shop|store|garage|gym|bakery|nursery|studio|stall)",
        '(tell them|say) the council sent you',
        '(order|orders|ordering) (for|of) my _2 (honey|candles|jam|cakes|cards|jewellery|eggs|wreaths|paintings|prints|books|products)',
        '(invoice|invoices) (from|for) (@|@ @|my) _2 (attached|enclosed|kitchens|ltd|limited|services|tuition|consulting|design|builders|heating|plumbing)',
        '(please|kindly) (pay|settle|remit) _6 (usual account|account below|within (fourteen|thirty|#) days|to my account|bank details below)',
        '(orders by reply|bank transfer to me|reply here to order|order by replying|orders can be placed|place your order)',
        '(on my desk page|on the intranet|by return email|replying here) _6 (order|orders|sale|buy)',
        "(my wife|my husband|my son|my brother|my) 's? (card|brochure|price list|rate card|leaflet) _3 (enclosed|attached|below)",
        '(i|we) (distribute|supply|sell|import|make|fit|install) _6 (brochure|catalogue|price list|discount|card) _3 (attached|enclosed|below)',
        '(garden clearance|house clearance|removals|student moves|man and van|tuition|coaching class|web design|massage|nails) _3 from £',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: (sentence) => {
        const { author, audience } = sentence.reading.facts.situation;
        return !isProper(sentence) && (author.role !== 'officer' || !audience.includes('supplier'));
      },
    }),
  ],
  flags: [
    {
      text: "[Councillor Redfern's carpet shop on Bell Street has 20 off] all this week. [Tell them the Council sent you].",
      role: 'communications',
      audience: ['public'],
      kind: 'social-post',
    },
    {
      text: 'Could [your team write a market study for my gin distillery]?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: '[Invoice from Harding Kitchens] attached; [kindly settle to the usual account] within fourteen days.',
      role: 'member',
      audience: ['supplier'],
      protocol: 'combined-authority',
    },
    {
      text: "Please put [my wife's salon in the council] newsletter.",
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'Please add my pizzeria to my register of interests.',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "Our directory lists 340 plumbers and we don't recommend one over another.",
      role: 'communications',
      audience: ['public'],
      kind: 'web-page',
    },
    {
      text: 'Local firms can apply for a grant to improve their shop fronts.',
      role: 'officer',
      audience: ['public'],
      kind: 'web-page',
    },
    {
      text: "The council can't promote my firm and I am not asking it to.",
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
