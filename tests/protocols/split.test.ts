import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { type Passage } from '../../lib/council/protocols/references.ts';
import { splitProtocol } from '../../lib/council/protocols/split.ts';
import { protocols } from '../../rules/protocols/index.ts';
import { otherForms, typed, type Typing } from './other-forms.ts';
import { hasSources, sourceClauses, sourceText } from './sources.ts';

const invented = new URL('invented/', import.meta.url);
const names = readdirSync(invented).filter((name) => /^[^.]+\.txt$/.test(name));
const inventedText = (name: string): string => readFileSync(new URL(name, invented), 'utf8');

/** Words alone: how a line ends and what bullet it bears is not the clause's. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const told = ({ ref, heading, from, to, text }: Passage): string =>
  `${ref} | ${heading} | ${from}-${to} | ${text.replaceAll('\n', ' ¶ ')}`;

test.each(names)('%s is cut as its reader would', async (name) => {
  const { title, passages, leftOut } = splitProtocol(inventedText(name));
  const shown = [title, ...passages.map(told), '', 'Left out:', ...leftOut].join('\n');
  await expect(`${shown}\n`).toMatchFileSnapshot(`invented/${name.replace('.txt', '.clauses')}`);
});

test('items whose bullets did not come along are items, and cells below a clause are part of it', () => {
  const { passages } = splitProtocol(
    [
      '4 What is not asked',
      '4.1 Nobody asks staff for:',
      'work for a party;',
      'a favour; or',
      'a lift to the fair.',
      '4.2 Whom to ask:',
      'Subject',
      'Who',
      'Allotments',
      'The Deputy Clerk',
      '4.3 Nobody else is asked.',
    ].join('\n'),
  );
  expect(passages.map(({ ref, heading }) => `${ref} | ${heading}`)).toEqual([
    '4.1 | 4 What is not asked',
    '4.1 (bullet 1) | 4 What is not asked',
    '4.1 (bullet 2) | 4 What is not asked',
    '4.1 (bullet 3) | 4 What is not asked',
    '4.2 | 4 What is not asked',
    '4.3 | 4 What is not asked',
  ]);
  expect(passages[4]?.text).toBe('Whom to ask:\nSubject\nWho\nAllotments\nThe Deputy Clerk');
});

test('a heading in capitals stands alone, whatever the lines around it are', () => {
  const { title, passages } = splitProtocol(
    [
      'SALTBY PARISH COUNCIL',
      'HOW MEMBERS AND STAFF WORK TOGETHER',
      'Agreed in March 2024, and looked at again every second year',
      'ARTICLE 1 – MANNERS',
      'Clause 1. Nobody says of a member of staff in the newspaper what they',
      'ought to have said to the Clerk.',
      'SCHEDULE A',
      'Clause 1. A gift is declared.',
    ].join('\n'),
  );
  expect(title).toBe('HOW MEMBERS AND STAFF WORK TOGETHER');
  expect(passages.map(({ heading, text }) => `${heading} | ${text}`)).toEqual([
    'Article 1: MANNERS | Nobody says of a member of staff in the newspaper what they ought to have said to the Clerk.',
    'Schedule A | A gift is declared.',
  ]);
});

test.each(names)('%s says the same in every other form of file', (name) => {
  const { title, passages } = splitProtocol(inventedText(name));
  const same = passages.map(({ ref, text }) => `${ref} ${words(text)}`);
  for (const [form, text] of Object.entries(otherForms(title, passages, inventedText(name))))
    expect(
      splitProtocol(text).passages.map((passage) => `${passage.ref} ${words(passage.text)}`),
      form,
    ).toEqual(same);
});

test('a number that stands by itself and comes twice elsewhere is told apart from both', () => {
  const lines = 'A1 Yes|A1 Yes|Euismod.|A1 Yes|1. One|Appendix|A1 Yes|Varius.'.split('|');
  const refs = splitProtocol(lines.join('\n')).passages.map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(refs.length);
});

test('every clause has a reference of its own, whatever the document', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '1. One',
      '1.1 Members must:',
      '(a) be civil;',
      '• be kind',
      '- be brief',
      'A1 Yes',
    ),
    fc.constantFrom(
      '',
      'Introduction',
      'Appendix',
      'Part 2',
      '(i) so',
      'o or so',
      'Page 2 of 3',
      '2',
    ),
    fc.lorem({ mode: 'sentences', maxCount: 2 }),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
      const { passages, leftOut } = splitProtocol(lines.join('\n'));
      const refs = passages.map(({ ref }) => ref);
      expect(new Set(refs).size).toBe(refs.length);
      const starts = passages.map(({ from }) => from);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { from, to } of passages) expect(from).toBeLessThanOrEqual(to);
      expect(leftOut.length).toBeLessThanOrEqual(lines.length * 2);
    }),
  );
});

test('two hundred pages are cut without effort', () => {
  const page = inventedText('wrapped-with-pages.txt');
  const { passages } = splitProtocol(Array.from({ length: 200 }, () => page).join('\n\f'));
  expect(passages.length).toBeGreaterThan(2000);
});

describe.skipIf(!hasSources)('the four councils’ own documents', () => {
  const clauses = sourceClauses();

  test.each(protocols.map(({ id }) => id))('%s comes out as its clauses, in order', (id) => {
    const expected = clauses.filter(({ protocol }) => protocol === id);
    const [{ file } = { file: '' }] = expected;
    const source = sourceText(file);
    const lines = source.split('\n');
    const { passages } = splitProtocol(source);
    expect(passages.map(({ ref }) => ref)).toEqual(expected.map(({ ref }) => ref));
    for (const [index, { ref, lines: at }] of expected.entries()) {
      const text = words(passages[index]?.text ?? '');
      // a footer that stands in the midst of a clause is none of it
      const given = words(
        lines
          .slice(at[0] - 1, at[1])
          .join(' ')
          .replace('November 2020', ''),
      );
      expect(given.endsWith(text), ref).toBe(true);
      // its number
      expect(given.length - text.length, ref).toBeLessThan(8);
      expect(passages[index]?.from, ref).toBe(at[0]);
    }
  });

  const edges = ['none', 'form feed', 'bare number', 'footer'] as const;
  const widths = [60, 65, 70, 75, 80, 85, 90, 95, 100];
  const hanging = widths.flatMap((width) =>
    edges.map((edge): Typing => ({ width, hang: 'four', isApart: false, edge })),
  );
  const apart = widths.flatMap((width) =>
    (['none', 'four', 'aligned'] as const).map((hang): Typing => ({
      width,
      hang,
      isApart: true,
      edge: 'none',
    })),
  );
  const close = widths.map((width): Typing => ({
    width,
    hang: 'none',
    isApart: false,
    edge: 'none',
  }));

  test.each(protocols.map(({ id }) => id))('%s is the same typed at any width', (id) => {
    const source = sourceText(clauses.find(({ protocol }) => protocol === id)?.file ?? '');
    const { title, passages } = splitProtocol(source);
    const same = passages.map(({ ref, text }) => `${ref} ${words(text)}`);
    for (const typing of [...hanging, ...apart])
      expect(
        splitProtocol(typed(title, passages, { source, typing })).passages.map(
          (passage) => `${passage.ref} ${words(passage.text)}`,
        ),
        JSON.stringify(typing),
      ).toEqual(same);
  });

  // a last line as long as the page is wide, and no space nor indent after it, tells nobody that a paragraph ended
  test.each(protocols.map(({ id }) => id))('%s keeps all that bears a number, set close', (id) => {
    const source = sourceText(clauses.find(({ protocol }) => protocol === id)?.file ?? '');
    const { title, passages } = splitProtocol(source);
    const opening = (text: string): string => words(text).split(' ').slice(0, 4).join(' ');
    const bearing = passages.filter(({ ref }) => /^\d[\d.]*(?:\([a-z]\))?$/.test(ref));
    for (const typing of close) {
      const found = splitProtocol(typed(title, passages, { source, typing })).passages;
      const refs = found.map(({ ref, text }) => `${ref} ${opening(text)}`);
      const missing = bearing.filter(({ ref, text }) => !refs.includes(`${ref} ${opening(text)}`));
      expect(missing, JSON.stringify(typing)).toEqual([]);
      expect(Math.abs(found.length - passages.length)).toBeLessThan(4);
    }
  });

  test.each(protocols.map(({ id }) => id))('%s is the same in other forms of file', (id) => {
    const source = sourceText(clauses.find(({ protocol }) => protocol === id)?.file ?? '');
    const { title, passages } = splitProtocol(source);
    const same = passages.map(({ ref, text }) => `${ref} ${words(text)}`);
    for (const [form, text] of Object.entries(otherForms(title, passages, source)))
      expect(
        splitProtocol(text).passages.map((passage) => `${passage.ref} ${words(passage.text)}`),
        form,
      ).toEqual(same);
  });
});
