import type { Rule } from '../../lib/lint/rule.ts';
import { brought, isPersonal, staff, toMembers } from './own-case.ts';
import { negated } from '../../lib/lint/guards.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import { askPlain, careerPlain, payPlain, postPlain } from './lexicon/frankly.ts';
import { asks, ownJob } from './lexicon/favours.ts';
import { counted, fewerPosts, letFall, looksTo } from './lexicon/hints.ts';
import {
  careerMatters,
  disciplineMatters,
  grievanceMatters,
  payMatters,
  postMatters,
} from './lexicon/own.ts';
import { around } from './own-case.ts';

const job = wordings(
  ...ownJob,
  ...payMatters,
  ...postMatters,
  ...disciplineMatters,
  ...grievanceMatters,
  ...careerMatters,
  ...payPlain,
  ...postPlain,
  ...careerPlain,
  ...fewerPosts,
  '(paper|report|review|proposal|item) on _2 (hours|grading|grades|posts|staffing|structure|pay|rotas|shifts)',
  '(restructure|(new|revised) job description|redundancies|regrading exercise|job evaluation|new structure|reorganisation|restructuring|staffing review|job cuts)',
);
/** Asked for the council’s business. */
const business = wordings(
  '(support|back|approve|oppose|vote for) (the|this|these|those|that) (officer)? (recommendation|recommendations|report|amendment|minutes|motion as)',
);

/** Asks a member to use influence in the writer’s own job matter. */
export const jobLobbying = {
  id: 'employment-matters/lobbying',
  severity: 'warn',
  message: 'This asks a member to step in over one’s own job.',
  why: 'Members must not be swayed in an officer’s favour, and the decision has to be seen to be fair.',
  advice: 'Leave members out of it: use the procedure, your manager, HR or your union.',
  roles: staff,
  audiences: toMembers,
  when: isPersonal,
  detect: [
    brought(
      [...asks, ...askPlain, ...looksTo, ...counted, ...letFall],
      (sentence, match) =>
        around(job, sentence) && !negated(sentence, match) && !matches(business, sentence),
    ),
  ],
  flags: [
    {
      text: 'My grade drops in the new structure. Could you [have a word with the director]?',
      protocol: 'leicestershire-5c',
    },
    { text: '[Please back my regrading] on Monday.' },
    {
      text: 'The panel decides on my post next week, and [a nod from you would settle] it.',
      protocol: 'town-council-2026',
    },
    {
      text: 'It is about my hours. [Anything you could say would be appreciated].',
      protocol: 'combined-authority',
    },
  ],
  passes: [
    'Could you have a word with the director about the pothole?',
    'The restructure report is attached. Please support the recommendation.',
    'I shall not ask you to speak for my post.',
    { text: 'Could you have a word with the director about my grade?', audience: ['officer'] },
  ],
} as const satisfies Rule;
