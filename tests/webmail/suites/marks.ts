import { expect, test } from 'vitest';

import { expected } from '../../browsers/expected.ts';
import { card, textIn } from '../../browsers/look.ts';
import { expectMarked, waiting } from '../../browsers/seen.ts';
import { referencesOf } from '../../browsers/suites/editors.ts';
import { to, write } from '../../browsers/suites/places.ts';
import { addRecipient, enterBody } from '../roundcube.ts';
import type { Session } from '../session.ts';

const draft = [
  'Dear Amara,',
  '',
  'The planning officer Priya Nair is incompetent.',
  'The caller left the NHS number 943 476 5919.',
].join('\n');

const circumstances = { kind: 'email', recipients: [to('newsdesk@gazette.example')] } as const;

/** Marks and card while a new message is being typed. */
export function testMarks(session: Session): void {
  test.each([
    { role: 'member', words: '“incompetent”', references: ['para 4', 'para 48'] },
    {
      role: 'officer',
      words: '“943 476 5919”',
      references: ['Appendix para 6 (unnumbered in the source)'],
    },
  ] as const)(
    'written as $role: marks, and by key the card with the clause',
    async ({ role, ...cited }) => {
      await session.writeAs(role);
      const place = await session.compose();
      await addRecipient(place, 'to', 'newsdesk@gazette.example');
      await enterBody(place);
      await write(place, draft);
      const { words, findings } = await expected(draft, role, circumstances);
      await expectMarked(place, words);

      const seen: { readonly words: string; readonly references: readonly string[] }[] = [];
      await place.tab.press('Control+Home');
      for (const [index, finding] of findings.entries()) {
        await place.tab.press('Alt+.');
        await expect
          .poll(() => card(place), waiting)
          .toMatchObject({
            hasFocus: true,
            words: `“${words[index]}”`,
            message: finding.message,
            references: referencesOf(finding),
            because: expect.stringContaining('the press, because of newsdesk@gazette.example'),
          });
        seen.push({ words: `“${words[index]}”`, references: referencesOf(finding) });
      }
      expect(seen).toContainEqual({
        ...cited,
        references: expect.arrayContaining([...cited.references]),
      });

      await place.tab.press('Escape');
      await expect.poll(() => card(place), waiting).toBeUndefined();
      await place.tab.type('PS ');
      await expect.poll(() => textIn(place), waiting).toMatch(/^PS Dear Amara/);
    },
  );
}
