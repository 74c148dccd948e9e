import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { isDecided } from '../../lib/lint/decisions.ts';
import { leak, leavesCouncil, priced } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { advice, bargaining, competition, drafts, posts } from './lexicon/secrets.ts';

/** The council's own offer to the other side, feedback after award, general guidance, the writer's guess. */
const proper = [
  '(your|our) (feedback|debrief|unsuccessful|offer|award letter|standstill letter|score was|bid was unsuccessful|tender was unsuccessful|tender was successful)',
  '(scored|weighted|evaluated|assessed|marked) (on|against|out of|for|as follows|using)',
  '(will|would) be (scored|evaluated|assessed|weighted|published)',
  '(the|our) (council|council is|council has)? offer is',
  'subject to contract',
  '(after|since|once) (the)? (award|standstill|contract was (let|awarded)|tender closed)',
  '(contract|contracts) (was|were|has been|have been) (awarded|let|signed) ',
  '(the winning|successful) (bid|bidder|tender|tenderer) ',
  '(i|we) (think|guess|suspect|bet|reckon|imagine|hope|fear) ',
  '(rumour|rumoured|speculation|opinion poll|planning inspector|football|league table of|fixtures|cricket|quiz|exam|raffle)',
  'at the (hearing|inquiry|tribunal|trial|inquest)',
];

export const secretTerms = {
  id: 'confidential-information/secret-terms',
  severity: 'warn',
  message: 'This gives terms, scores or advice that are confidential by their nature.',
  why: 'Bids, bargaining limits, legal advice and jobs at risk stay confidential until they are released.',
  advice: 'Take it out, and ask the officer in charge what may be said and when.',
  when: leavesCouncil,
  excused,
  detect: [
    leak({
      find: [
        '(bids|tenders|quotes|quotations|offers|prices|submissions) (are|were|came|have come|have been) [(in|back|opened)]',
      ],
      where: (sentence) => [sentence, beside(sentence, 1)].some((each) => each && priced(each)),
      unless: proper,
      secret: 'beside',
    }),
    leak({
      find: [...competition, ...bargaining, ...advice, ...posts, ...drafts].map(
        (each) => `[${each}]`,
      ),
      where: (sentence) => {
        const { kind } = sentence.reading.facts.situation;
        return kind !== 'report' && kind !== 'minutes' && !isDecided(sentence);
      },
      unless: proper,
      unlessNear: [
        '(contract|contracts|grant|grants|lot) (was|were|has been|have been) (awarded|let|signed|announced)',
      ],
    }),
  ],
  flags: [
    {
      text: "Between the lines, [your rival's price was £412,000].",
      role: 'member',
      protocol: 'combined-authority',
      audience: ['supplier'],
    },
    {
      text: 'You ought to know that [our instructions are to settle at anything under £75,000].',
      role: 'officer',
      protocol: 'combined-authority',
      audience: ['partner'],
    },
    {
      text: '[Counsel reckons that we would lose the appeal on the market stalls].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['press'],
    },
    {
      text: 'The [draft inspection report on Larkfield says that two rooms were locked].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
  ],
  passes: [
    {
      text: 'Bids will be scored on price and quality, and the scores will be published in May.',
      role: 'officer',
      audience: ['supplier'],
    },
    {
      text: "The council's offer is £14 a square foot, subject to contract.",
      role: 'officer',
      audience: ['partner'],
    },
    {
      text: 'The accounts, which were published in June, show that our exposure is £2 million.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'I think that the council would lose a judicial review.',
      role: 'member',
      audience: ['press'],
    },
  ],
} as const satisfies Rule;
