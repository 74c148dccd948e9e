import { beside } from '../../lib/lint/neighbours.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import type { Sentence } from '../../lib/lint/reading.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { leak, priced } from './disclosure.ts';
import { conditions } from './lexicon/excuses.ts';
import { advice, bargaining, competition, drafts, posts } from './lexicon/secrets.ts';
import { sealedPapers } from './lexicon/sources.ts';

const condition = wordings(...conditions);
const hasCondition = somewhere((view) => matches(condition, view));
/** A condition of confidence stands somewhere in the draft. */
const isMarked = ({ reading }: Sentence): boolean =>
  /confiden|embargo|not for/i.test(reading.facts.subject) || hasCondition(reading);

const sent =
  '(attach|attached|attaching|enclose|enclosed|enclosing|forward|forwarded|forwarding|here is|here are|find|below|sending|send|sent|copy of|share|sharing)';

export const unmarked = {
  id: 'confidential-information/unmarked',
  severity: 'warn',
  message: 'This sends confidential matter to a member and does not say that it is confidential.',
  why: 'A member who gets confidential matter must be told clearly that it is not to go further.',
  advice:
    'Add that it is confidential and not for onward circulation, or wait until it is released.',
  roles: ['officer', 'communications'],
  audiences: ['member', 'political-group'],
  kinds: ['email', 'letter', 'note'],
  detect: [
    leak({
      find: [
        '(bids|tenders|quotes|quotations|offers|prices|submissions) (are|were|came|have come|have been) [(in|back|opened)]',
      ],
      where: (sentence) =>
        !isMarked(sentence) && [sentence, beside(sentence, 1)].some((each) => each && priced(each)),
      secret: 'beside',
    }),
    leak({
      find: [
        ...[...competition, ...bargaining, ...advice, ...posts, ...drafts].map(
          (each) => `[${each}]`,
        ),
        `${sent} _4 [${sealedPapers}]`,
        `[${sealedPapers}] _6 (is|are)? (attached|enclosed|below)`,
        "(here is|here are|attached|attach|enclosed) _4 [((district)? (valuer|surveyor|auditor|barrister|solicitor) 's (report|advice|opinion|valuation|figures|letter)|our bid|our draft bid|the shortlist|the tender report|the valuation|the valuer report|the bids|the tenders|the risk register|the heads of terms|the settlement|the business case)]",
        '(attach|attached|attaching|enclose|enclosed|enclosing|here is|here are|forwarding|sending|send|sent|find|below) _2 (is|are|you)? (the|our|all|both|two|three|four|five|six|their|a|those|these) _2 [(bids|tenders|quotations|tender returns|bid documents|sealed bids|submissions|offers) _8 (prices|price|marks|marking|scores|scoring|rankings|ranking|evaluation|figures|costs|names|side by side|opened)]',
        '[(cabinet member|leader|portfolio holder|director) is minded to (close|take|cut|sell|approve|refuse|merge|end|stop|axe)] ',
        '[(commercially|commercial) in confidence] ',
        "[(counsel's opinion|opinion of counsel|counsel's advice|advice of counsel|legal opinion|the legal advice|our legal advice|the barrister's opinion|the settlement terms|the negotiating brief)] _8 (is|are) (attached|enclosed|below)",
        `${sent} _2 (the|our|all|both|three|four)? [(bidders|tenderers|suppliers|contractors|bid|bids|tender|tenders|quotation|offer|offers) (prices|price|scores|rates|submissions|comparison|evaluation|sheet|matrix|summary)]`,
        `${sent} (the|our|counsel|a|some|both)? ('s)? [((district)? (valuer|surveyor|auditor|consultant|consultants|barrister|solicitor|lawyer|accountant|agent) 's (report|advice|opinion|note|valuation|figures|figure|letter|appraisal|assessment)|legal advice|legal opinion|advice from counsel|advice from legal|opinion from counsel|settlement figures|negotiating brief|investigation report|audit findings)]`,
      ],
      unless: [
        '(will|would) be (scored|evaluated|assessed|weighted|published)',
        '(contract|contracts) (was|were|has been|have been) (awarded|let|signed) ',
        '(the|which) (report|bid|list) (is|was) (public|published)',
      ],
      where: (sentence) => !isMarked(sentence),
    }),
  ],
  flags: [
    {
      text: 'Here are the [tender scores ahead of the award].',
      role: 'officer',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'For your background, we are [in negotiations with the receivers to take on the car park].',
      role: 'officer',
      protocol: 'west-sussex-2020',
    },
    {
      text: 'I attach [the exempt appendix on the depot].',
      role: 'officer',
      protocol: 'combined-authority',
    },
    {
      text: 'Handy for tomorrow: [Legal puts us on the hook for £900,000 if it goes to court].',
      role: 'officer',
      protocol: 'west-sussex-2020',
    },
  ],
  passes: [
    'Here are the tender scores, in strict confidence and not for onward circulation.',
    'Please do not forward this.\n\nWe are in negotiations with the receivers to take on the car park.',
    'The published tender report is attached.',
    'Bids will be scored in May by the panel.',
  ],
} as const satisfies Rule;
