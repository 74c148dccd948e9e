/** Patterns compiled to steps over the words of one sentence. See pattern-syntax.ts for the language. */
import { frequency } from './frequency.ts';
import { type Node, parsePattern } from './pattern-syntax.ts';
import { Mark, type Tokens } from './tokens.ts';
import { intern, vocabularySize, wordText } from './vocabulary.ts';

/** Words annotated as one thing: `labels` is a sum of `labelBit`s, `end` is the word after its last. */
export interface Annotation {
  readonly first: number;
  readonly end: number;
  readonly labels: number;
}

/** A sentence as patterns see it: words `from` to `to` (exclusive), and what starts at which word. */
export interface View {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly at: (word: number) => Annotation | undefined;
}

/** Words `first` to `end` (exclusive); `target` is the first annotation that the pattern met. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly markFirst: number;
  readonly markEnd: number;
  readonly target: Annotation | undefined;
}

type Step = (word: number) => number;

/** A word that every match must have, and how far the match may begin before it. */
interface Anchor {
  readonly id: number;
  readonly least: number;
  readonly most: number;
}

export interface Pattern {
  readonly source: string;
  readonly step: Step;
  readonly anchors: readonly Anchor[];
}

const labelNames: string[] = [];

/** One bit for each label; 30 labels at most. */
export function labelBit(label: string): number {
  let index = labelNames.indexOf(label);
  if (index < 0) index = labelNames.push(label) - 1;
  if (index >= 30) throw new RangeError(`expected at most 30 labels, got one more: ${label}`);
  return 1 << index;
}

const longestAnnotation = 12;

// the sentence under the steps; set by matchAt
let ids: Int32Array = new Int32Array();
let marks: Int32Array = new Int32Array();
let from = 0;
let to = 0;
let annotationAt: View['at'] = () => undefined;
let markFirst = -1;
let markEnd = -1;
let target: Annotation | undefined;

const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen'
    .split(' ')
    .map(intern),
);

