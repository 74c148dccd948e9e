/** What is worked out from the patterns before a text is read, as one string that a build can put into a bundle. */
import { prepared } from './prepared.ts';

/** The hooks of one set of patterns, as pattern-set.ts lays them out. */
export interface Columns {
  readonly entries: Int32Array;
  /** By word, where its hooks begin; there, how many there are, and the number of the entry of each. */
  readonly words: Int32Array;
  readonly hooks: Int32Array;
  readonly facts: Int32Array;
  /** The rows, and where a word's row begins, of word-sets.ts. */
  readonly rows: Int32Array;
  readonly rowOf: Int32Array;
}

export interface Snapshot {
  /** The vocabulary, in the order of its numbers. */
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** The code that the columns point at. */
  readonly code: Int32Array;
  readonly sets: ReadonlyMap<string, Columns>;
}

/** How many numbers before it each number is most like, so that it is written as what it is more; 0: like none. */
const likeness = { entries: 12, words: 0, hooks: 1, facts: 5, rows: 1, rowOf: 0 } as const;
const columnNames = ['entries', 'words', 'hooks', 'facts', 'rows', 'rowOf'] as const;

const differences = (numbers: Int32Array, back: number): Int32Array =>
  back === 0 ? numbers : numbers.map((number, at) => number - (numbers[at - back] ?? 0));

interface Head {
  readonly words: readonly string[];
  readonly labels: readonly string[];
  /** How many numbers the code has, and each column of each set. */
  readonly code: number;
  readonly sets: readonly (readonly [key: string, ...lengths: readonly number[]])[];
}

/** Numbers as bytes: seven bits each, the lowest first; a run of zeros as a zero and its length. */
function bytesOf(numbers: Iterable<number>): Uint8Array {
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
    code,
    ...[...sets.values()].flatMap((columns) =>
      columnNames.map((name) => differences(columns[name], likeness[name])),
    ),
  ];
  const bytes = bytesOf(
    (function* all() {
      for (const column of numbers) yield* column;
    })(),
  );
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return `${JSON.stringify(head)}\n${btoa(text)}`;
}

export function unpack(packed: string): Snapshot {
  const cut = packed.indexOf('\n');
  const head: Head = JSON.parse(packed.slice(0, cut));
  const text = atob(packed.slice(cut + 1));
  let at = 0;
  const next = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = text.charCodeAt(at++);
      number |= (byte & 127) << shift;
      if (byte < 128) return number >>> 0;
    }
  };
  let zeros = 0;
  const column = (length: number, back: number): Int32Array<ArrayBuffer> => {
    const numbers = new Int32Array(length);
    for (let i = 0; i < length; i++) {
      let more = 0;
      if (zeros > 0) zeros--;
      else {
        const folded = next();
        if (folded === 0) zeros = next() - 1;
        else more = (folded >>> 1) ^ -(folded & 1);
      }
      numbers[i] = more + (back > 0 ? (numbers[i - back] ?? 0) : 0);
    }
    return numbers;
  };
  const code = column(head.code, 0);
  const sets = new Map(
    head.sets.map(([key, ...lengths]) => {
      const [entries = 0, words = 0, hooks = 0, facts = 0, rows = 0, rowOf = 0] = lengths;
      return [
        key,
        {
          entries: column(entries, likeness.entries),
          words: column(words, likeness.words),
          hooks: column(hooks, likeness.hooks),
          facts: column(facts, likeness.facts),
          rows: column(rows, likeness.rows),
          rowOf: column(rowOf, likeness.rowOf),
        },
      ] as const;
    }),
  );
  return { words: head.words, labels: head.labels, code, sets };
}

/** What this program was built with, if it was. */
export const snapshot: Snapshot | undefined = prepared === '' ? undefined : unpack(prepared);
