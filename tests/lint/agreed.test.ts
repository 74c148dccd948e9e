import { expect, test } from 'vitest';

import { createChecker } from '../../lib/lint/checker.ts';
import { miniatureOf } from '../../lib/lint/example.ts';
import { rules } from '../../rules/index.ts';
import { protocols } from '../../rules/protocols/index.ts';

const checker = createChecker(rules, protocols);

function families(text: string): readonly string[] {
  const { draft, situation } = miniatureOf(
    {},
    { text, role: 'member', kind: 'web-page', audience: ['public'] },
  );
  return checker.lint(draft, situation).map(({ family }) => family);
}

const theirs = 'A lady in Curzon Street wrote to me that “the highways officers are bone idle”';

test.each([
  [`${theirs}, and I have to say she is right.`, true],
  [`${theirs}. I had to agree with her.`, true],
  [`${theirs}. Who am I to argue?`, true],
  [`${theirs}. I could not have put it better myself.`, true],
  [`${theirs}, and she is not far wrong.`, true],
  [`${theirs}. Hear, hear.`, true],
  [`${theirs}, and I have to say she is wrong.`, false],
  [`${theirs}. I do not think she is right.`, false],
  [`${theirs}. If she is right, I shall ask about it.`, false],
  [`${theirs}. Is she right?`, false],
  [`${theirs}. I agree to look into it.`, false],
  [`${theirs}. The list of jobs is long.`, false],
])('%s', (text, isTheirOwn) => {
  expect(families(text).includes('officer-criticism')).toBe(isTheirOwn);
});
