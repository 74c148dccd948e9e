import { termsOf } from './terms.ts';

/** How alike texts are, by the words they share that others do not. */
export interface Index<Item> {
  /** Every item with its likeness to the text, 0 to 1, the likest first. */
  readonly nearest: (text: string) => readonly Near<Item>[];
  readonly likeness: (text: string, other: string) => number;
}

export interface Near<Item> {
  readonly item: Item;
  readonly likeness: number;
}

type Vector = ReadonlyMap<string, number>;

export function indexOf<Item>(items: readonly Item[], textOf: (item: Item) => string): Index<Item> {
  const bags = items.map((item) => termsOf(textOf(item)));
  const holders = new Map<string, number>();
  for (const bag of bags)
    for (const term of new Set(bag)) holders.set(term, (holders.get(term) ?? 0) + 1);
  const rarity = (term: string): number =>
    Math.log((1 + items.length) / (1 + (holders.get(term) ?? 0))) + 0.2;

  const vectorOf = (bag: readonly string[]): Vector => {
    const counts = new Map<string, number>();
    for (const term of bag) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weighed = [...counts].map(
      ([term, count]) => [term, (1 + Math.log(count)) * rarity(term)] as const,
    );
    const length = Math.hypot(...weighed.map(([, weight]) => weight));
    return new Map(weighed.map(([term, weight]) => [term, weight / (length || 1)]));
  };
  const vectors = items.map((item, index) => ({ item, vector: vectorOf(bags[index] ?? []) }));

  return {
    nearest: (text) => {
      const asked = vectorOf(termsOf(text));
      return vectors
        .map(({ item, vector }) => ({ item, likeness: product(asked, vector) }))
        .toSorted((a, b) => b.likeness - a.likeness);
    },
    likeness: (text, other) => product(vectorOf(termsOf(text)), vectorOf(termsOf(other))),
  };
}

const product = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
};
