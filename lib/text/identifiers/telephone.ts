import type { Span } from '../span.ts';

export interface Telephone extends Span {
  readonly line: 'mobile' | 'landline';
}

/** British numbers of persons: mobiles 07, landlines 01 and 02, also with +44; not the 03, 08 and 09 of organisations. */
const shape =
  /(?<![\d/-])(?:(?:\+|00)44[ .-]?(?:\(0\)[ .-]?)?|\(?0)(?:7\d{3}[ .-]?\d{3}[ .-]?\d{3}|7\d{2}[ .-]?\d{3}[ .-]?\d{4}|[12]\d{2,4}\)?[ .-]?\d{3}[ .-]?\d{3,4}|2\d\)?[ .-]?\d{4}[ .-]?\d{4})(?![\d/])/g;

export function telephonesIn(text: string): readonly Telephone[] {
  return [...text.matchAll(shape)]
    .map(({ 0: written, index }): Telephone => {
      const digits = written.replaceAll(/\D/g, '').replace(/^(?:00)?440?/, '0');
      return {
        line: digits.startsWith('07') ? 'mobile' : 'landline',
        start: index,
        end: index + written.length,
      };
    })
    .filter(({ start, end }) => {
      const { length } = text
        .slice(start, end)
        .replaceAll(/\D/g, '')
        .replace(/^(?:00)?440?/, '0');
      return length === 10 || length === 11;
    });
}
