import { type Change, remap } from '../text/remap.ts';
import type { ShownFinding } from './messages.ts';
import type { Item } from './verdict.ts';

/** The items after a change of the text; those that the change touched are dropped. */
export const moved = (items: readonly Item[], change: Change | undefined): readonly Item[] =>
  change
    ? items.flatMap((item) => {
        const span = remap(item, change);
        return span ? [{ ...item, ...span }] : [];
      })
    : items;

/** The items of new findings: those that stand where the same rule's finding stood keep its id. */
export function itemsOf(
  findings: readonly ShownFinding[],
  before: readonly Item[],
  change: Change | undefined,
): readonly Item[] {
  const fresh = findings.map((shown) => {
    const { start, end } = shown.finding;
    return { id: '', shown, start, end };
  });
  return moved(fresh, change).map((item) => ({
    ...item,
    id: before.find((other) => isSame(item, other))?.id ?? nextId(),
  }));
}

export const isSame = (a: Item, b: Item): boolean =>
  a.start === b.start && a.end === b.end && a.shown.finding.rule === b.shown.finding.rule;

let count = 0;
const nextId = (): string => {
  count += 1;
  return String(count);
};
