import type { Rule } from '../../lib/lint/rule.ts';
import { matchesNear } from '../../lib/lint/detector.ts';
import { wordings } from '../../lib/text/pattern-set.ts';
import { arraigned, inPublic, shaming, shunning } from './lexicon/spite.ts';
import { isAimed, remarks } from './remarks.ts';

const before = wordings(inPublic);

export const humiliation = {
  id: 'respect/humiliation',
  severity: 'warn',
  message: 'This looks forward to somebody’s discomfort, or shuts them out.',
  why: 'Shaming or excluding a person engages the rules on dignity, above all while a dispute is open.',
  advice: 'Leave the outcome to the process, and write only what it needs.',
  detect: [
    remarks(shaming, { spare: ['quoted'], where: isAimed }),
    remarks(arraigned, {
      spare: ['quoted', 'negated'],
      where: (sentence) => isAimed(sentence) && matchesNear(before, sentence),
    }),
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
      text: 'On Tuesday [I shall ask the committee whether you are up to the job].',
      role: 'member',
      audience: ['officer'],
    },
    {
      text: 'We could [all happen to be busy whenever] Joanna suggests lunch.',
      role: 'officer',
      audience: ['officer'],
    },
    { text: 'It [serves him right].', role: 'member', audience: ['officer'] },
  ],
  passes: [
    'I shall ask you at the meeting to explain how the budget was spent.',
    "I can't wait to see the new library.",
    "Please don't tell her before her manager has spoken to her.",
    'Joanna is new, so shall we ask her to lunch?',
    'The committee looks forward to seeing you on Tuesday.',
  ],
} as const satisfies Rule;
