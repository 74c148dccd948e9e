/** What is worked out from the patterns before a text is read, as one string that a build can put into a bundle. */
import { deflateSync, inflateSync } from 'fflate';

import { prepared } from './prepared.ts';
import { wordMap } from './word-map.ts';

/** The hooks of one set of patterns, as pattern-hooks.ts lays them out. */
export interface Columns {
  readonly entries: Int32Array;
  /** By word, where its hooks begin; there, how many there are, and the number of the entry of each. */
  readonly words: Int32Array;
  readonly hooks: Int32Array;
  /** Labels that the matches of each pattern must meet, three numbers each. */
  readonly needs: Int32Array;
  /** The rows, and where a word's row begins, of word-sets.ts. */
  readonly rows: Int32Array;
  readonly rowOf: Int32Array;
}

export interface Snapshot {
  /** The vocabulary, in the order of its numbers. */
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** The sets of words that the code begins with, in its order. */
  readonly code: readonly (readonly number[])[];
  readonly sets: ReadonlyMap<string, Columns>;
}

/** How many numbers before it each number is most like, so that it is written as what it is more. */
const likeness = { entries: 12, hooks: 1, needs: 3, rows: 1 } as const;
const columnNames = ['entries', 'hooks', 'needs', 'rows'] as const;

interface Head {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  readonly code: number;
  /** By key, how many numbers each column has. */
  readonly sets: readonly (readonly [key: string, ...lengths: readonly number[]])[];
}

const differences = (numbers: Int32Array | readonly number[], back: number): number[] =>
  Array.from(numbers, (number, at) => (number - (numbers[at - back] ?? 0)) | 0);

/** The keys of a map in the order of their values: where the runs begin that they stand for. */
function keysOf(map: Int32Array): number[] {
  const found: (readonly [key: number, value: number])[] = [];
  for (let at = 1; at < map.length; at += 2)
    if (map[at] !== 0) found.push([map[at] ?? 0, map[at + 1] ?? 0]);
  return found.toSorted(([, a], [, b]) => a - b).map(([key]) => key);
}

/** The map of those keys to where the runs begin: each run is its length, and so many numbers. */
function mapOf(keys: readonly number[], runs: Int32Array): Int32Array {
  const places = new Map<number, number>();
  let place = 0;
  for (const key of keys) {
    places.set(key, place);
    place += 1 + (runs[place] ?? 0);
  }
  return wordMap(places);
}

/** Numbers as bytes: seven bits each, the lowest first; a run of zeros as a zero and its length. */
function bytesOf(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  const put = (number: number): void => {
    let rest = number;
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
    bytes.push(rest);
  };
  let zeros = 0;
  const flush = (): void => {
    if (zeros > 0) {
      put(0);
      put(zeros);
    }
    zeros = 0;
  };
  for (const number of numbers) {
    // small negative numbers stay small
    const folded = ((number << 1) ^ (number >> 31)) >>> 0;
    if (folded === 0) zeros++;
    else {
      flush();
      put(folded);
    }
  }
  flush();
  return Uint8Array.from(bytes);
}

export function pack({ words, labels, code, sets }: Snapshot): string {
  const head: Head = {
    words,
    labels,
    code: code.length,
    sets: [...sets].map(([key, columns]) => [
      key,
      ...columnNames.map((name) => columns[name].length),
    ]),
  };
  const numbers = [
    ...code.flatMap((ids) => [[ids.length], differences(ids, 1)]),
    ...[...sets.values()].flatMap((columns) => [
      ...columnNames.map((name) => differences(columns[name], likeness[name])),
      ...[columns.words, columns.rowOf].flatMap((map) => {
        const keys = keysOf(map);
        return [[keys.length], differences(keys, 1)];
      }),
    ]),
  ];
  // Squeezed, for a store's checks refuse a script of more than five megabytes.
  const bytes = deflateSync(bytesOf(numbers.flat()), { level: 9 });
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `${JSON.stringify(head)}\n${btoa(text)}`;
}

/** The numbers that `bytesOf` wrote, one after the other. */
function reader(bytes: Uint8Array): () => number {
  let at = 0;
  let zeros = 0;
  const plain = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
  return () => {
    if (zeros > 0) {
      zeros--;
      return 0;
    }
    const folded = plain();
    if (folded === 0) {
      zeros = plain() - 1;
      return 0;
    }
    return (folded >>> 1) ^ -(folded & 1);
  };
}

export function unpack(packed: string): Snapshot {
  const cut = packed.indexOf('\n');
  const head: Head = JSON.parse(packed.slice(0, cut));
  const squeezed = Uint8Array.from(atob(packed.slice(cut + 1)), (sign) => sign.charCodeAt(0));
  const next = reader(inflateSync(squeezed));
  const column = (length: number, back: number): Int32Array => {
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) numbers[i] = next() + (numbers[i - back] ?? 0);
    return numbers;
  };
  const list = (): number[] => [...column(next(), 1)];
  const code = Array.from({ length: head.code }, list);
  const sets = new Map(
    head.sets.map(([key, entries = 0, hooks = 0, needs = 0, rows = 0]) => {
      const columns = {
        entries: column(entries, likeness.entries),
        hooks: column(hooks, likeness.hooks),
        needs: column(needs, likeness.needs),
        rows: column(rows, likeness.rows),
      };
      const words = mapOf(list(), columns.hooks);
      return [key, { ...columns, words, rowOf: mapOf(list(), columns.rows) }] as const;
    }),
  );
  return { words: head.words, labels: head.labels, code, sets };
}

/** What this program was built with, if it was. */
export const snapshot: Snapshot | undefined = prepared === '' ? undefined : unpack(prepared);
