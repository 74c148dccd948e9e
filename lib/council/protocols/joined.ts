import type { Line } from './lines.ts';

/** Lines as running text; a word parted by a hyphen at the end of a line is whole again. */
export const joined = (lines: readonly string[], vocabulary: ReadonlySet<string>): string =>
  lines
    .reduce((text, line) => {
      const [, before = ''] = /([A-Za-z]+)-$/.exec(text) ?? [];
      const [after = ''] = /^[a-z]+/.exec(line) ?? [];
      if (before === '' || after === '') return `${text} ${line}`;
      return keepsHyphen(before.toLowerCase(), after, vocabulary)
        ? text + line
        : text.slice(0, -1) + line;
    }, '')
    .replaceAll('\t', ' – ')
    .trim();

const prefixes = new Set(
  'non co e self well sub pre re ex anti cross vice multi inter semi quasi long short high low full part day one two three'.split(
    ' ',
  ),
);

/** Whether a hyphen at the end of a line belongs to the word: `non-`, but not `Coun-`. */
function keepsHyphen(before: string, after: string, vocabulary: ReadonlySet<string>): boolean {
  if (vocabulary.has(`${before}-${after}`)) return true;
  if (vocabulary.has(before + after)) return false;
  return prefixes.has(before) || vocabulary.has(before);
}

/** Every word of a document, in lower case, that is not parted by the end of a line. */
export const vocabularyOf = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*(?![a-z-])/g) ?? []),
  );
