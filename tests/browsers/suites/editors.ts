import { beforeEach, describe, expect, test } from 'vitest';

import type { ShownFinding } from '../../../lib/engine/messages.ts';
import { expected } from '../expected.ts';
import { card, mutations, textIn, watchMutations } from '../look.ts';
import { expectMarked, waiting } from '../seen.ts';
import type { Session } from '../session.ts';
import { editors, enter, press, write } from './places.ts';

const draft = [
  'Dear Amara,',
  '',
  'The planning officer Priya Nair is incompetent. The highways officers are lazy.',
  'The report is on the website.',
].join('\n');

/** What holds in every editor. */
export function testEditors(session: Session): void {
  describe.each(Object.entries(editors))('in %s', (_, editor) => {
    beforeEach(() => session.writeAs('member'));

    test('exactly the words that the engine finds are marked', async () => {
      const place = await enter(session, editor);
      await write(place, draft);
      const { words } = await expected(draft, 'member', editor.circumstances);
      expect(words).toContain('incompetent');
      await expectMarked(place, words);
    });

    test('marks follow what is typed, and go and come with a split', async () => {
      const place = await enter(session, editor);
      await write(place, draft);
      const expectMarks = async (text: string) =>
        expectMarked(place, (await expected(text, 'member', editor.circumstances)).words);
      await expectMarks(draft);

      await place.tab.press('Control+Home');
      await write(place, 'To be sent today. ');
      const longer = `To be sent today. ${draft}`;
      await expectMarks(longer);

      const within = longer.indexOf('petent');
      const split = `${longer.slice(0, within)}\n${longer.slice(within)}`;
      expect(await expected(split, 'member')).not.toMatchObject({
        words: expect.arrayContaining(['incompetent']),
      });
      await press(place, 'ArrowRight', within - 'To be sent today. '.length);
      await place.tab.press('Enter');
      await expectMarks(split);
      await place.tab.press('Backspace');
      await expectMarks(longer);
    });

    test.each(['member', 'officer'] as const)(
      'a key opens the card with the clause for one who writes as %s; Escape returns the caret',
      async (role) => {
        await session.writeAs(role);
        const place = await enter(session, editor);
        await write(place, draft);
        const { words, findings } = await expected(draft, role, editor.circumstances);
        await expectMarked(place, words);
        await place.tab.press('Control+Home');
        await press(place, 'ArrowRight', 'Dear '.length);

        await place.tab.press('Alt+.');
        await expect
          .poll(() => card(place), waiting)
          .toMatchObject({
            hasFocus: true,
            words: `“${words[0]}”`,
            message: findings[0]?.message,
            references: referencesOf(findings[0]),
          });
        await place.tab.press('Escape');
        await expect.poll(() => card(place), waiting).toBeUndefined();
        await place.tab.type('1');
        await expect.poll(() => textIn(place), waiting).toContain('Dear 1Amara');
      },
    );

    test('nothing inside the editor is touched', async () => {
      const place = await enter(session, editor);
      await write(place, draft);
      const { words, findings } = await expected(draft, 'member', editor.circumstances);
      await expectMarked(place, words);

      await watchMutations(place);
      const off = findings[0]?.finding.rule ?? '';
      await session.writeAs('member', { off: [off] });
      const left = findings.filter(({ finding }) => finding.rule !== off);
      expect(left.length).toBeGreaterThan(0);
      await expectMarked(
        place,
        left.map(({ finding }) => draft.slice(finding.start, finding.end)),
      );
      await place.tab.press('Alt+.');
      await expect.poll(() => card(place), waiting).toMatchObject({ hasFocus: true });
      await place.tab.press('Escape');
      await expect.poll(() => card(place), waiting).toBeUndefined();
      expect(await mutations(place)).toEqual([]);
    });
  });

  test('officers and members are shown different clauses for the same words', async () => {
    const [member, officer] = await Promise.all([
      expected(draft, 'member'),
      expected(draft, 'officer'),
    ]);
    expect(referencesOf(ofCapability(member.findings))).toContain('para 4');
    expect(referencesOf(ofCapability(officer.findings))).not.toContain('para 4');
  });
}

const ofCapability = (findings: readonly ShownFinding[]) =>
  findings.find(({ finding }) => finding.rule === 'officer-criticism/capability');

/** As the card lists them: what is engaged, then where to take it. */
export const referencesOf = (finding: ShownFinding | undefined): readonly string[] =>
  (finding?.clauses ?? [])
    .toSorted((a, b) => Number(a.role === 'route') - Number(b.role === 'route'))
    .map(({ displayRef }) => displayRef);
