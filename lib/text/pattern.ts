/** Patterns compiled to steps over the words of one sentence. See pattern-syntax.ts for the language. */
import { type Anchor, anchorsOf } from './pattern-anchors.ts';
import { type Node, parsePattern } from './pattern-syntax.ts';
import { Mark, type Tokens } from './tokens.ts';
import { intern } from './vocabulary.ts';

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

/** Options that begin with a plain word are found by that word; the rest are tried in turn. */
function compileChoice(options: readonly Node[], next: Step): Step {
  const byWord = new Map<number, Step[]>();
  const others: Step[] = [];
  for (const option of options) {
    const head = option.type === 'sequence' ? option.items[0] : option;
    const step = compileNode(option, next);
    if (head?.type === 'word')
      for (const id of head.ids) byWord.set(id, [...(byWord.get(id) ?? []), step]);
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

/** Compiles a pattern; throws when it is malformed or has no word that every match must contain. */
export function pattern(source: string): Pattern {
  const node = parsePattern(source);
  const anchors = anchorsOf(node);
  if (!anchors)
    throw new Error(
      `expected a word that every match must have, got none in the pattern ${JSON.stringify(source)}`,
    );
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
  return {
    first: word,
    end,
    markFirst: markFirst < 0 ? word : markFirst,
    markEnd: markEnd < 0 ? end : markEnd,
    target,
  };
}
