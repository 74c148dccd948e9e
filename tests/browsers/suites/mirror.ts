import { expect, test } from 'vitest';

import type { Session } from '../session.ts';

const styles: Readonly<Record<string, string>> = {
  'as it comes': '',
  'padding and borders': 'padding: 20px 40px 3px 7px; border-width: 9px 2px 1px 13px',
  'a fraction of a pixel': 'box-sizing: border-box; width: 333.4px',
  'right to left': 'direction: rtl',
  'to the right': 'text-align: right',
  'another font': 'font: italic 600 23.5px/1.33 Georgia; letter-spacing: 1.3px; word-spacing: 4px',
  'no wrapping': 'white-space: pre; overflow: auto',
  zoom: 'zoom: 1.25',
  'a transformed page': 'transform: scale(1.5) translate(20px, 30px); transform-origin: 0 0',
  'capitals and an indent': 'text-transform: uppercase; text-indent: 30px',
};

/** Where a browser has no ranges into fields, the words are found in a copy: it must not be a hair off. */
export function testMirror(session: Session): void {
  test.each(Object.entries(styles))('%s: words of fields are where they seem', async (_, style) => {
    const tab = session.tab();
    await tab.goto(session.address('/editors/mirror.html'));
    for (const [field, least] of [
      ['#area', 30],
      ['#line', 10],
    ] as const) {
      const { wrong, seen, left } = await tab.evaluate(misplaced, [field, style] as const);
      expect(wrong).toEqual([]);
      expect(seen).toBeGreaterThan(least);
      expect(left).toBe(2);
    }
  });
}

interface Misplaced {
  readonly wrong: readonly string[];
  readonly seen: number;
  /** Elements beside head and body would be the mirror's. */
  readonly left: number;
}

function misplaced([field, style]: readonly [string, string]): Misplaced {
  const find: unknown = Reflect.get(window, 'misplaced');
  if (typeof find !== 'function') throw new Error('expected the page to have loaded its script');
  return find(field, style);
}
