/** Identifiers of people in a text: check digits, shape and the words nearby decide how sure. */
import { overlaps, type Span, textBefore } from '../span.ts';
import { type Form, forms, type IdentifierKind } from './forms.ts';

export interface Identifier extends Span {
  readonly kind: IdentifierKind;
  /** `sure`: named as such and well formed; `likely`: one of the two. */
  readonly confidence: 'sure' | 'likely';
}

/** How far before a number the words stand that name it. */
const reach = 48;

const compact = (written: string): string => written.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();

function confidenceOf(
  { valid, cue, other, alone }: Form,
  text: string,
  { start, end }: Span,
): Identifier['confidence'] | undefined {
  const before = textBefore(text, start, reach);
  const fits = valid?.(compact(text.slice(start, end)));
  const named =
    cue.test(before) || (!cue.source.includes('$') && cue.test(text.slice(end, end + 16)));
  if (!named && other?.test(`${before} ${text.slice(end, end + reach)}`)) return undefined;
  if (named) return fits === false ? 'likely' : 'sure';
  return alone && fits !== false ? 'likely' : undefined;
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 48 && unit <= 57) digits++;
  }
  return digits;
}

/** In order of the table's kinds, none over another; offsets count from the start of `text`. */
export function identifiersIn(text: string): readonly Identifier[] {
  const found: Identifier[] = [];
  const digits = digitsIn(text);
  for (const form of forms.filter((each) => each.digits <= digits))
    for (const match of text.matchAll(form.shape)) {
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const confidence = confidenceOf(form, text, span);
      if (confidence && !found.some((other) => overlaps(other, span)))
        found.push({ kind: form.kind, confidence, ...span });
    }
  return found;
}
