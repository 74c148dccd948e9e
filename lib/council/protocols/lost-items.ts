import { isLeadIn, type Paragraph } from './paragraphs.ts';

/** Gives a mark to the items of lists whose bullets a file did not bring along. */
export function withLostItems(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let isOpen = false;
  return paragraphs.map((paragraph, index) => {
    const { marks, text } = paragraph;
    const goesOn = isOpen || isLeadIn(paragraphs[index - 1]?.text ?? '');
    const endsItem = /;(?:\s*(?:and|or))?$/.test(text);
    const isItem = marks.length === 0 && /^[a-z]/.test(text) && goesOn && (isOpen || endsItem);
    isOpen = isItem && endsItem;
    return isItem ? { ...paragraph, marks: [{ type: 'bullet', style: ' ' }] } : paragraph;
  });
}