function compileNode(node: Node, next: Step): Step {
  switch (node.type) {
    case 'word': {
      const { capital } = node;
      if (node.ids.length === 1) {
        const id = node.ids[0];
        return (i) => (i < to && ids[i] === id && (!capital || ((marks[i] ?? 0) & Mark.capital) !== 0) ? next(i + 1) : -1);
      }
      const members = new Set(node.ids);
      return (i) => (i < to && members.has(ids[i] ?? 0) && (!capital || ((marks[i] ?? 0) & Mark.capital) !== 0) ? next(i + 1) : -1);
    }
    case 'sequence':
      return node.items.reduceRight((rest, item) => compileNode(item, rest), next);
    case 'choice':
      return compileChoice(node.options, next);
    case 'optional': {
      const inner = compileNode(node.item, next);
      return (i) => {
        const end = inner(i);
        return end >= 0 ? end : next(i);
      };
    }
    case 'gap': {
      const { most } = node;
      return (i) => {
        for (let skipped = 0; skipped <= most; skipped++) {
          const at = i + skipped;
          if (skipped > 0 && (at > to || ((marks[skipped === 1 ? i : at - 1] ?? 0) & Mark.strong) !== 0)) return -1;
          const end = next(at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'label': {
      const mask = node.labels.reduce((sum, label) => sum | labelBit(label), 0);
      return (i) => {
        if (i >= to) return -1;
        const annotation = annotationAt(i);
        if (!annotation || (annotation.labels & mask) === 0) return -1;
        const before = target;
        target ??= annotation;
        const end = next(annotation.end);
        if (end < 0) target = before;
        return end;
      };
    }
    case 'any':
      return (i) => (i < to ? next(i + 1) : -1);
    case 'capital':
      return (i) => (i < to && ((marks[i] ?? 0) & Mark.capital) !== 0 ? next(i + 1) : -1);
    case 'number':
      return (i) => (i < to && (((marks[i] ?? 0) & Mark.digit) !== 0 || numberWords.has(ids[i] ?? 0)) ? next(i + 1) : -1);
    case 'money':
      return (i) => (i < to && ((marks[i] ?? 0) & Mark.money) !== 0 ? next(i + 1) : -1);
    case 'first':
      return (i) => (i === from ? next(i) : -1);
    case 'last':
      return (i) => (i === to ? next(i) : -1);
    case 'open':
      return (i) => {
        const before = markFirst;
        markFirst = i;
        const end = next(i);
        if (end < 0) markFirst = before;
        return end;
      };
    case 'close':
      return (i) => {
        const before = markEnd;
        markEnd = i;
        const end = next(i);
        if (end < 0) markEnd = before;
        return end;
      };
    case 'unless': {
      const inner = compileNode(node.item, (i) => i);
      return (i) => (inner(i) >= 0 ? -1 : next(i));
    }
  }
}

/** Options that begin with a plain word are found by that word; the rest are tried in turn. */
function compileChoice(options: readonly Node[], next: Step): Step {
  const byWord = new Map<number, Step[]>();
  const others: Step[] = [];
  for (const option of options) {
    const head = option.type === 'sequence' ? option.items[0] : option;
    const step = compileNode(option, next);
    if (head?.type === 'word') for (const id of head.ids) byWord.set(id, [...(byWord.get(id) ?? []), step]);
    else others.push(step);
  }
  return (i) => {
    if (i < to) {
      const steps = byWord.get(ids[i] ?? 0);
      if (steps)
        for (const step of steps) {
          const end = step(i);
          if (end >= 0) return end;
        }
    }
    for (const step of others) {
      const end = step(i);
      if (end >= 0) return end;
    }
    return -1;
  };
}

interface Extent {
  readonly least: number;
  readonly most: number;
}

function extent(node: Node): Extent {
  switch (node.type) {
    case 'sequence':
      return node.items.map(extent).reduce((sum, each) => ({ least: sum.least + each.least, most: sum.most + each.most }), { least: 0, most: 0 });
    case 'choice': {
      const all = node.options.map(extent);
      return { least: Math.min(...all.map(({ least }) => least)), most: Math.max(...all.map(({ most }) => most)) };
    }
    case 'optional':
      return { least: 0, most: extent(node.item).most };
    case 'gap':
      return { least: 0, most: node.most };
    case 'label':
      return { least: 1, most: longestAnnotation };
    case 'first':
    case 'last':
    case 'open':
    case 'close':
    case 'unless':
      return { least: 0, most: 0 };
    default:
      return { least: 1, most: 1 };
  }
}

const costOf = (anchors: readonly Anchor[]): number => anchors.reduce((sum, { id }) => sum + frequency(wordText(id)), 0);

/** The cheapest set of words of which every match has one; undefined when the node can match without a word. */
function anchorsOf(node: Node): readonly Anchor[] | undefined {
  switch (node.type) {
    case 'word':
      return node.ids.map((id) => ({ id, least: 0, most: 0 }));
    case 'choice': {
      const all = node.options.map(anchorsOf);
      const found = all.filter((each) => each !== undefined);
      return found.length === all.length ? found.flat() : undefined;
    }
    case 'sequence': {
      let best: readonly Anchor[] | undefined;
      let before: Extent = { least: 0, most: 0 };
      for (const item of node.items) {
        const own = anchorsOf(item);
        const { least, most } = before;
        if (own && (!best || costOf(own) < costOf(best))) best = own.map((a) => ({ id: a.id, least: a.least + least, most: a.most + most }));
        const size = extent(item);
        before = { least: least + size.least, most: most + size.most };
      }
      return best;
    }
    default:
      return undefined;
  }
}

/** Compiles a pattern; throws when it is malformed or has no word that every match must contain. */
export function pattern(source: string): Pattern {
  const node = parsePattern(source);
  const anchors = anchorsOf(node);
  if (!anchors) throw new Error(`expected a word that every match must have, got none in the pattern ${JSON.stringify(source)}`);
  return { source, step: compileNode(node, (i) => i), anchors };
}

function look(view: View): void {
  ids = view.tokens.ids;
  marks = view.tokens.marks;
  ({ from, to } = view);
  annotationAt = view.at;
}

/** The match of one pattern that begins at a word, if any. */
export function matchAt({ step }: Pattern, view: View, word: number): Match | undefined {
  look(view);
  return tryAt(step, word);
}

function tryAt(step: Step, word: number): Match | undefined {
  markFirst = -1;
  markEnd = -1;
  target = undefined;
  const end = step(word);
  if (end < 0) return undefined;
  return { first: word, end, markFirst: markFirst < 0 ? word : markFirst, markEnd: markEnd < 0 ? end : markEnd, target };
}

/** Many patterns, each with a payload, found together by their anchors. */
export interface PatternSet<T> {
  /** Calls back for every place where a pattern begins to match; returning true ends the search. */
  readonly scan: (view: View, found: (payload: T, match: Match) => boolean | void) => void;
}

export function patternSet<T>(entries: readonly (readonly [Pattern, T])[]): PatternSet<T> {
  const byWord = new Map<number, { readonly step: Step; readonly payload: T; readonly index: number; readonly anchor: Anchor }[]>();
  entries.forEach(([{ step, anchors }, payload], index) => {
    const merged = new Map<number, Anchor>();
    for (const anchor of anchors) {
      const known = merged.get(anchor.id);
      merged.set(anchor.id, known ? { id: anchor.id, least: Math.min(known.least, anchor.least), most: Math.max(known.most, anchor.most) } : anchor);
    }
    for (const anchor of merged.values()) {
      const entry = { step, payload, index, anchor };
      const known = byWord.get(anchor.id);
      if (known) known.push(entry);
      else byWord.set(anchor.id, [entry]);
    }
  });
  const present = new Uint8Array(vocabularySize());
  for (const id of byWord.keys()) present[id] = 1;

  return {
    scan(view, found) {
      const words = view.tokens.ids;
      let tried: Set<number> | undefined;
      for (let word = view.from; word < view.to; word++) {
        const id = words[word] ?? 0;
        if (present[id] !== 1) continue;
        for (const { step, payload, index, anchor } of byWord.get(id) ?? []) {
          const last = word - anchor.least;
          for (let start = Math.max(view.from, word - anchor.most); start <= last; start++) {
            // several anchors of one pattern may point at the same start
            const key = index * 4096 + (start - view.from);
            tried ??= new Set();
            if (tried.has(key)) continue;
            tried.add(key);
            look(view);
            const match = tryAt(step, start);
            if (match && found(payload, match) === true) return;
          }
        }
      }
    },
  };
}

/** True where one of the patterns matches somewhere in the view. */
export function matches<T>(set: PatternSet<T>, view: View): boolean {
  let hit = false;
  set.scan(view, () => (hit = true));
  return hit;
}
