import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { leak, leaves, leavesCouncil } from './disclosure.ts';
import { excused } from './lexicon/excuses.ts';
import { papers, sealedPapers, tells } from './lexicon/sources.ts';

const reading =
  '(had a (peep|look|glance|squint|read|preview|sneak preview|quick look|good look) (at|of|through)|had sight of|laid hands on|got hold of|got (my|our) hands on|leafed through|flicked through|read|reading|seen|saw|been shown|been sent|been lent|shown|got|had|have)';
const handing =
  '(attach|attached|attaching|enclose|enclosed|enclosing|forward|forwarded|forwarding|send|sent|sending|share|shared|sharing|copy|copied|copying|pass|passed|passing|slip|slipped|slipping|leak|leaked|leaking|hand|handed|handing|circulate|circulated|circulating|post|posted|posting|upload|uploaded|uploading|screenshot|photographed|pasted|paste|left|leave|leaving|lend|lent|lending|give|gave|giving|show|showed|showing|put|reproduce|reproducing|reproduced|print|printed|tweeted|tweeting)';

/** Status and procedure are no secret, nor is a wish to see it opened. */
const procedural = [
  '(ought to|should|must|ask|asked|asking|calling for|call for|demand|demanding|request|requested) _6 (be)? (published|public|released|made public|lifted|opened)',
  '(may|can|could|should|shall|might) (i|we) ',
  '(shredder|shredding|confidential waste|waste (sacks|bins|bags)|cabinet keys|sacks|envelope sealed|locked drawer|training|quiz|module|template)',
  '(please|kindly)? (return|returned|collect|collected|destroy|hand back|handed back|bring back) _6 (papers|paper|copy|copies)',
  '(vat|council tax|mot|duty free)',
];

const unopened =
  '((the|our|those|these|all)? (private|confidential|exempt|restricted|pink|unpublished|secret) (*)? (*)? (papers|pages|paper|report|reports|appendix|annex|figures|file|files|list|minutes|bundle|pack|notes|letter|letters|document|documents|sums|accounts|costings|bids|tenders|schedule|email|emails|valuation|contract|slides))';
/** Of the family, of the trade, or of the press. */
const outsider =
  "((my|his|her|our|a|an|the) (own|old|good|close|late)? (wife|husband|partner|brother|sister|son|daughter|mother|father|mum|dad|brother-in-law|sister-in-law|son-in-law|daughter-in-law|father-in-law|mother-in-law|nephew|niece|cousin|uncle|aunt|fiance|fiancee|girlfriend|boyfriend|friend|friends|mate|mates|neighbour|neighbours|accountant|solicitor|lawyer|boss|business partner|golf partner|lodger|hairdresser|barber|landlord|publican|vicar|agent|campaign manager|branch|branch secretary|branch chairman|reporter|journalist|editor|builder|developer|estate agent|godson|flatmate|colleague at work|colleagues at work|chap at the golf club|bank manager|financial adviser) !(council|councillor)|(gazette|herald|echo|argus|chronicle|courier|local paper|residents' association|residents association))";

const paper = wordings(papers);

