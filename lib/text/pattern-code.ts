/** Patterns as instructions, all in one column of numbers; see pattern-run.ts for who follows them. */
import { firstWords } from './pattern-first.ts';
import type { Node } from './pattern-syntax.ts';
import { snapshot } from './snapshot.ts';
import { wordMap } from './word-map.ts';

/** What an instruction asks of the word that stands next. Its operands follow it. */
export const Op = {
  /** The whole pattern holds. */
  match: 0,
  /** That word; with a capital. */
  word: 1,
  wordCapital: 2,
  /** A word of the map there; with a capital. */
  set: 3,
  setCapital: 4,
  /** Goes on there, and comes back at `back`. */
  call: 5,
  back: 6,
  /** The options by first word, in the map there, then those in the list there that may begin with any. */
  choose: 7,
  /** On with the next instruction, or else there. */
  maybe: 8,
  /** So many words at most. */
  gap: 9,
  /** Something annotated with one of these labels. */
  label: 10,
  any: 11,
  capital: 12,
  number: 13,
  money: 14,
  first: 15,
  last: 16,
  open: 17,
  close: 18,
  /** What stands there, up to a match, must not hold. */
  unless: 19,
} as const;

/** The instructions; longer when more patterns are compiled. Place 0 is nowhere. */
export let code = new Int32Array(1 << 16);
let length = 1;
for (const ids of snapshot?.code ?? []) putSet(ids);

function put(numbers: readonly number[] | Int32Array): number {
  const at = length;
  length += numbers.length;
  if (length > code.length) {
    const wider = new Int32Array(Math.max(code.length * 2, length));
    wider.set(code);
    code = wider;
  }
  code.set(numbers, at);
  return at;
}

const labelNames: string[] = [...(snapshot?.labels ?? [])];

export const allLabels = (): readonly string[] => labelNames;

/** One bit for each label; 30 labels at most. */
export function labelBit(label: string): number {
  let index = labelNames.indexOf(label);
  if (index < 0) index = labelNames.push(label) - 1;
  if (index >= 30) throw new RangeError(`expected at most 30 labels, got one more: ${label}`);
  return 1 << index;
}

export const maskOf = (labels: readonly string[]): number =>
  labels.reduce((sum, label) => sum | labelBit(label), 0);

const sets = new Map<string, number>();

/** The sets of words so far, in the order of their places. */
export const allWordSets = (): readonly (readonly number[])[] =>
  [...sets.keys()].map((key) => key.split(',').map(Number));

function putSet(ids: readonly number[]): number {
  return put(wordMap(new Map(ids.map((id) => [id, 1]))));
}

/** The place of a map that holds these words. */
export function setOf(ids: readonly number[]): number {
  const unique = [...new Set(ids)].toSorted((a, b) => a - b);
  const key = unique.join();
  const known = sets.get(key);
  if (known !== undefined) return known;
  const at = putSet(unique);
  sets.set(key, at);
  return at;
}

/** The words of a choice of nothing but single words in any case. */
function singles(options: readonly Node[]): readonly number[] | undefined {
  const ids: number[] = [];
  for (const option of options) {
    if (option.type !== 'word' || option.capital) return undefined;
    ids.push(...option.ids);
  }
  return ids;
}

/** Where what is called, or must not hold, stands: the same choice stands in many patterns. */
const places = { called: new WeakMap<Node, number>(), refused: new WeakMap<Node, number>() };

function placeOf(node: Node, as: keyof typeof places, make: () => number): number {
  const known = places[as].get(node);
  if (known !== undefined) return known;
  const at = make();
  places[as].set(node, at);
  return at;
}

function placeChoice(options: readonly Node[]): number {
  const byWord = new Map<number, number[]>();
  const others: number[] = [];
  for (const option of options) {
    const { at } = compile([option], Op.back);
    const first = firstWords(option);
    if (!first || first.mayBeEmpty) others.push(at);
    else
      for (const id of first.ids) {
        const known = byWord.get(id);
        if (known) known.push(at);
        else byWord.set(id, [at]);
      }
  }
  const lists = new Map([...byWord].map(([id, all]) => [id, put([all.length, ...all])]));
  const map = put(wordMap(lists));
  const rest = put([others.length, ...others]);
  return put([Op.choose, map, rest]);
}

/** Instructions under construction: numbers, all of whose places are known but those within. */
type Draft = number[];

function write(node: Node, out: Draft, holes: number[]): void {
  switch (node.type) {
    case 'word': {
      const { ids, capital } = node;
      if (ids.length === 1) out.push(capital ? Op.wordCapital : Op.word, ids[0] ?? 0);
      else out.push(capital ? Op.setCapital : Op.set, setOf(ids));
      return;
    }
    case 'sequence':
      for (const item of node.items) write(item, out, holes);
      return;
    case 'choice': {
      const ids = singles(node.options);
      if (ids) out.push(Op.set, setOf(ids));
      else
        out.push(
          Op.call,
          placeOf(node, 'called', () => placeChoice(node.options)),
        );
      return;
    }
    case 'optional': {
      out.push(Op.maybe, 0);
      const hole = out.length - 1;
      write(node.item, out, holes);
      out[hole] = out.length;
      holes.push(hole);
      return;
    }
    case 'gap':
      out.push(Op.gap, node.most);
      return;
    case 'label':
      out.push(Op.label, maskOf(node.labels));
      return;
    case 'unless':
      out.push(
        Op.unless,
        placeOf(node.item, 'refused', () => compile([node.item], Op.match).at),
      );
      return;
    default:
      out.push(Op[node.type]);
  }
}

/** Puts items in a row, and an end. Gives the place of the first and of each. */
export function compile(
  items: readonly Node[],
  end: typeof Op.match | typeof Op.back,
): { readonly at: number; readonly items: readonly number[] } {
  const out: Draft = [];
  const holes: number[] = [];
  const starts = items.map((item) => {
    const start = out.length;
    write(item, out, holes);
    return start;
  });
  out.push(end);
  // whatever it points at stands before it by now
  const at = length;
  for (const hole of holes) out[hole] = (out[hole] ?? 0) + at;
  put(out);
  return { at, items: starts.map((start) => start + at) };
}
