// @vitest-environment jsdom
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';

import { readFile } from '../../lib/files/read-file.ts';
import { item, level, p, run, wordFile } from './word-file.ts';

const linesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { kind, text } = await readFile({ name: 'a.docx', bytes });
  expect(kind).toBe('docx');
  return text.split('\n\n');
};

const list = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;

const clauses = list(
  1,
  level(0, 'decimal', '%1.'),
  level(1, 'decimal', '%1.%2'),
  level(2, 'lowerLetter', '(%3)'),
  level(3, 'lowerRoman', '(%4)'),
);

test('automatic numbers are the ones a reader sees', async () => {
  const body = [
    p('Purpose', item(1, 0)),
    p('Members decide.', item(1, 1)),
    p('first', item(1, 2)),
    p('second', item(1, 2)),
    p('deeper', item(1, 3)),
    p('Officers advise.', item(1, 1)),
    p('again', item(1, 2)),
    p('Between.'),
    p('Conduct', item(1, 0)),
    p('Courtesy.', item(1, 1)),
  ].join('');
  expect(await linesOf(wordFile(body, { numbering: clauses }))).toEqual([
    '1. Purpose',
    '1.1 Members decide.',
    '(a) first',
    '(b) second',
    '(i) deeper',
    '1.2 Officers advise.',
    '(a) again',
    'Between.',
    '2. Conduct',
    '2.1 Courtesy.',
  ]);
});

test('a list may start elsewhere, and count on from another', async () => {
  const numbering = `${list(1, level(0, 'upperRoman', 'Part %1:'))}<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
  const body = [1, 2, 3, 3, 1].map((id) => p('x', item(id, 0))).join('');
  expect(await linesOf(wordFile(body, { numbering }))).toEqual([
    'Part I: x',
    'Part II: x',
    'Part IX: x',
    'Part X: x',
    'Part XI: x',
  ]);
});

test('styles bring numbers, levels and headings with them, and those built on them too', async () => {
  const numbering = list(
    4,
    level(0, 'decimal', '%1', '<w:pStyle w:val="Heading1"/>'),
    level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Clause"/>'),
  );
  const styles = `
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Loud"><w:name w:val="Loud clause"/><w:basedOn w:val="Clause"/></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;
  const styled = (style: string, text: string, more = '') =>
    p(text, `<w:pStyle w:val="${style}"/>${more}`);
  const body = [
    styled('TOC1', 'Roles 3'),
    styled('Heading1', 'Roles'),
    styled('Clause', 'One.'),
    styled('Loud', 'Two.'),
    styled('Clause', 'Without.', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    styled('Heading1', 'Conduct'),
  ].join('');
  const bytes = wordFile(body, { numbering, styles });
  expect(await linesOf(bytes)).toEqual([
    '1 Roles',
    '1.1 One.',
    '1.2 Two.',
    'Without.',
    '2 Conduct',
  ]);
  const { text, headings = [] } = await readFile({ name: '', bytes });
  expect(headings.map((at) => text.slice(at).split('\n')[0])).toEqual(['1 Roles', '2 Conduct']);
});

test('insertions are kept; deletions, hidden text and instructions are left out', async () => {
  const mark = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';
  const body = [
    `<w:p>${run('We ')}<w:del ${mark}><w:r><w:delText>will</w:delText></w:r></w:del><w:ins ${mark}>${run('may')}</w:ins>${run(' agree.')}${run('secret', '<w:vanish/>')}</w:p>`,
    `<w:p><w:pPr><w:rPr><w:del ${mark}/></w:rPr></w:pPr>${run('One half ')}</w:p>`,
    p('and the other.'),
    `<w:p>${run('See page ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('7')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}</w:p>`,
    `<w:p><w:moveFrom ${mark}>${run('moved')}</w:moveFrom>${run('first')}<w:r><w:br/></w:r>${run('second')}</w:p>`,
    `<w:tbl><w:tr><w:trPr><w:del ${mark}/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('left')}</w:tc><w:tc>${p('right')}</w:tc></w:tr></w:tbl>`,
  ].join('');
  expect(await linesOf(wordFile(body, { header1: p('Council letterhead') }))).toEqual([
    'We may agree.',
    'One half and the other.',
    'See page 7.',
    'first\nsecond',
    'left',
    'right',
  ]);
});

test('text boxes and content controls are read once', async () => {
  const box = `<w:txbxContent>${p('In a box.')}</w:txbxContent>`;
  const body = [
    `<w:p>${run('Beside.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    `<w:sdt><w:sdtContent>${p('Controlled.')}</w:sdtContent></w:sdt>`,
  ].join('');
  expect(await linesOf(wordFile(body))).toEqual(['Beside.', 'In a box.', 'Controlled.']);
});

test('what the docx library writes is read', async () => {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'clauses',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            {
              level: 1,
              format: LevelFormat.LOWER_LETTER,
              text: '%2)',
              alignment: AlignmentType.START,
            },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Adopted in May.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Protocol', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'Roles', numbering: { reference: 'clauses', level: 0 } }),
          new Paragraph({ text: 'advice', numbering: { reference: 'clauses', level: 1 } }),
          new Paragraph({ text: 'Loose', bullet: { level: 0 } }),
          new Paragraph({ children: [new TextRun('A note'), new FootnoteReferenceRun(1)] }),
          new Table({
            rows: [
              new TableRow({
                children: ['left', 'right'].map(
                  (text) => new TableCell({ children: [new Paragraph(text)] }),
                ),
              }),
            ],
          }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  expect(await linesOf(bytes)).toEqual([
    'Protocol',
    '1. Roles',
    'a) advice',
    '• Loose',
    'A note[1]',
    'left',
    'right',
    '[1] Adopted in May.',
  ]);
});
