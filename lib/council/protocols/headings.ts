import type { Paragraph } from './paragraphs.ts';

const label =
  /^(part|section|chapter|appendix|appendices|annex|annexe|schedule|article)(?:\s+((?:\d{1,3}|[ivxl]{1,6}|[a-z])[a-z]?))?(?=$|[\s:.\-–—])\s*[:.\-–—]?\s*(.*)$/i;

/** `Appendix 2: Rights`: what kind of part begins here, under which name, about what. */
export interface Part {
  readonly name: string;
  readonly isAnnex: boolean;
  readonly about: string;
}

/** The part of a document that a heading opens. */
export function partOf({ marks, text }: Paragraph): Part | undefined {
  const [, word = '', value = '', about = ''] = label.exec(text) ?? [];
  if (word === '' || marks.some(({ type }) => type !== 'number') || text.length > 120)
    return undefined;
  const isAnnex = /^(?:app|ann|sch)/i.test(word);
  if (value === '' && (!isAnnex || about !== '')) return undefined;
  if (/[.;:,!]$/.test(about) || /^[a-z]/.test(about) || text.split(' ').length > 16)
    return undefined;
  const name = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  return { name: value === '' ? name : `${name} ${value.toUpperCase()}`, isAnnex, about };
}

/** Words after which more must come, whatever stands there. */
export const isUnfinished = (text: string): boolean =>
  /\b(?:must|should|shall|will|may|can|cannot|not|to|and|or|be|by|of|the|a|an|in|with|for|from|that|are|is|as|their|its)$/i.test(
    text,
  );

/** Short, begun with a capital, and without the stop that a sentence ends with. */
export const looksLikeHeading = (paragraph: Paragraph): boolean =>
  isBrief(paragraph) && !isUnfinished(paragraph.text);

const isBrief = ({ text, isRow }: Paragraph): boolean =>
  !isRow &&
  text.length <= 110 &&
  text.split(' ').length <= 16 &&
  /^["“‘'(]?[A-Z]/.test(text) &&
  /[A-Za-z]{2}/.test(text) &&
  !/[.;:,!]$/.test(text);

/** All in capitals. */
export const isShout = (text: string): boolean =>
  /[A-Z]{3}/.test(text) && text === text.toUpperCase();

const numberOf = ({ marks }: Paragraph) => {
  const [mark] = marks;
  return mark?.type === 'number' ? mark : undefined;
};

const isWithin = (inner: readonly number[], outer: readonly number[]): boolean =>
  inner.length > outer.length && outer.every((part, index) => inner[index] === part);

/** Whether a paragraph names what follows rather than say something itself. */
export function isHeading(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { marks, text } = paragraph;
  const mark = marks[0];
  if (mark?.type === 'bullet' || marks.length > 1) return false;
  const nextNumber = next && numberOf(next);
  const opensWithin =
    nextNumber !== undefined && mark?.type === 'number' && isWithin(nextNumber.parts, mark.parts);
  if (opensWithin && isBrief(paragraph)) return true;
  const isTitled = text.endsWith(':') && text.split(' ').length <= 8 && nextNumber !== undefined;
  if (!isTitled && !looksLikeHeading(paragraph)) return isShout(text) && text.length <= 110;
  if (!mark) return true;
  if (!next) return false;
  if (mark.type === 'letter')
    return mark.style.startsWith('A') && opensPart(paragraph, mark.value, next);
  if (opensWithin) return true;
  if (isShout(text) && (!nextNumber || nextNumber.parts.length !== mark.parts.length)) return true;
  if (nextNumber) return nextNumber.parts.length > mark.parts.length;
  return next.marks.length > 0 || !looksLikeHeading(next) || isHeading(next, undefined);
}

/** `A. Standing` before A1, 1 or a sentence. */
function opensPart({ text }: Paragraph, value: number, next: Paragraph): boolean {
  const number = numberOf(next);
  if (isShout(text)) return true;
  if (!number) return next.marks.length === 0 && !looksLikeHeading(next);
  return number.parts.at(-1) === 1 || (number.style.startsWith('A') && number.parts[0] === value);
}
