/** What pdf.js asks of a browser, and browsers of a year or two ago do not have yet. */

const keyed = {
  getOrInsert(this: Map<unknown, unknown>, key: unknown, value: unknown): unknown {
    if (!this.has(key)) this.set(key, value);
    return this.get(key);
  },
  getOrInsertComputed(
    this: Map<unknown, unknown>,
    key: unknown,
    make: (key: unknown) => unknown,
  ): unknown {
    if (!this.has(key)) this.set(key, make(key));
    return this.get(key);
  },
} as const;

/** Exact enough for lengths and offsets, which are whole numbers. */
const sumPrecise = (numbers: Iterable<number>): number =>
  [...numbers].reduce((sum, number) => sum + number, 0);

const attempt = async (run: (...given: readonly unknown[]) => unknown, ...given: unknown[]) =>
  run(...given);

/** Gives the browser what it lacks of these, and leaves alone what it has. */
export function supplyNewer(): void {
  for (const prototype of [Map.prototype, WeakMap.prototype])
    for (const [name, method] of Object.entries(keyed)) supply(prototype, name, method);
  supply(Math, 'sumPrecise', sumPrecise);
  supply(Promise, 'try', attempt);
}

function supply(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true });
}
