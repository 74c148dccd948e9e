import type { Mark, Marked } from './markers.ts';

/** Remembers the numbers given, so that a figure at the start of a line is not taken for one. */
export function createOrder() {
  let last: readonly number[] = [];
  const letters = new Map<string, number>();
  /** `(i)` below `(a)`, written alike. */
  const romans = new Map<string, number>();
  const steps = (parts: readonly number[], most: number): boolean => {
    const shared = parts.slice(0, -1).every((part, index) => part === last[index]);
    const step = (parts.at(-1) ?? 0) - (last[parts.length - 1] ?? 0);
    return shared && step >= 1 && step <= most;
  };
  const follows = ({ parts, style }: Extract<Mark, { type: 'number' }>, strict: boolean) => {
    if (steps(parts, strict ? 1 : 12)) return true;
    const before = letters.get(style);
    if (parts.length === 1 && (parts[0] === 1 || parts[0] === (before ?? -1) + 1)) return true;
    const opens = parts.length > 1 && parts.at(-1) === 1;
    if (strict) return opens && (parts[0] === last[0] || parts[0] === (last[0] ?? 0) + 1);
    // a document may repeat or skip numbers, but it does not go far
    return parts.length > 1
      ? opens || Math.abs((parts[0] ?? 0) - (last[0] ?? parts[0] ?? 0)) <= 1
      : (parts[0] ?? 0) <= (last[0] ?? 0) + 12;
  };
  return {
    accepts: ({ marks, rest }: Marked, runsOn: boolean, afterLeadIn: boolean): boolean => {
      const [mark] = marks;
      if (!mark) return false;
      if (mark.type === 'number') return follows(mark, runsOn);
      if (mark.type === 'bullet') return !(runsOn && mark.style === '-');
      const value = letters.get(mark.style) ?? 0;
      const isNext =
        mark.value === value + 1 ||
        mark.value === value + 2 ||
        mark.roman === (romans.get(mark.style) ?? 0) + 1;
      const isFirst = mark.value === 1 || mark.roman === 1;
      // `A. Smith` is no list
      return (
        (isFirst && (!runsOn || afterLeadIn)) ||
        isNext ||
        (!runsOn && rest !== '' && mark.style.startsWith('('))
      );
    },
    take: ({ marks }: Marked): void => {
      for (const mark of marks) {
        if (mark.type === 'number') {
          if (mark.parts.length > 1 || mark.parts[0] === (last[0] ?? 0) + 1) {
            letters.clear();
            romans.clear();
          }
          if (mark.parts.length > 1 || !letters.has(mark.style)) last = mark.parts;
          letters.set(mark.style, mark.parts[0] ?? 0);
        } else if (mark.type === 'letter') {
          const { style, value, roman } = mark;
          const isLetter = value === (letters.get(style) ?? 0) + 1;
          const isRoman = roman === 1 || roman === (romans.get(style) ?? 0) + 1;
          if (roman !== undefined && isRoman && !isLetter) romans.set(style, roman);
          else letters.set(style, value);
        }
      }
    },
  };
}
