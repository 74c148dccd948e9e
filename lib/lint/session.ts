/** A draft under the pen: read and judged block by block, so that a keystroke costs one block. */
import { cut, type Piece, recut } from '../text/pieces.ts';
import { type Change, changeBetween } from '../text/remap.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Finding, moved } from './finding.ts';
import { peopleOf, readBlock, type Reading } from './reading.ts';
import { opening, sameScene, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';
import type { Settles } from './whole.ts';

interface Block extends Piece {
  gap: string;
  reading: Reading | undefined;
  findings: Finding[] | undefined;
  /** The same findings, by where the block stood when they were last asked for. */
  placed?: { readonly of: readonly Finding[]; readonly at: number; readonly findings: Finding[] };
}

/** What judges the blocks: `Active` is what it worked out once for the situation. */
export interface Judge<Active> {
  readonly active: (facts: Facts) => Active;
  /** Findings of one block; offsets from the block's start. */
  readonly judge: (reading: Reading, active: Active) => Finding[];
}

export interface Session<Active = unknown> {
  /** What the judge worked out for the situation. */
  readonly active: Active;
  /** All findings of the text as it stands, in order. */
  readonly findings: () => Finding[];
  /** Applies one change of the text. Throws a RangeError when it lies outside the text. */
  readonly edit: (change: Change) => Finding[];
  /** Takes a whole new text. */
  readonly update: (text: string) => Finding[];
  readonly text: () => string;
  /** The sentences in the author's own voice, each with the marks that end it. */
  readonly sentences: () => Span[];
}

const fresh = (piece: Piece): Block => ({ ...piece, reading: undefined, findings: undefined });

/** Whom each block speaks of, as the others see it. */
const spokenOf = (some: readonly Block[]): string[] =>
  some.map(({ reading }) => (reading ? peopleOf(reading) : ''));

function link(previous: Reading | undefined, next: Reading | undefined): void {
  if (previous) previous.links.next = next;
  if (next) next.links.previous = previous;
}

export function openSession<Active>(
  checker: Judge<Active>,
  situation: Situation,
  draft: Draft,
): Session<Active> {
  const facts = factsOf(draft, situation);
  const active = checker.active(facts);
  const whole = cut(draft.text);
  let { lead } = whole;
  let { length } = draft.text;
  const list: Block[] = whole.made.map(fresh);
  /** The farthest that a block looked. */
  let reach = 0;
  /** What any block asked of the whole draft, and how many settle it. */
  const tally = new Map<Settles, number>();

  /** Some of what stands after a block and its line break. */
  function following(index: number, most: number): string {
    let text = list[index]?.gap.slice(1) ?? '';
    for (const block of list.slice(index + 1, index + 1 + most)) {
      if (text.length >= most) break;
      text += block.text + block.gap;
    }
    return text.slice(0, most);
  }

  function read(index: number, block: Block, before: Scene): Reading {
    const reading = readBlock(
      () => block.text,
      () => following(index, 200),
      before,
      facts,
    );
    Object.assign(block, { reading, findings: undefined });
    reading.links.tally = tally;
    link(list[index - 1]?.reading, reading);
    link(reading, list[index + 1]?.reading);
    return reading;
  }

  /** Whether a block from `index` on asked whom the one before it speaks of. */
  const isAsked = (index: number): boolean =>
    list.slice(index, index + reach).some(({ reading }, i) => (reading?.looked.who ?? 0) > i);

  /** The blocks before that looked at this one are judged again. */
  function forgetWatchers(index: number): void {
    for (let at = Math.max(0, index - reach); at < index; at++) {
      const block = list[at];
      if (block?.reading && block.reading.looked.ahead >= index - at) block.findings = undefined;
    }
  }

  /** Blocks that asked of the whole draft what is settled otherwise now are judged again. */
  function forgetAskers(left: readonly Reading[], come: readonly Reading[]): void {
    for (const [question, before] of tally) {
      const now = before + come.filter(question).length - left.filter(question).length;
      tally.set(question, now);
      if (now > 0 === before > 0) continue;
      for (const block of list)
        if (block.reading?.looked.everywhere.has(question)) block.findings = undefined;
    }
  }

  /**
   * Reads the blocks `from` to `to`, and those after them that looked where something changed or stand in another scene.
   * `gone`: the blocks that stood there; `were`: whom they spoke of, where anybody asked.
   */
  function settle(from: number, to: number, gone: readonly Block[], were?: string): Finding[] {
    let scene: Scene = list[from - 1]?.reading?.after ?? opening;
    for (const [i, block] of list.slice(from, to).entries())
      scene = read(from + i, block, scene).after;
    link(list[to - 1]?.reading, list[to]?.reading);
    forgetWatchers(from);
    const left = gone.flatMap(({ reading }) => reading ?? []);
    const come = list.slice(from, to).flatMap(({ reading }) => reading ?? []);
    const isOther = were !== undefined && were !== spokenOf(list.slice(from, to)).join();
    // the last blocks whose words, and whose people, are not what they were
    let words = to - 1;
    let people = isOther ? words : -Infinity;
    for (let index = to; index < list.length; index++) {
      const block = list[index];
      if (!block) break;
      const { reading } = block;
      const isInScene = reading !== undefined && sameScene(reading.before, scene);
      const changed = Math.max(words, people);
      if (isInScene && index - changed > reach) break;
      const isNew = !isInScene || reading.looked.back >= index - changed;
      if (isNew || reading.looked.who >= index - people) {
        const { findings } = block;
        const were = reading && (!isNew || isAsked(index + 1)) ? peopleOf(reading) : undefined;
        const now = read(index, block, scene);
        const isSame = were !== undefined && were === peopleOf(now);
        if (!isInScene) words = index;
        if (reading) left.push(reading);
        come.push(now);
        if (were !== undefined && !isSame) people = index;
        if (isSame && !isNew) {
          Object.assign(block, { findings });
          Object.assign(now.looked, { ...reading.looked, who: now.looked.who });
        } else forgetWatchers(index);
      }
      scene = block.reading?.after ?? scene;
    }
    forgetAskers(left, come);
    return judged();
  }

  /** All findings, the blocks judged that are not. */
  function judged(): Finding[] {
    const found: Finding[] = [];
    let next = lead.length;
    for (const block of list) {
      const start = next;
      next += block.text.length + block.gap.length;
      const { reading } = block;
      if (!reading) continue;
      const { looked, voice } = reading;
      if (!block.findings) {
        block.findings = voice === 'own' ? checker.judge(reading, active) : [];
        reach = Math.max(reach, looked.back, looked.ahead, looked.who);
      }
      // most blocks: nothing to put anywhere
      if (block.findings.length === 0) continue;
      if (block.placed?.of !== block.findings || block.placed.at !== start)
        block.placed = {
          of: block.findings,
          at: start,
          findings: block.findings.map((finding) => moved(finding, start)),
        };
      for (const finding of block.placed.findings) found.push(finding);
    }
    return found;
  }

  function sentences(): Span[] {
    const found: Span[] = [];
    let start = lead.length;
    for (const { text, gap, reading } of list) {
      const own = reading?.voice === 'own' ? reading.sentences : [];
      let from = text.length - text.trimStart().length;
      own.forEach(({ end }, index) => {
        const next = own[index + 1]?.start ?? text.length;
        const between = text.slice(end, next);
        // what is set right before a word, a quotation mark or a pound sign, goes with it
        const to = index === own.length - 1 ? next : end + between.search(/\S*$/);
        const written = text.slice(from, to).trimEnd();
        found.push({ start: start + from, end: start + from + written.length });
        from = to;
      });
      start += text.length + gap.length;
    }
    return found;
  }

  const textOf = (): string => lead + list.map(({ text, gap }) => text + gap).join('');

  function edit(change: Change): Finding[] {
    const { start, removed, inserted } = change;
    if (start < 0 || removed < 0 || start + removed > length)
      throw new RangeError(
        `expected a change within the ${length} units of the text, got ${removed} removed at ${start}`,
      );
    const { first, last, made, head, tail, lead: space } = recut(list, lead, change);
    const old = list.slice(first, last);
    const changed = old.slice(head, old.length - tail);
    const were = old.some((_, i) => isAsked(first + i + 1)) ? spokenOf(changed).join() : undefined;
    const before = list[first - 1];
    if (before) before.gap += space;
    else lead = space;
    length += inserted.length - removed;
    const now = made.map((piece, i) => {
      const isKept = i < head || i >= made.length - tail;
      const known = isKept ? old[i < head ? i : i + old.length - made.length] : undefined;
      return known ? Object.assign(known, { gap: piece.gap }) : fresh(piece);
    });
    list.splice(first, last - first, ...now);
    return settle(first + head, first + made.length - tail, changed, were);
  }

  let latest = settle(0, list.length, []);
  return {
    active,
    findings: () => latest,
    edit: (change) => (latest = edit(change)),
    update(next) {
      const change = changeBetween(textOf(), next);
      return change ? (latest = edit(change)) : latest;
    },
    text: textOf,
    sentences,
  };
}
