import type { Styles } from './docx-styles.ts';
import { attribute, childrenOf, descend } from './xml.ts';

/** What stands in one paragraph. */
export interface Inline {
  readonly text: string;
  /** Boxes of text that are anchored in it. */
  readonly boxes: readonly Element[];
  /** The notes that it refers to, in order. */
  readonly notes: readonly { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
}

/** Content that was deleted or moved away, and what is no text. */
const left = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'delInstrText',
  'rt',
]);

const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** The text of a paragraph as its reader sees it; `before` is how many notes came before it. */
export function inlineOf(paragraph: Element, styles: Styles, before: number): Inline {
  const boxes: Element[] = [];
  const notes: Inline['notes'][number][] = [];
  let text = '';
  /** By field, whether its instructions are being read: they are no text. */
  const fields: boolean[] = [];

  const run = (element: Element) => {
    if (styles.hides(descend(element, 'rPr'))) return;
    walk(element);
  };

  const field = (type: string | undefined) => {
    if (type === 'begin') fields.push(true);
    else if (type === 'separate') fields[fields.length - 1] = false;
    else fields.pop();
  };

  const visit = (element: Element) => {
    const { localName: name } = element;
    if (left.has(name)) return;
    if (name === 'fldChar') field(attribute(element, 'fldCharType'));
    else if (fields.some(Boolean)) walk(element);
    else if (name === 't') text += element.textContent;
    else if (signs.has(name)) text += signs.get(name) ?? '';
    else if (name === 'r') run(element);
    else if (name === 'txbxContent') boxes.push(element);
    else if (name === 'AlternateContent') {
      const chosen = descend(element, 'Choice') ?? descend(element, 'Fallback');
      if (chosen) walk(chosen);
    } else if (name === 'footnoteReference' || name === 'endnoteReference') {
      notes.push({
        kind: name === 'footnoteReference' ? 'footnote' : 'endnote',
        id: attribute(element, 'id') ?? '',
      });
      text += `[${before + notes.length}]`;
    } else walk(element);
  };

  const walk = (parent: Element) => {
    for (const child of childrenOf(parent)) visit(child);
  };

  walk(paragraph);
  return { text, boxes, notes };
}
