/** A line that holds words, as a document gives it. */
export interface Line {
  /** Counted from 1, blank lines included. */
  readonly number: number;
  /** Without space at its ends, one space between words; tabs stay. */
  readonly text: string;
  /** Characters of space before the text. */
  readonly indent: number;
  /** Characters of the line, every space counted, to the end of its text. */
  readonly extent: number;
  /** Blank lines right before it. */
  readonly gap: number;
  /** A form feed stands before it. */
  readonly opensPage: boolean;
}

/** The lines of a document that hold words, its characters as a reader takes them. */
export function linesOf(text: string): readonly Line[] {
  const found: Line[] = [];
  let gap = 0;
  let opensPage = false;
  for (const [index, raw] of text.split(/\r\n|[\n\r\v\u2028\u2029]/).entries()) {
    opensPage ||= raw.includes('\f');
    const plain = plainly(raw);
    const words = plain.trim();
    if (words === '') {
      gap++;
      continue;
    }
    const indent = plain.search(/\S/);
    const extent = plain.trimEnd().length;
    const single = words.replaceAll(/ +/g, ' ');
    found.push({ number: index + 1, text: single, indent, extent, gap, opensPage });
    gap = 0;
    opensPage = false;
  }
  return found;
}

/** Odd spaces, invisible characters, ligatures and the bullets of symbol fonts, as plain characters. */
const plainly = (text: string): string =>
  text
    .replaceAll(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\f]/g, ' ')
    .replaceAll(/[\ue000-\uf8ff]/g, '•')
    .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
