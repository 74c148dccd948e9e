import type { Span } from '../span.ts';

export interface Telephone extends Span {
  readonly line: 'mobile' | 'landline';
}

/** British numbers of persons: mobiles 07, landlines 01 and 02, also with +44; not the 03, 08 and 09 of organisations. */
const shape =
  /(?<![\d/-])(?:(?:\+|00)44[ .-]?(?:\(0\)[ .-]?)?|\(?0)(?:7\d{3}[ .-]?\d{3}[ .-]?\d{3}|7\d{2}[ .-]?\d{3}[ .-]?\d{4}|[12]\d{2,4}\)?[ .-]?\d{3}[ .-]?\d{3,4}|2\d\)?[ .-]?\d{4}[ .-]?\d{4})(?![\d/])/g;

export function telephonesIn(text: string): readonly Telephone[] {
  return [...text.matchAll(shape)].flatMap(({ 0: found, index }): readonly Telephone[] => {
    // "Bev (07700 …" opens a bracket that the number does not close
    const open = found.startsWith('(') && !found.includes(')') ? 1 : 0;
    const digits = found.replaceAll(/\D/g, '').replace(/^(?:00)?440?/, '0');
    if (digits.length !== 10 && digits.length !== 11) return [];
    const line = digits.startsWith('07') ? 'mobile' : 'landline';
    return [{ line, start: index + open, end: index + found.length }];
  });
}
