import { expect, test } from 'vitest';

import type { Paragraph } from '../../lib/files/paragraphs.ts';
import { pdfAnswer } from '../../lib/files/pdf-answer.ts';
import { column, pdfFile, type Shown } from './pdf-file.ts';

const read = async (...pages: readonly (readonly Shown[])[]): Promise<readonly Paragraph[]> => {
  const answer = await pdfAnswer(pdfFile(pages));
  return answer.type === 'read' ? answer.paragraphs : [{ text: answer.type }];
};
const textsOf = async (...pages: readonly (readonly Shown[])[]) =>
  (await read(...pages)).map(({ text }) => text);

const wide = 'Officers serve the whole council and advise each of its members with equal care, and';

test('lines become paragraphs, and words that were parted are one again', async () => {
  expect(
    await textsOf([
      ...column(70, 780, [
        wide,
        'with a decision-',
        'making body that publishes its reasons.',
        'A second one begins here, on a line of its own.',
      ]),
      ...column(70, 700, ['A third stands apart.']),
    ]),
  ).toEqual([
    `${wide} with a decision-making body that publishes its reasons.`,
    'A second one begins here, on a line of its own.',
    'A third stands apart.',
  ]);
});

test('items whose bullets are drawn stay apart', async () => {
  const items = ['a favour for a friend; or', 'a business of their own.'];
  expect(await textsOf(column(70, 780, [wide, ...items]))).toEqual([
    `${wide} ${items[0]}`,
    items[1],
  ]);
});

test('a hyphen goes where the word is written without one elsewhere', async () => {
  const lines = [`${wide} about infor-`, 'mation. Such information is kept.'];
  expect(await textsOf(column(70, 780, lines))).toEqual([
    `${wide} about information. Such information is kept.`,
  ]);
});

test('numbers stand before their clauses, and a note before its number in brackets', async () => {
  expect(
    await textsOf([
      [70, 780, 'Conduct', 18],
      [70, 740, '1.1'],
      [110, 740, 'Members must show respect.'],
      [249, 743, '1', 6],
      [70, 726, '1.2'],
      [110, 726, 'Officers too.'],
    ]),
  ).toEqual(['Conduct', '1.1 Members must show respect.[1]', '1.2 Officers too.']);
});

test('what is larger than the rest is a heading', async () => {
  const [title, clause] = await read([
    [70, 780, 'Conduct', 18],
    ...column(70, 740, ['Members must show respect.']),
  ]);
  expect([title?.isHeading, clause?.isHeading]).toEqual([true, undefined]);
});

test('columns are read one after the other, even where the file draws them in no order', async () => {
  const lines = Array.from({ length: 12 }, (_, at) => `Statement number ${at + 1} is this.`);
  const left = column(70, 780, lines);
  const right = column(
    330,
    780,
    lines.map((line) => line.replace('Statement', 'Answer')),
  );
  const backwards = [...left, ...right].toReversed();
  for (const page of [[...left, ...right], backwards])
    expect(await textsOf(page)).toEqual(
      [left, right].map((lines) => lines.map(([, , text]) => text).join(' ')),
    );
});

test('headers, footers and page numbers are left out, and sentences run over the page', async () => {
  const page = (number: number, lines: readonly string[]): readonly Shown[] => [
    [70, 810, 'Example Council – protocol'],
    ...column(70, 760, lines),
    [280, 40, `Page ${number} of 3`],
  ];
  expect(
    await textsOf(
      page(1, ['First page.', wide]),
      page(2, ['with reasons.', 'Second page.']),
      page(3, ['Third page.']),
    ),
  ).toEqual(['First page.', `${wide} with reasons.`, 'Second page.', 'Third page.']);
});

test('two hundred pages', async () => {
  const pages = Array.from({ length: 200 }, (_, at) => [
    ...column(70, 780, [`Clause ${at + 1} begins.`]),
    ...column(70, 700, [`Clause ${at + 1} ends.`]),
  ]);
  const texts = await textsOf(...pages);
  expect([texts.length, texts.at(-1)]).toEqual([400, 'Clause 200 ends.']);
});

test('a document without words has no paragraphs', async () => {
  expect(await read([])).toEqual([]);
});

test('one that is locked says so', async () => {
  const key = `<${'00'.repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
  expect(await pdfAnswer(pdfFile([column(70, 780, ['Secret.'])], encrypt))).toEqual({
    type: 'encrypted',
  });
});

test('one that is cut short is read as far as it goes, or refused', async () => {
  const whole = pdfFile([column(70, 780, ['Hello.'])]);
  for (const length of [9, 60, 200, 400, whole.length - 30]) {
    const { type } = await pdfAnswer(whole.slice(0, length));
    expect(['read', 'damaged']).toContain(type);
  }
});
