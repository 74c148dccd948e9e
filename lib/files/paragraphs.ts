/** A paragraph as a file has it; `text` may hold line breaks that somebody made. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading?: boolean;
}

interface Written {
  readonly text: string;
  readonly headings?: readonly number[];
}

/** Paragraphs one after the other, an empty line between them; those without words are left out. */
export function written(paragraphs: readonly Paragraph[]): Written {
  const headings: number[] = [];
  let text = '';
  for (const { text: raw, isHeading } of paragraphs) {
    const tidy = tidied(raw);
    if (tidy === '') continue;
    if (text !== '') text += '\n\n';
    if (isHeading) headings.push(text.length);
    text += tidy;
  }
  return { text, ...(headings.length > 0 && { headings }) };
}

/** Spaces as a reader sees them: none at the ends of a line, one between words; characters that nobody sees are gone. */
const tidied = (text: string): string =>
  text
    .replaceAll(/[\u00AD\u200B\uFEFF\uE000-\uF8FF]|[^\P{Cc}\t\n]/gu, '')
    .split('\n')
    .map((line) => line.replaceAll(/[\t\u00A0 ]+/g, ' ').trim())
    .join('\n')
    .trim();
