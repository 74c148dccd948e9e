// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readFile } from '../../lib/files/read-file.ts';
import { noteInCsv, cell } from '../../lib/review/note-csv.ts';
import { noteInDocx } from '../../lib/review/note-docx.ts';
import { noteInHtml } from '../../lib/review/note-html.ts';
import { noteInMarkdown } from '../../lib/review/note-markdown.ts';
import { type Block, noteOf } from '../../lib/review/note.ts';
import { example } from './example.ts';

const blocks = noteOf([example], '2026-11-22');

test('the note in Markdown, with every clause cited and every decision', () => {
  expect(noteInMarkdown(blocks)).toMatchInlineSnapshot(`
    "# Review note

    - **Written on:** 22 November 2026
    - **Findings:** 2 findings: 1 changed, 1 undecided

    ## letter.docx

    - **Author:** Ada Price, Member, Chairman or vice-chairman
    - **Kind:** letter
    - **Readers:** the press
    - **Date:** 5 November 2026
    - **Protocol:** Protocol of Example Council
    - **Subject:** Late
    - **Attached, not read:** plan.pdf
    - **Findings:** 2 findings: 1 changed, 1 undecided

    Sent back on \\*Friday\\*.

    ### 1\\. Stop: It calls an officer unable.

    > The officer is useless \\& late. \\<b\\>Call\\</b\\> 01632 960001.

    - **Words:** useless
    - **Why:** Officers cannot answer in public.
    - **Write instead:** Say what went wrong.
    - **para 38, Protocol of Example Council (clause engaged):** Criticism. “Members shall not criticise officers in public.”
    - **section 6, National law (law engaged):** Law. In short: A law.
    - **Decision:** Changed
    - **New wording:** \\=was late
    - **Note:** Rang her.

    ### 2\\. Warning: It gives a telephone number.

    > The officer is useless \\& late. \\<b\\>Call\\</b\\> 01632 960001.

    - **Words:** 01632 960001
    - **Why:** It may be private.
    - **Write instead:** Leave it out.
    - **Decision:** Undecided

    Clausemark looks at wording. It cannot know everything about a matter: whoever signs decides.
    "
  `);
});

test('the note as a Word document says the same', async () => {
  const { text } = await readFile({ name: '', bytes: noteInDocx(blocks) });
  expect(text).toContain('Letter'.toLowerCase());
  for (const words of [
    'Review note',
    'Written on: 22 November 2026',
    'letter.docx',
    '1. Stop: It calls an officer unable.',
    'New wording: =was late',
    '<b>Call</b> 01632 960001.',
    'Criticism. “Members shall not criticise officers\nin public.”',
  ])
    expect(text).toContain(words);
});

test('the note as a page says the same, and holds no markup from the text', () => {
  const page = new DOMParser().parseFromString(noteInHtml(blocks), 'text/html');
  expect(page.querySelectorAll('b, script, img, a, link').length).toBe(0);
  expect(page.querySelector('blockquote')?.textContent).toContain('useless & late. <b>Call</b>');
  expect([...page.querySelectorAll('h3')].map((each) => each.textContent)).toEqual([
    '1. Stop: It calls an officer unable.',
    '2. Warning: It gives a telephone number.',
  ]);
});

test('a spreadsheet gets a row for each finding, and no formula', () => {
  const rows = noteInCsv([example]).trim().split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain('"useless","Stop","It calls an officer unable."');
  expect(rows[1]).toContain(`"Changed","'=was late","","Rang her."`);
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1'])
    expect(cell(formula)).toBe(`"'${formula}"`);
  expect(cell('say "no"')).toBe('"say ""no"""');
});

test(
  'whatever was written, the documents can be read, and say it',
  { timeout: 30_000 },
  async () => {
    const words = fc.string({ unit: 'binary', maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const some: readonly Block[] = [
          { type: 'heading', level: 1, text: 'Start' },
          { type: 'facts', facts: [[text, text]] },
          { type: 'quote', text },
          { type: 'text', text: 'End' },
        ];
        const { text: read } = await readFile({ name: '', bytes: noteInDocx(some) });
        expect(read.startsWith('Start') && read.endsWith('End')).toBe(true);
        const page = new DOMParser().parseFromString(noteInHtml(some), 'text/html');
        expect(page.querySelectorAll('main > *').length).toBe(4);
        expect(page.querySelectorAll('main dt, main dd').length).toBe(2);
      }),
      { numRuns: 15 },
    );
  },
);
