import { beside } from '../../lib/lint/neighbours.ts';
import { isAskedFor } from '../../lib/lint/asking.ts';
import { phrases } from '../../lib/lint/detector.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { delayed, dutiful, spared, withheld } from './lexicon/duties.ts';
import { untold } from './lexicon/hints.ts';
import { forbidden } from './lexicon/pressing.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { isAmongUs } from './talk.ts';

const duty = wordings(...dutiful);

/** Asks that a duty of a statutory officer be left undone, put off or fudged. */
export const obstruction = {
  id: 'professional-advice/obstruction',
  severity: 'warn',
  message: 'This stands in the way of a duty that the law lays on an officer.',
  why: 'Notices, accounts, returns and referrals are the statutory officer’s duty, whatever members would prefer.',
  advice: 'Ask what the law requires and by when, and let the officer do it in time.',
  roles: ['member'],
  when: isAmongUs,
  detect: [
    phrases({ find: [...delayed, ...forbidden, ...untold], spare: ['quoted'] }),
    phrases({ find: withheld, spare: ['quoted', 'negated'], where: isAskedFor }),
    phrases({
      find: spared,
      spare: ['quoted'],
      where: (sentence) =>
        [...sentence.reading.sentences, beside(sentence, -1)].some(
          (each) => each !== undefined && matches(duty, each),
        ),
    }),
  ],
  flags: [
    {
      text: 'You are bound to report the loss to the auditor. [I shouldn’t bother him until the summer].',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: '[You are not to tell the auditor] about this.',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: "Clerk, [don't send the accounts to the auditor] yet.",
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: '[Sit on the vacancy notice] until May.',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'Could you [hold back the annual return] for now?',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: '[Hold off on the section 114 notice].',
      audience: ['officer'],
      protocol: 'combined-authority',
      traits: ['board'],
    },
  ],
  passes: [
    {
      text: "Please don't delay the audit notice on our account.",
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'When does the annual return have to be filed?',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: "Don't put the bunting up yet, we'll deal with it after the fete.",
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'The auditor has held back his report until May.',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
  ],
} as const satisfies Rule;