export const privatePapers = {
  id: 'confidential-information/private-papers',
  severity: 'warn',
  message: 'This tells, or passes on, what stands in a paper that is not public.',
  why: 'An exempt or confidential paper is for those entitled to it until the body that owns it decides otherwise.',
  advice:
    'Quote what is published, or ask the officer who gave the paper whether it may be shared.',
  excused,
  detect: [
    leak({
      find: [
        `[${papers} _8 ${tells}]`,
        `(according to|quoting|quotes|quoted from|straight from|lifted from|taken from|as set out in|says|per|from) _3 [${sealedPapers}]`,
        `${reading} _4 [${sealedPapers}] _8 (and|which|that|it|where)`,
        `(use|using|used|quote|quoting|put) _4 [${sealedPapers}]`,
      ],
      where: ({ reading: { facts } }) =>
        (facts.situation.author.role === 'member' && leaves(facts)) ||
        (facts.outside && facts.situation.kind !== 'report' && facts.situation.kind !== 'minutes'),
      unless: procedural,
      secret: 'after',
      whatever: true,
    }),
    leak({
      find: [
        `[${handing}] _6 ${sealedPapers}`,
        `(here is|here are|here you (go|are)|please find|find) _3 [${sealedPapers}]`,
        `[${sealedPapers}] _6 (attached|enclosed|below|in your (inbox|pigeonhole)|on (its|the) way|is yours|for your|on a memory stick|in the brown envelope|on the screen|on the projector)`,
        `^ [${sealedPapers}] $`,
      ],
      where: ({ reading: { facts } }) =>
        facts.situation.author.role === 'member' ? leaves(facts) : leavesCouncil(facts),
      unless: procedural,
    }),
    // said to anybody, an officer included: it has gone to somebody outside
    leak({
      find: [
        `[(gave|given|lent|loaned|showed|shown|sent|forwarded|passed|emailed|leaked|slipped|handed|copied|read|posted|dropped|faxed|texted|let) _6 (${sealedPapers}|${unopened}) _3 (to|with|with|out to|round to|over to|for) ${outsider}]`,
        `[(gave|given|lent|loaned|showed|shown|sent|forwarded|passed|emailed|slipped|handed|let) ${outsider} _3 (have|see|read|borrow|keep|copy|look at|a copy of|a look at|sight of)? _2 (${sealedPapers}|${unopened})]`,
        `[(took|taken|left|leave) _4 (${sealedPapers}|${unopened}) _3 (to|at|with|in) _2 (pub|golf club|kitchen table|train|bus|cafe|my brother's|my sister's|my wife's|my husband's|office at work|bridge club|rotary)]`,
        `[${outsider} (has|have|had) (now|already|kindly)? (read|seen|had|got|been (through|given|shown|sent)|looked (at|through)|checked|borrowed) _4 (${sealedPapers}|${unopened})]`,
      ],
      where: ({ reading: { facts } }) => facts.situation.author.role === 'member',
      unless: [
        ...procedural,
        '(not|never) (given|lent|shown|sent|forwarded|passed|showed|let|gave)',
      ],
    }),
    // the paper is named first, and what it says comes next
    leak({
      find: [
        '^ (and|but|so|well|basically|apparently|in short)? [(it|they|this|page #|paragraph #) (say|says|said|show|shows|put|puts|recommend|recommends|reckon|reckons|warn|warns|conclude|concludes|name|names|list|lists|reveal|reveals|admit|admits|prove|proves|value|values|propose|proposes|suggest|suggests) _8]',
      ],
      where: (sentence) => {
        const { facts } = sentence.reading;
        const before = beside(sentence, -1);
        return (
          leaves(facts) &&
          (facts.situation.author.role === 'member' || facts.outside) &&
          before !== undefined &&
          matches(paper, before)
        );
      },
      unless: procedural,
      secret: 'after',
    }),
  ],
  flags: [
    {
      text: 'The [confidential report to the Board puts the overspend at £14 million].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['press'],
    },
    {
      text: 'I have [put the exempt appendix on the quayside lease in your pigeonhole].',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['partner'],
    },
    {
      text: 'The [pink papers say that the pool goes first, in the autumn].',
      role: 'member',
      protocol: 'town-council-2026',
      audience: ['resident'],
    },
    {
      text: 'Please find [attached the unredacted contract with the ferry operator].',
      role: 'officer',
      protocol: 'town-council-2026',
      audience: ['supplier'],
    },
    {
      text: 'I [forwarded the confidential board paper to my brother, who runs the depot].',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['member'],
    },
  ],
  passes: [
    {
      text: 'The press and public were excluded for the exempt report under Schedule 12A.',
      role: 'member',
      audience: ['public'],
    },
    {
      text: 'I think that the confidential report ought to be published and I shall ask for that.',
      role: 'member',
      audience: ['press'],
    },
    {
      text: 'For the margin see exempt appendix B, which is not referred to further in this report.',
      role: 'officer',
      kind: 'report',
      audience: ['public'],
    },
    {
      text: 'The confidential report says what we would lose in court, on which I should be glad of your legal advice in confidence.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
      excuse: '5.2 (bullet 3)',
    },
    {
      text: 'Under the court order I enclose the confidential report on the depot.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
      excuse: '5.2 (bullet 2)',
    },
    {
      text: 'I have permission from the Board to send it: I enclose the confidential report on the depot.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
      excuse: '5.2 (bullet 1)',
    },
    {
      text: 'The Monitoring Officer advised that it is in the public interest, so I enclose the confidential report on the depot.',
      role: 'member',
      protocol: 'combined-authority',
      audience: ['partner'],
      excuse: '5.2 (bullet 4)',
    },
    {
      text: 'To members of the Pensions Committee only: the confidential report puts the deficit at £9 million.',
      role: 'member',
      protocol: 'west-sussex-2020',
      audience: ['member'],
      excuse: 'Appendix para 4',
    },
    'Confidential waste sacks are collected on Fridays.',
  ],
} as const satisfies Rule;
