import { phrases } from '../../lib/lint/detector.ts';
import { somewhere } from '../../lib/lint/whole.ts';
import { matches, wordings } from '../../lib/text/pattern-set.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { formal, lodging, straightUp, unspoken } from './lexicon/words.ts';

const steps = wordings(formal, '(standards committee|investigate (him|her|them|the)|my complaint)');
const hasSteps = somewhere((view) => matches(steps, view));
const silence = wordings(unspoken);
const isUnspoken = somewhere((view) => matches(silence, view));

/** Goes to the formal stage without a word to the person concerned. */
export const formalFirst = {
  id: 'proper-channel/formal-first',
  severity: 'advise',
  message: 'This goes to a formal complaint before the person has been spoken to.',
  why: 'Problems between members and officers are first to be raised with the person and settled informally.',
  advice:
    'Speak to the person first, with help if you wish, and go to the formal stage if that fails.',
  roles: ['member', 'officer', 'communications'],
  audiences: [
    'officer',
    'senior-officer',
    'junior-officer',
    'member',
    'political-group',
    'press',
    'public',
    'partner',
  ],
  kinds: ['email', 'letter', 'note'],
  detect: [
    phrases({
      find: [`[${unspoken}]`],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'conditional'],
      where: ({ reading }) => hasSteps(reading),
    }),
    phrases({
      find: [`[${formal}]`],
      near: [unspoken],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'reported', 'conditional'],
    }),
    phrases({
      find: [lodging],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'reported', 'conditional'],
      where: ({ reading }) => isUnspoken(reading),
    }),
    phrases({
      find: [
        '[(straight|direct) to (stage two|stage 2|the formal stage|formal|standards)] _12',
        "[(treat|take|log|record|put) (this|it) (down)? as a (formal|official|code) (complaint|grievance)] _12 (not|no|never|haven't|n't|rather|awkward|don't|refuse|shan't)",
      ],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'reported', 'conditional'],
    }),
    phrases({
      find: [
        "[(looked up|found|dug out|tracked down|reached for|asked for|went straight for) (the)? (borough|district|county)? (monitoring officer|standards committee|chief executive|director of law)'s (address|number|e-mail|email|details) _2]",
        '[(skipped|skipping|skip|missed out|jumped|bypassed|dispensed with|not bothered with|no time for) (the)? _2 (informal|friendly|quiet|first) (stage|step|word|chat|bit|part|resolution|conversation)] _4',
      ],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'reported', 'conditional', 'negated'],
    }),
    phrases({
      find: [
        '[(spoke|spoken|dined|lunched|chatted|talked|sat|rang|rung|wrote|written|written|had (lunch|dinner|coffee|tea|words|a word|a chat)) _1 (with|to|beside) (your|the) (director|chief executive|manager|head of service|boss|head|line manager)] _12',
      ],
      near: ['(about you|hear _2 from me|(your|my) (statement|conduct|attitude|performance))'],
      unlessNear: straightUp,
      spare: ['quoted', 'question', 'reported', 'conditional', 'negated'],
    }),
  ],
  flags: [
    {
      text: 'This is a [formal complaint] about Ms Hart. [I have not spoken] to her.',
      role: 'member',
      audience: ['senior-officer'],
      protocol: 'leicestershire-5c',
    },
    {
      text: "Treat this as a [formal complaint] about the case officer; [I haven't spoken] to him and don't mean to.",
      role: 'member',
      audience: ['senior-officer'],
    },
    {
      text: "I want to [lodge a Code complaint]: Councillor Baines was short with me [and no, I haven't raised] it with him.",
      role: 'officer',
      audience: ['senior-officer'],
    },
    {
      text: 'I am [making a formal complaint]. [I have not taken it up] with Miss Adeleke herself.',
      role: 'member',
      audience: ['officer'],
      protocol: 'town-council-2026',
    },
    {
      text: 'This is a [formal complaint]; [I have not spoken] to him.',
      role: 'officer',
      audience: ['senior-officer'],
      protocol: 'combined-authority',
    },
  ],
  passes: [
    {
      text: "Mr Dunn and I spoke on Tuesday and couldn't resolve it, so I'm raising it with you.",
      role: 'member',
      audience: ['senior-officer'],
    },
    {
      text: 'I need to report sexual harassment by a member. I have not spoken to him.',
      role: 'officer',
      audience: ['senior-officer'],
    },
    {
      text: 'What is the procedure if a resident wants to make a formal complaint about an officer?',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'I’m not making a complaint, and I have not spoken to him about it.',
      role: 'member',
      audience: ['officer'],
    },
  ],
} as const satisfies Rule;
