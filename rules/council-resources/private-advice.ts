import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isSought } from './purpose.ts';

const mine =
  "(my|our|my own|our own|my wife's|my husband's|my daughter's|my son's|my mother's|my father's|my brother's|my sister's|my neighbour's)";

const affair =
  '(probate papers|probate|estate papers|pension papers|pension|tax return|tax papers|tenancy agreement|lease|deeds|divorce papers|custody papers|wills|will|mortgage papers|insurance papers|court papers|claim form|statement of claim|grievance|tribunal papers|planning papers|objection|appeal papers)';
const troubled =
  '(my|our) (own|late|elderly|old|private|two|new)? _1 (landlord|tenant|tenants|lodger|neighbour|neighbours|builder|builders|brother|sister|son|daughter|wife|husband|partner|mother|father|mum|dad|ex|ex-wife|ex-husband|cousin|nephew|niece|divorce|will|lease|extension|boundary|mortgage|insurance|insurer|tenancy|employer|solicitor|garage|fence|hedge|pension|accountant|house sale|purchase|probate|family|in-laws|grandson|granddaughter|flat|bungalow|house|cottage|allotment|drive|loft|conservatory|party wall|shed|buyer|seller|vendor|surveyor|estate agent|pub|shop|business) !(and i)';
/** Things of a family that a solicitor or an agent is paid for. */
const dealings =
  "((mum|mother|dad|father|gran|nan|auntie|uncle) 's (house|bungalow|flat|cottage|will|estate|pension|care fees|affairs|probate)|(i am|we are|i'm|we're) (selling|buying|letting|renting out|moving|extending|converting|remortgaging|divorcing|separating|suing|being sued)|(the|our|my) (buyer|buyers|seller|sellers|vendor|purchaser|other side|landlord|freeholder|tenant|lodger) 's (solicitor|solicitors|surveyor|lawyer|agent|bank))";
const official =
  '(declare|interest|interests|register|agenda|item #|committee|council tax|permit|blue badge|constituent|resident|residents|casework|ward|complaint about the council|bin|bins)';

