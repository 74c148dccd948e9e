import type { Styles } from './docx-styles.ts';
import { inlineOf, type Inline } from './docx-inline.ts';
import type { Numbering } from './numbering.ts';
import type { Paragraph } from './paragraphs.ts';
import { attribute, childrenOf, descend } from './xml.ts';

export interface WordDocument {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** The parts that hold the notes, where there are any. */
  readonly notes: Readonly<Record<Inline['notes'][number]['kind'], Element | undefined>>;
}

/** What holds other content, and says nothing of its own. */
const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo']);

/** The paragraphs of a document in reading order, its notes after them. */
export function bodyOf(body: Element, document: WordDocument): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const notes: Inline['notes'][number][] = [];
  /** What stands before a paragraph mark that was deleted: it runs on in the next paragraph. */
  let carried = '';

  const paragraph = (element: Element) => {
    const properties = descend(element, 'pPr');
    const facts = document.styles.factsOf(properties);
    const { text, boxes, notes: own } = inlineOf(element, document.styles, notes.length);
    notes.push(...own);
    if (descend(properties, 'rPr', 'del')) carried += text;
    else {
      const whole = carried + text;
      carried = '';
      const number = numberOf(facts, document.numbering);
      if (whole.trim() !== '' && !facts.isContents)
        paragraphs.push({
          text: number === '' ? whole : `${number} ${whole}`,
          ...(facts.isHeading && { isHeading: true }),
        });
    }
    for (const box of boxes) walk(box);
  };

  const walk = (parent: Element) => {
    for (const child of parent.children) {
      if (child.localName === 'p') paragraph(child);
      else if (child.localName === 'tbl') table(child);
      else if (wrappers.has(child.localName)) walk(child);
    }
  };

  const table = (element: Element) => {
    for (const child of element.children) {
      if (child.localName === 'tr') row(child);
      else if (wrappers.has(child.localName)) table(child);
    }
  };

  const row = (element: Element) => {
    if (descend(element, 'trPr', 'del')) return;
    for (const child of element.children) {
      if (child.localName === 'tc') {
        if (!descend(child, 'tcPr', 'cellDel')) walk(child);
      } else if (wrappers.has(child.localName)) row(child);
    }
  };

  walk(body);
  if (carried.trim() !== '') paragraphs.push({ text: carried });
  // A note may refer to another note.
  for (let at = 0; at < notes.length && at < mostNotes; at++) {
    const note = notes[at];
    const element = note && noteOf(document.notes[note.kind], note.id);
    const first = paragraphs.length;
    if (element) walk(element);
    const [begin] = paragraphs.slice(first);
    if (begin) paragraphs[first] = { text: `[${at + 1}] ${begin.text.trim()}` };
  }
  return paragraphs;
}

const mostNotes = 5000;

const noteOf = (part: Element | undefined, id: string): Element | undefined =>
  childrenOf(part).find((note) => attribute(note, 'id') === id);

function numberOf(
  { list, level, styleLevel, styles }: ReturnType<Styles['factsOf']>,
  numbering: Numbering,
): string {
  if (list === undefined) return '';
  return numbering.next(list, level ?? numbering.levelOf(list, styles) ?? styleLevel ?? 0).trim();
}
