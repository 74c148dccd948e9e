import type { Mark } from './markers.ts';

/** One item of a clause that is open: the clause itself, a lettered item, a bullet, a group of bullets. */
export interface Level {
  /** How its mark is written; siblings share it. */
  readonly style: string;
  readonly value: number;
  /** What stands after the clause's number: `(a)`, ` (bullet 2)`. */
  readonly tail: string;
  /** How many bullets, groups and closing words it has had. */
  readonly counts: Map<string, number>;
}

export const levelOf = (style: string, value: number, tail: string): Level => ({
  style,
  value,
  tail,
  counts: new Map(),
});

/** Counts one more of a kind. */
export function counted({ counts }: Level, kind: string): number {
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  return count;
}

/** Puts an item into the list that it goes on with, or opens one for it below the last. */
export function withItem(levels: readonly Level[], mark: Mark, bullet: string): readonly Level[] {
  const { style, value } = read(mark, levels);
  const known = levels.findIndex((level, index) => index > 0 && level.style === style);
  const above = known > 0 ? levels.slice(0, known) : levels;
  const parent = above.at(-1);
  if (!parent) return levels;
  const tail =
    mark.type === 'bullet' ? bulletTail(parent, bullet) : `${parent.tail}(${mark.label})`;
  return [...above, levelOf(style, value, tail)];
}

/** Bullets are counted from the top of their clause; those below a bullet from its top. */
function bulletTail(parent: Level, name: string): string {
  const { tail } = parent;
  if (name !== 'bullet') return `${tail}${name} ${counted(parent, name)}`;
  const count = counted(parent, 'bullet');
  if (/bullet \d+\)$/.test(tail)) return `${tail.slice(0, -1)}, sub-bullet ${count})`;
  return tail.endsWith(')') && /\(group \d+\)$/.test(tail)
    ? `${tail.slice(0, -1)}, bullet ${count})`
    : `${tail} (bullet ${count})`;
}

/** `(i)` is a numeral unless the list has come to the letter. */
function read(
  mark: Mark,
  levels: readonly Level[],
): { readonly style: string; readonly value: number } {
  if (mark.type === 'bullet') return { style: mark.style, value: 0 };
  if (mark.type === 'number') return { style: mark.style, value: mark.parts.at(-1) ?? 0 };
  const letters = levels.find(({ style }) => style === mark.style);
  const romans = levels.find(({ style }) => style === `${mark.style} roman`);
  const { roman, value, style } = mark;
  const goesOn = letters !== undefined && value === letters.value + 1;
  const isRoman =
    roman !== undefined && !goesOn && (roman === 1 || romans !== undefined || value === 0);
  return isRoman ? { style: `${style} roman`, value: roman } : { style, value };
}

/** Whether a bare number goes on with a list that is open. */
export const goesOn = (levels: readonly Level[], { style }: Mark, value: number): boolean =>
  levels.some((level, index) => index > 0 && level.style === style && level.value + 1 === value);
