import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { officers } from '../../lib/lint/readers.ts';
import { isHearsay, isOrder, isResolved, isSoft, isToSupport } from './saying.ts';

const order =
  '(order|purchase order|po|p.o|contract|requisition|invoice|invoices|cheque|payment|quote|tender|call-off|variation)';
const goods =
  '(benches|bench|planters|signs|sign|lights|bins|cameras|bollards|equipment|kit|kerbs|paint|trees|plants|shelters|shelter|gates|railings|computers|laptops|furniture|chairs|tables|stage|marquee|caterers|printers|leaflets|banners|bunting|swings|slide|pump|pumps|generator|van|mower|heaters|boiler|materials|scaffolding|survey|consultants|another|two more|three more|six)';
const budget =
  '(budget|budgets|code|cost code|reserve|reserves|contingency|underspend|fund|pot|grant|allocation|account|cost centre|s106|section 106|community fund|highways|parks)';

/** Directs spending, ordering and contracts. */
export const spending = {
  id: 'instructing-officers/spending',
  severity: 'warn',
  message: 'This directs spending or a contract.',
  why: 'Ordering, paying and contracting rest with officers under the financial rules.',
  advice: 'Ask the budget holder whether it can be afforded and how it would be bought.',
  roles: ['member'],
  audiences: [...officers, 'partner', 'supplier'],
  kinds: ['email', 'letter', 'note'],
  when: (facts) => !isToSupport(facts),
  detect: [
    phrases({
      find: [
        `[get (a|the|that|this|an|your) (po|p.o|purchase order|order|contract|requisition|invoice) _2 (over|out|to|raised|signed|paid|through|off|done|placed|in)]`,
        `[(raise|place|put in|issue|sign|process|put through|send|award|give|let|authorise|approve|make out|cut|push through|settle) (the|an|another|that|this|them|him|her|those|their|@) _2 ${order}] !(through your)`,
        `[raise _2 ${order}]`,
        `[(pay|settle|reimburse|refund|clear) (the|this|that|those|his|her|their|our|@|@ @|these|all the) _3 (invoice|invoices|bill|bills|contractor|supplier|deposit|balance|fees|firm|builder|builders)]`,
        `[(order|buy|purchase|hire|procure|commission|get) (#|ten|a dozen|twenty|thirty|forty|fifty|some|two|three|four|five|six|another|more|the|a|an) _6 (from (@|the firm|the people)|and (send|give) me the (bill|invoice)|on the (council|account))] _4`,
        `[(pay|settle|reimburse|refund) (@|@ @|the|them|him|her) _4 (out of|from) the] _3 ${budget}`,
        `[you are to (order|buy|purchase|hire|use|pay|go to|deal with|appoint|engage) _6 (from|and (nobody|no one)|only|no other)] _3`,
        `[(use|go to|stick with|go with|order (it|them) from) (@|@ @) (and (nobody|no one) else|for (the|this|all) _3|only)]`,
        `[(order|buy|purchase|hire|procure|book|commission) (the|another|a|an|two|three|four|six|more|some|them|those|new|#) _3 ${goods}]`,
        `[(pay|settle with|reimburse) (the|@|@ @|him|her|them) _3 (out of|from|straight away|today|tomorrow|now|this week|in cash|up front|in full)]`,
        `[(pay|settle) (it|them|him|her|this|that) (today|tomorrow|now|this week|by _2|straight away|out of|from|in full)]`,
        `[spend (it|what is left|the rest|the money|the underspend|whatever is left|all of it) _2 on]`,
        `[(charge|put|take|find|code|bill|fund) (it|this|that|them|the (cost|money|lot|bill)|the #|£) _3 (to|from|against|out of|on|under) _5 ${budget}]`,
        `[(transfer|vire|move|release|switch|spend|divert|draw) (£|the (money|funds|funding|underspend|balance|rest|grant|reserve)) _4 (to|on|from|into|for|out|over|now|today)]`,
        '[(award|give|offer|let) (it|the (job|work|contract|tender|catering|printing|business)) to (@|the|my|them|him|her)]',
        '[(appoint|engage|use|go with|hire|instruct) (@|@ @|the) _2 (as (the|our)? (contractor|supplier|consultant|architect|builder)|for the (job|work|contract|works))]',
        `[(tell|let) (the)? (supplier|contractor|firm|builders|caterers|@) (to)? (go ahead|start|know (they have|it is) (got)? _2 (contract|job|work|order))]`,
      ],
      unless: [
        '(please find|my (expenses|claim|invoice|travel|mileage)|order paper|order of business|point of order|in order)',
      ],
      where: (sentence, match) => isOrder(sentence, match) && !isResolved(sentence),
    }),
    phrases({
      find: [
        '[(i have|i) (already|just|now|gone ahead and)? (agreed|fixed|settled|shaken on|negotiated|accepted) (£|(a|the|their|that) (price|quote|figure|fee|deal|rate|contract))] (with|for|from|of)',
        '[(i have|i) (already|just|now|gone ahead and)? (placed|signed|awarded|commissioned|let) (the|an|a|their|our) _2 (order|deal|contract|survey|agreement|lease|hire agreement|purchase order|work)]',
        '[(i have|i) (already|just|now|gone ahead and)? (ordered|bought|hired|booked|commissioned|engaged|appointed) _4] (for the council|on the council|on account|and you can|so (pay|raise|please|you)|settle|pay (it|them|him|her)|here is the (invoice|bill)|the (invoice|bill) is|you can (pay|settle|raise)|send you the (invoice|bill)|(and)? the council (can|will) (pay|settle|pick)|and you can|the (invoice|bill) (will|is) (come|coming|be|on its way))',
        '[(i have|i) (already|just|now)? (told|instructed|asked|given) (the)? (supplier|contractor|firm|builder|builders|caterers|printers|@) (to)? (go ahead|start|order|send (you|us) the (invoice|bill)|deliver|invoice (you|us|the council)|the (job|contract|work|order|go-ahead|nod|green light))]',
        '[i have told _5 (to (get|have|put|place|raise|sign|pay|order|buy|release))] _4 (order|contract|invoice|money|payment|kerbs|benches|equipment|materials|works)',
        '[you can (pay|settle|invoice|order|buy|raise|sign|charge) _4 (invoice|order|contract|bill|budget|it|them|now)] (now|from|to|out of|and)',
      ],
      spare: ['quoted', 'question', 'reported', 'conditional', 'negated'],
      unless: [
        '(my own (pocket|money|house|garden|kitchen)|my (wife|husband|house|kitchen|roof|drive|expenses)|personal)',
      ],
      where: (sentence) => !isResolved(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        `[(pay|settle|raise|order|buy|book|sign|release|reimburse) _12 (i have|i've|i) (already)? (approved|agreed|authorised|cleared|okayed|sanctioned|signed) (it|them|this|that|the _2)]`,
        `[(i have|i've) (already|now)? (approved|agreed|authorised|cleared|okayed|sanctioned|signed off) (it|them|this|that|the _2) so _2 (pay|settle|raise|order|buy|book|sign|release)] _4`,
      ],
      spare: ['quoted', 'question', 'reported', 'negated'],
      unless: ['(my (expenses|claim|mileage)|resolved|minute)'],
      where: (sentence) => !isResolved(sentence) && !isHearsay(sentence),
    }),
    phrases({
      find: [
        `[i (want|need|expect) (the|that|this|their|an|a|your|those) _2 (${order}|payment|deposit|money) (to be)? (paid|raised|signed|placed|through|settled|out|released|sorted|issued|over to (them|him|her|@))]`,
        `[(pay|order|buy|sign|approve) (it|them|this|that) (now|today|tomorrow|this week|and (i will|let)|out of|from)]`,
      ],
      spare: ['quoted', 'question', 'reported', 'conditional', 'negated'],
      where: (sentence, match) =>
        !isSoft(sentence) &&
        !isResolved(sentence) &&
        (isOrder(sentence, match) || /want|need|expect/i.test(sentence.reading.text)),
    }),
  ],
  flags: [
    "[Raise an order] for the benches this afternoon; [I've agreed the price] with the supplier.",
    '[Get a PO over to them by Friday].',
    "Tom, [pay Nadia's invoice from the community budget] as soon as it comes in.",
    '[Charge it to the parks] budget.',
    { text: '[I have told the builder to start].', audience: ['officer'] },
    { text: '[Award the contract to Lomax].', protocol: 'town-council-2026' },
    { text: '[Sign the contract] tonight.', protocol: 'leicestershire-5c' },
    { text: '[Order two more shelters].', protocol: 'combined-authority', traits: ['board'] },
  ],
  passes: [
    'Has the invoice been paid?',
    'Could you tell me what the benches would cost?',
    'Please find my expenses claim attached.',
    'I have ordered the flowers myself and shall pay for them out of my own pocket.',
    { text: 'Raise an order for the benches.', role: 'officer' },
    'Cabinet approved the budget on 3 March; when will the order be placed?',
  ],
} as const satisfies Rule;
