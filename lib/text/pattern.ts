/** Patterns compiled to steps over the words of one sentence. See pattern-syntax.ts for the language. */
import { late } from './late.ts';
import { numberWords } from './numbers.ts';
import { firstWords } from './pattern-first.ts';
import { alsoNeeded, type Anchor, type Extent, hingeOf, itemsOf, plus } from './pattern-anchors.ts';
import { type Node, parsePattern } from './pattern-syntax.ts';
import { Mark, type Tokens } from './tokens.ts';

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
  /** Labels that the sentence may hold, as a sum of bits, known without looking for annotations; all when omitted. */
  readonly may?: () => number;
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

/** A word that a match may hang on, and how far before it to ask and to try. */
export interface Hook extends Anchor {
  /** How far before the word a match may begin. */
  readonly starts: Extent;
}

export interface Pattern {
  readonly source: string;
  readonly step: Step;
  readonly hooks: readonly Hook[];
  /** The pattern from the item with the hook on, annotations taken on trust: asked before any start is tried. */
  readonly ask: Step;
  /** What the first word of a match is: one of these words, or one of these labels begins there; anything when omitted. */
  readonly begins?: { readonly ids: ReadonlySet<number> } | { readonly labels: number };
  /** Of each of these sets of words the sentence must hold one. */
  readonly also: readonly ReadonlySet<number>[];
  /** Labels that every match must meet, as sums of bits: one of each. */
  readonly needs: readonly number[];
}

const labelNames: string[] = [];

/** One bit for each label; 30 labels at most. */
export function labelBit(label: string): number {
  let index = labelNames.indexOf(label);
  if (index < 0) index = labelNames.push(label) - 1;
  if (index >= 30) throw new RangeError(`expected at most 30 labels, got one more: ${label}`);
  return 1 << index;
}

// the sentence under the steps; set by matchAt
let ids: Int32Array = new Int32Array();
let marks: Int32Array = new Int32Array();
let from = 0;
let to = 0;
let annotationAt: View['at'] = () => undefined;
let markFirst = -1;
let markEnd = -1;
let target: Annotation | undefined;

/** While probes are compiled: a label holds without being looked at, and ends the probe. */
let trusting = false;

function compileNode(node: Node, next: Step): Step {
  switch (node.type) {
    case 'word': {
      const { capital } = node;
      if (node.ids.length === 1) {
        const id = node.ids[0];
        return (i) =>
          i < to && ids[i] === id && (!capital || ((marks[i] ?? 0) & Mark.capital) !== 0)
            ? next(i + 1)
            : -1;
      }
      const members = new Set(node.ids);
      return (i) =>
        i < to && members.has(ids[i] ?? 0) && (!capital || ((marks[i] ?? 0) & Mark.capital) !== 0)
          ? next(i + 1)
          : -1;
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
          if (
            skipped > 0 &&
            (at > to || ((marks[skipped === 1 ? i : at - 1] ?? 0) & Mark.strong) !== 0)
          )
            return -1;
          const end = next(at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    case 'label': {
      if (trusting) return (i) => i;
      const mask = maskOf(node.labels);
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
      return (i) =>
        i < to && (((marks[i] ?? 0) & Mark.digit) !== 0 || numberWords.has(ids[i] ?? 0))
          ? next(i + 1)
          : -1;
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

/** Options are found by the word that they begin with; those that may begin with any are tried in turn. */
function compileChoice(options: readonly Node[], next: Step): Step {
  const byWord = new Map<number, Step[]>();
  const others: Step[] = [];
  for (const option of options) {
    const step = compileNode(option, next);
    const first = firstWords(option);
    if (!first || first.mayBeEmpty) others.push(step);
    else
      for (const id of first.ids) {
        const known = byWord.get(id);
        if (known) known.push(step);
        else byWord.set(id, [step]);
      }
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

function onTrust(items: readonly Node[]): Step {
  trusting = true;
  const step = compileNode({ type: 'sequence', items }, (i) => i);
  trusting = false;
  return step;
}

const maskOf = (labels: readonly string[]): number =>
  labels.reduce((sum, label) => sum | labelBit(label), 0);

function beginningOf(items: readonly Node[]): Pick<Pattern, 'begins'> {
  const item = items.find(({ type }) => type !== 'open');
  if (item?.type === 'label') return { begins: { labels: maskOf(item.labels) } };
  const first = item && firstWords(item);
  return first && !first.mayBeEmpty ? { begins: { ids: first.ids } } : {};
}

/** Compiles a pattern; throws when it is malformed or has no word that every match must contain. */
export function pattern(source: string): Pattern {
  const node = parsePattern(source);
  const items = itemsOf(node);
  const hinge = hingeOf(items);
  if (!hinge)
    throw new Error(
      `expected a word that every match must have, got none in the pattern ${JSON.stringify(source)}`,
    );
  return {
    source,
    step: late(() => compileNode(node, (i) => i)),
    hooks: hinge.anchors.map((anchor) => ({ ...anchor, starts: plus(anchor, hinge.before) })),
    ...beginningOf(items),
    also: alsoNeeded(items, hinge),
    ask: late(() => onTrust(items.slice(hinge.index))),
    needs: items.flatMap((item) => (item.type === 'label' ? [maskOf(item.labels)] : [])),
  };
}

/** True where the rest of a pattern holds around a hook. */
export function holdsAt(
  { ask }: Pattern,
  { least, most }: Extent,
  view: View,
  word: number,
): boolean {
  look(view);
  for (let start = Math.max(from, word - most); start <= word - least; start++)
    if (ask(start) >= 0) return true;
  return false;
}

function look(view: View): void {
  ids = view.tokens.ids;
  marks = view.tokens.marks;
  ({ from, to } = view);
  annotationAt = view.at;
}

/** Whether a match can begin at a word, by a look at the word alone. */
export function mayBegin({ begins }: Pattern, view: View, word: number): boolean {
  if (begins === undefined) return true;
  if ('ids' in begins) return begins.ids.has(view.tokens.ids[word] ?? 0);
  return ((view.at(word)?.labels ?? 0) & begins.labels) !== 0;
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
  return {
    first: word,
    end,
    markFirst: markFirst < 0 ? word : markFirst,
    markEnd: markEnd < 0 ? end : markEnd,
    target,
  };
}
