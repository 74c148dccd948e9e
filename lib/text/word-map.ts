/** Vocabulary numbers to numbers, in one column: looked up for every word of a text. */

/** Room for a map of `count` entries: a power of two, at least half of it empty. */
const roomFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(1, count) * 2));

/** Lays a map out: its mask, then key and value by turns; key 0 is an empty slot. Keys are above 0. */
export function wordMap(entries: ReadonlyMap<number, number>): Int32Array {
  const mask = roomFor(entries.size) - 1;
  const map = new Int32Array(1 + 2 * (mask + 1));
  map[0] = mask;
  for (const [key, value] of entries) {
    let slot = key & mask;
    while (map[1 + 2 * slot] !== 0) slot = (slot + 1) & mask;
    map[1 + 2 * slot] = key;
    map[2 + 2 * slot] = value;
  }
  return map;
}

/** The value of a key in the map that begins at `at` of `space`; -1 when it has none. */
export function lookUp(space: Int32Array, at: number, key: number): number {
  const mask = space[at] ?? 0;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const known = space[at + 1 + 2 * slot];
    if (known === key) return key === 0 ? -1 : (space[at + 2 + 2 * slot] ?? -1);
    if (known === 0) return -1;
  }
}