/** A councillor seeks an officer's advice or drafting on their own affairs. */
export const privateAdvice = {
  id: 'council-resources/private-advice',
  severity: 'warn',
  message: 'This asks an officer for advice on private affairs.',
  why: 'Officers advise the council, and cannot be asked without limit about personal matters.',
  advice: 'Ask a solicitor, architect or adviser of your own.',
  roles: ['member'],
  audiences: ['officer', 'junior-officer', 'senior-officer', 'unknown'],
  detect: [
    phrases({
      find: [
        '(tell|advise|show|explain to|let) (me|us|him|her) (know)? _3 (where (i|we) stand|my rights|our rights|how to (object|appeal|complain|claim|contest|evict|sue|get out|fight|challenge|win)|(whether|if) (i|he|she|we) (have|has|can|could|should|would)|what (i|he|she|we) (can|could|should|might|ought to) (do|say|put|claim))',
        'what (i|he|she|we) (should|could|can|might|ought to|must) (put|say|write|do|claim|ask for|argue|sign)',
        'what (should|would|could|can|might|ought) (i|he|she|we) (to)? (put|say|write|do|claim|ask for|argue|tell them|sign)',
        '(read|look at|look over|look through|go through|cast an eye over|run an eye over|check|have a look at|go over|vet) (it|this|that|them|these|the letter|the papers|the contract|the forms|the drawings|the plans)',
        '(have|take|give|cast|run) (a|an|your|me a|it a|them a)? _2 (read|look|glance|squint|peek|eye|once-over|once over|going over) _2 (through|at|over)? (the|these|those|my|our|it|them) _2 (deeds|lease|contract|papers|paperwork|letter|letters|agreement|will|policy|survey|drawings|forms|covenant|transfer|title|plans|small print)?',
        '(tell|let|advise|show) (me|us) (know)? (whether|if|what|who) _6 (solicitor|solicitors|surveyor|lawyer|buyer|seller|landlord|freeholder|builder|bank|insurer|insurers|neighbour) _3 (has|have|is|are|can|could|owes|owe|must|does|did)',
        '(draft|write|word|compose|fill in|complete|do) (it|them|the letter|the reply|the objection|the appeal|the claim|the form|the forms|the statement) for (me|him|her|us)',
        "(go through|look over|look at|look through|read|check|help with|advise on|sort out|deal with) (my|our) (mother|father|mum|dad|wife|husband|son|daughter|brother|sister|aunt|uncle|partner|nephew|niece|neighbour|friend|late mother|late father) 's _3 (contract|agreement|papers|paperwork|claim|case|bill|bills|forms|letter|dispute|statement|lease|will|pension|application|tenancy|mortgage)",
        `(look over|look through|look at|go through|read|check|sort out|help with|deal with|fill in|do|finish|draft|write) _2 (my|our|my late|my own) _2 ${affair}`,
      ],
      near: [troubled, dealings],
      unless: [official],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
    phrases({
      find: [
        `(look over|look at|look through|cast (an|your) eye over|run your eye over|check|go over|read|have a look at|review|vet|tell me what you think of|advise (me)? on|advice on|advise about|help (me)? with|comment on|opinion on|sort out|improve|fix|draft|value) _3 (the)? _2 (for|on|of|over|about)? ${mine} _2 (extension|loft|conservatory|drawings|plans|planning application|application|appeal|lease|tenancy|tenant|boundary|boundary dispute|fence|fence dispute|will|mortgage|divorce|business|business plan|shop|shop lease|tax|vat|insurance claim|insurance|contract|neighbour|neighbours|neighbour dispute|employment|grievance|redundancy|benefit claim|holiday let|barn|paddock|house|bungalow|garage|parking fine|compensation claim|claim)`,
        `(how|what|where|whether|which) _4 (i|we) (stand|would stand|should|could|can|ought) _6 ${mine} _2 (lease|tenancy|tenant|extension|boundary|fence|will|divorce|shop|business|planning application|neighbour|insurance|claim|mortgage|holiday let)`,
        `(draft|write|word|compose|send|knock up|do) (me)? _3 (letter|something|a line|note|e-mail|email|notice|complaint|reply) _4 (to|about|for|against) ${mine} _2 (tenant|neighbour|neighbours|builder|landlord|insurer|insurers|solicitor|ex|ex-wife|ex-husband|employer|bank|supplier|lodger)`,
        '(draft|write|word|compose|knock up) (me) (something|a letter|a stiff letter|a line) _4 (to send|for) (him|her|them)',
        '(get|getting) (a|my|the) tenant out',
        '(in theory|hypothetically|theoretically|purely as a matter of interest|asking for a friend|about nobody in particular|no names) _12 (tenant|landlord|lease|extension|boundary|planning|owned it|neighbour|neighbours|hedge|fence|wall|tree|leylandii|drain|drive|will|mortgage|divorce|builder|solicitor|ex|employer|conservatory|garage|shop)',
        '(inspector|surveyor|planner|building control|your lawyer|legal) _8 (stroll|pop|nip|drop|call|look|wander) _4 (through|round|in|into|over) my',
      ],
      spare: ['quoted', 'negated', 'reported'],
      where: isSought,
    }),
    phrases({
      find: [
        '(draft|write|word|compose|knock up) (me)? (something|a letter|a stiff letter|a line|a note) _6',
      ],
      near: [
        '(my tenant|my neighbour|my builder|my landlord|my lodger|my ex|my insurer|my solicitor|my brother-in-law) _6',
      ],
      spare: ['quoted', 'negated'],
      where: isSought,
    }),
  ],
  flags: [
    {
      text: "We're selling Dad's flat. Could you [have a look at the lease]? It would save me paying a lawyer.",
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'My brother was sacked in May. Could you [tell me what he should put] in his claim?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'I have a letter from my landlord. Could you [tell me where I stand]?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'Would you [look over the drawings for my own extension] before I put them in?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'My tenant at the shop is three months behind again. Would you [draft me something stiff to send him]?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'Could you [advise me on my boundary] dispute?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Please tell me [where I stand on my shop] lease.',
      role: 'member',
      audience: ['officer'],
    },
  ],
  passes: [
    {
      text: 'My brother owns the shop. Would you tell me whether I should declare an interest?',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: "Do I need to declare an interest in my neighbour's planning application?",
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: "I've submitted drawings for my loft and paid the fee; please treat me as any other applicant.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: "I've a question about my own shop lease, but that's one for my solicitor.",
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'Could you draft a letter to the tenants of Elm Court about the lift?',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
