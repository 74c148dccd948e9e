import { beside } from '../../lib/lint/neighbours.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { silent, unwritten } from './lexicon/off-record.ts';
import { hidden, traceless } from './lexicon/pressing.ts';
import { isAmongUs } from './talk.ts';

const confiding = wordings(
  '(advice|advise|advised|view|opinion|concern|concerns|warning|warned|legal|lawful|unlawful|risk|risks|doubt|doubts|reservation|reservations|think|monitoring officer|solicitor|section 151|finance|valuation|land|sale|contract|lease|equalities|discussion|conversation|talk|matter|deal|site|scheme|powers|cost|costs|report|paper|minutes|inquiry|settlement|procurement|tender|grant|challenge|decision)',
);
const social = wordings(
  '(password|passwords|bank details|personal data|pin|names of (the|any)|patient|child’s|surprise|birthday|present|card|party|leaving do|raffle|phone number|home address|medical|safeguarding|allergies|alarm code)',
);

/** Asks that advice leave no trace. */
export const offRecord = {
  id: 'professional-advice/off-record',
  severity: 'warn',
  message: 'This asks for advice to be kept off the record.',
  why: 'Decisions are taken in the light of advice, and officers may have theirs recorded.',
  advice: 'Let the advice be written down and minuted, and answer it with reasons if you disagree.',
  roles: ['member'],
  when: isAmongUs,
  detect: [
    phrases({ find: silent, spare: ['quoted'] }),
    phrases({ find: traceless, near: hidden, spare: ['quoted'] }),
    phrases({
      find: unwritten,
      unless: ['(i|we) (do not think|think) (that)? (i|we) (should not|should|ought)'],
      spare: ['quoted'],
      where: (sentence) => {
        const before = beside(sentence, -1);
        const after = beside(sentence, 1);
        const around = [sentence, before, after].filter((each) => each !== undefined);
        return (
          around.some((each) => matches(confiding, each)) &&
          !around.some((each) => matches(social, each))
        );
      },
    }),
  ],
  flags: [
    {
      text: "I [don't want your doubts about the lease put in writing].",
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: '[Leave what the solicitor said out of the minutes].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'I want your view on the lease. [Nothing in writing], please.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "[Don't minute the legal advice].",
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Your opinion of the sale [is best kept off paper].',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
  passes: [
    {
      text: 'Would you put that advice in writing, so that it is on record?',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Please make sure that the legal advice is in the minutes.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: 'Ring me about the pothole if that is quicker than writing.',
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "Please don't put passwords in writing.",
      audience: ['officer'],
      protocol: 'leicestershire-5c',
    },
  ],
} as const satisfies Rule;
