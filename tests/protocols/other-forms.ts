import type { Passage } from '../../lib/council/protocols/references.ts';

/** A document as other files would hold it: unbroken paragraphs, other widths, pages with headers and footers. */
export function otherForms(
  title: string,
  passages: readonly Passage[],
  source: string,
): Readonly<Record<string, string>> {
  const paragraphs = paragraphsOf(title, passages, source).map(({ mark, text }) =>
    `${mark} ${text}`.trim(),
  );
  const wrapped = (width: number, hang = ''): readonly string[] =>
    paragraphs.map((paragraph) => wrap(paragraph, width, hang).join('\n'));
  return {
    'a paragraph to a line': paragraphs.join('\n'),
    'paragraphs apart': paragraphs.join('\n\n'),
    'lines ended by two characters': `\ufeff${paragraphs.join('\r\n\r\n')}`,
    narrow: wrapped(70).join('\n\n'),
    'wide, with hanging indents': wrapped(95, '    ').join('\n\n'),
    indented: wrapped(80)
      .join('\n\n')
      .replaceAll(/^(?=.)/gm, '      '),
    'double spaced': paragraphs.map((each) => wrap(each, 80, '').join('\n\n')).join('\n\n\n'),
    'pages with headers': paged(wrapped(80), (page) => [
      '',
      `Page ${page} of 9`,
      '\fShire Council Constitution – Part 5',
    ]),
    'pages with bare numbers': paged(wrapped(80), (page) => [
      '',
      String(page),
      '',
      'Shire Council Constitution',
      '',
    ]),
  };
}

/** A paragraph as it would be typed. */
interface Typed {
  readonly mark: string;
  readonly text: string;
}

function paragraphsOf(
  title: string,
  passages: readonly Passage[],
  source: string,
): readonly Typed[] {
  const lines = source.split('\n');
  const plain = (text: string): Typed => ({ mark: '', text });
  const paragraphs = [plain(title)];
  let heading = 'Opening statement';
  for (const passage of passages) {
    if (passage.heading !== heading)
      paragraphs.push(...passage.heading.split(/: (?=Memb)/).map(plain));
    ({ heading } = passage);
    const [first = '', ...rest] = passage.text.split('\n');
    const mark = markOf(passage, lines[passage.from - 1] ?? '');
    paragraphs.push({ mark, text: first }, ...rest.map(plain));
  }
  return paragraphs;
}

/** How somebody types: to what width, what goes on below its first line, what stands between paragraphs and pages. */
export interface Typing {
  readonly width: number;
  readonly hang: 'none' | 'four' | 'aligned';
  readonly isApart: boolean;
  readonly edge: 'none' | 'form feed' | 'bare number' | 'footer';
}

/** A document typed at a fixed width, as a plain text file has it. */
export function typed(
  title: string,
  passages: readonly Passage[],
  { source, typing }: { readonly source: string; readonly typing: Typing },
): string {
  const { width, hang, isApart, edge } = typing;
  const blocks = paragraphsOf(title, passages, source).map(({ mark, text }) => {
    const first = hang === 'aligned' && mark !== '' ? mark.padEnd(4) : mark;
    const hung = { none: '', four: '    ', aligned: mark === '' ? '' : ' '.repeat(5) }[hang];
    return wrap(text, width, hung, first);
  });
  const lines = blocks.flatMap((block) => (isApart ? ['', ...block] : block));
  let page = 0;
  return lines
    .flatMap((line, index) =>
      index > 0 && index % 45 === 0 ? [...edges[edge](++page), line] : [line],
    )
    .join('\n');
}

const edges: Readonly<Record<Typing['edge'], (page: number) => readonly string[]>> = {
  none: () => [],
  'form feed': (page) => [`Page ${page} of 9`, '\fShire Council Constitution – Part 5'],
  'bare number': (page) => ['', String(page), '', 'Shire Council Constitution', ''],
  footer: (page) => ['', `Protocol on Working Together – Page ${page}`, ''],
};

function markOf({ ref, from }: Passage, line: string): string {
  const [, mark] =
    /^\s*((?:-\s)?(?:[A-Z]?\d+(?:\.\d+)*[.)]?(?:\([a-z]\))?|\([a-z0-9]+\)|[a-z0-9]\)|o|❑|•|–))\s/.exec(
      line.replace('\f', ''),
    ) ?? [];
  if (mark !== undefined) return mark;
  if (/^\s*[A-Z]?\d+(?:\.\d+)*$/.test(line)) return line.trim();
  return from > 0 && /bullet \d+\)$|exception \d/.test(ref) ? '•' : '';
}

function wrap(text: string, width: number, hang: string, mark = ''): readonly string[] {
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && longer.length > width) {
      lines.push(line);
      line = hang + word;
    } else line = longer;
  }
  return [...lines, line];
}

function paged(paragraphs: readonly string[], edge: (page: number) => readonly string[]): string {
  let page = 0;
  return paragraphs
    .flatMap((paragraph) => [...paragraph.split('\n'), ''])
    .flatMap((line, index) => (index > 0 && index % 45 === 0 ? [...edge(++page), line] : [line]))
    .join('\n');
}
