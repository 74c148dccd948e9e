import type { Rule } from '../../lib/lint/rule.ts';
import { shaming, shunning } from './lexicon/spite.ts';
import { isAimed, remarks } from './remarks.ts';

export const humiliation = {
  id: 'respect/humiliation',
  severity: 'warn',
  message: 'This looks forward to somebody’s discomfort, or shuts them out.',
  why: 'Shaming or excluding a person engages the rules on dignity, above all while a dispute is open.',
  advice: 'Leave the outcome to the process, and write only what it needs.',
  detect: [
    remarks(shaming, { spare: ['quoted'], where: isAimed }),
    remarks(shunning, { spare: ['quoted'] }),
  ],
  flags: [
    {
      text: "Let's not tell her I've complained; I [want to see her squirm] when it lands.",
      role: 'member',
      audience: ['officer'],
    },
    { text: 'That should [wipe the smile off his] face.', role: 'member', audience: ['officer'] },
    {
      text: 'We could [all happen to be busy whenever] Joanna suggests lunch.',
      role: 'officer',
      audience: ['officer'],
    },
    { text: 'It [serves him right].', role: 'member', audience: ['officer'] },
  ],
  passes: [
    "I can't wait to see the new library.",
    "Please don't tell her before her manager has spoken to her.",
    'Joanna is new, so shall we ask her to lunch?',
    'The committee looks forward to seeing you on Tuesday.',
  ],
} as const satisfies Rule;
