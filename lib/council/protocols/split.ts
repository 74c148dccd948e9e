import { withoutFurniture } from './furniture.ts';
import { isHeading } from './headings.ts';
import { linesOf } from './lines.ts';
import { withLostItems } from './lost-items.ts';
import { outlineOf } from './outline.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { type Passage, withReferences } from './references.ts';

/** A document cut into its clauses. */
export interface Split {
  readonly title: string;
  /** In the document's order. */
  readonly passages: readonly Passage[];
  /** Lines left out as headers, footers, page numbers, contents and versions. */
  readonly leftOut: readonly string[];
}

/** Cuts the text of a protocol, from whatever file it came, into numbered clauses. */
export function splitProtocol(text: string): Split {
  const { kept, dropped } = withoutFurniture(linesOf(text));
  const { title, body } = titled(withLostItems(paragraphsOf(kept)));
  return {
    title,
    passages: withReferences(outlineOf(body)),
    leftOut: dropped.map((line) => line.text),
  };
}

/** Headings before anything else is said: the one that names the document, and those that repeat it. */
function titled(paragraphs: readonly Paragraph[]) {
  const first = paragraphs.findIndex(
    (each, index) => each.marks.length > 0 || !isHeading(each, paragraphs[index + 1]),
  );
  const heads = paragraphs.slice(0, Math.max(first, 0));
  const named =
    heads.find(({ text }) => /\b(?:protocol|relations|code)\b/i.test(text)) ??
    heads.find(({ text }) => !/council$/i.test(text)) ??
    heads[0];
  const at = named ? heads.indexOf(named) : -1;
  const [opening] = paragraphs.slice(heads.length);
  // the last heading before a numbered clause is that clause's own
  const kept = heads.length > at + 1 && opening ? heads.slice(-1) : [];
  const title = named?.text ?? '';
  return {
    title,
    body: [...kept, ...paragraphs.slice(heads.length)].filter(
      ({ text, marks }) => marks.length > 0 || text !== title,
    ),
  };
}
