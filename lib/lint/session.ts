/** A draft under the pen: read and judged block by block, so that a keystroke costs one block. */
import { blocks } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import type { Change } from '../text/remap.ts';
import { changeBetween } from '../text/remap.ts';
import type { Draft } from './draft.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Finding, moved } from './finding.ts';
import { peopleOf, readBlock, type Reading } from './reading.ts';
import { opening, sameScene, type Scene } from './scene.ts';
import type { Situation } from './situation.ts';

interface Block {
  start: number;
  end: number;
  reading: Reading | undefined;
  findings: Finding[] | undefined;
}

/** What judges the blocks: `Active` is what it worked out once for the situation. */
export interface Judge<Active> {
  readonly active: (facts: Facts) => Active;
  /** Findings of one block; offsets from the block's start. */
  readonly judge: (reading: Reading, active: Active) => Finding[];
}

export interface Session {
  /** All findings of the text as it stands, in order. */
  readonly findings: () => Finding[];
  /** Applies one change of the text. Throws a RangeError when it lies outside the text. */
  readonly edit: (change: Change) => Finding[];
  /** Takes a whole new text. */
  readonly update: (text: string) => Finding[];
  readonly text: () => string;
}

const fresh = ({ start, end }: Span): Block => ({
  start,
  end,
  reading: undefined,
  findings: undefined,
});

/** Blocks made of new spans; old ones that the change only moved, or left alone, keep what was read: `head` and `tail` count them. */
function reuse(
  old: readonly Block[],
  spans: readonly Span[],
  { start, end, by }: Span & { readonly by: number },
): { readonly made: Block[]; readonly head: number; readonly tail: number } {
  let head = 0;
  let tail = 0;
  const made = spans.map((span) => {
    const before = old.find((each) => each.end <= start && same(each, span, 0));
    const known = before ?? old.find((each) => each.start >= end && same(each, span, by));
    if (before) head++;
    else if (known) tail++;
    return known ? Object.assign(known, { start: span.start, end: span.end }) : fresh(span);
  });
  return { made, head, tail };
}

const same = (block: Span, span: Span, by: number): boolean =>
  block.start + by === span.start && block.end + by === span.end;

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
): Session {
  const facts = factsOf(draft, situation);
  const active = checker.active(facts);
  let text = draft.text;
  let list: Block[] = blocks(text).map(fresh);
  /** The farthest that a block looked, those aside that looked at the whole draft. */
  let reach = 0;

  function read(index: number, block: Block, before: Scene): Reading {
    const reading = readBlock(
      () => text.slice(block.start, block.end),
      () => text.slice(block.end + 1, block.end + 200),
      before,
      facts,
    );
    Object.assign(block, { reading, findings: undefined });
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

  /**
   * Reads the blocks `from` to `to`, and those after them that looked where something changed or stand in another scene.
   * `were`: whom the blocks spoke of that stood there, where anybody asked.
   */
  function settle(from: number, to: number, were?: string): Finding[] {
    let scene: Scene = list[from - 1]?.reading?.after ?? opening;
    for (const [i, block] of list.slice(from, to).entries())
      scene = read(from + i, block, scene).after;
    link(list[to - 1]?.reading, list[to]?.reading);
    forgetWatchers(from);
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
      const { back = 0, who = 0 } = reading?.looked ?? {};
      if (!isInScene || back >= index - changed || who >= index - people) {
        const before = reading && isAsked(index + 1) ? peopleOf(reading) : undefined;
        const now = read(index, block, scene);
        if (!isInScene) words = index;
        if (before !== undefined && before !== peopleOf(now)) people = index;
        forgetWatchers(index);
      }
      scene = block.reading?.after ?? scene;
    }
    return judged();
  }

  /** All findings, the blocks judged that are not. */
  function judged(): Finding[] {
    const found: Finding[] = [];
    for (const block of list) {
      const { reading, start } = block;
      if (!reading) continue;
      const { looked, voice } = reading;
      if (looked.ahead === Infinity) block.findings = undefined;
      if (!block.findings) {
        block.findings = voice === 'own' ? checker.judge(reading, active) : [];
        for (const far of [looked.back, looked.ahead, looked.who])
          if (far < Infinity) reach = Math.max(reach, far);
      }
      for (const finding of block.findings) found.push(moved(finding, start));
    }
    return found;
  }

  function edit({ start, removed, inserted }: Change): Finding[] {
    if (start < 0 || removed < 0 || start + removed > text.length)
      throw new RangeError(
        `expected a change within the ${text.length} units of the text, got ${removed} removed at ${start}`,
      );
    const by = inserted.length - removed;
    // a block before and after may join with what changed
    let first = list.findIndex(({ end }) => end >= start);
    if (first < 0) first = list.length;
    first = Math.max(0, first - 1);
    let last = first;
    while (last < list.length && (list[last]?.start ?? 0) <= start + removed) last++;
    last = Math.min(list.length, last + 1);
    const from = first === 0 ? 0 : (list[first]?.start ?? 0);
    const to = last >= list.length ? text.length : (list[last - 1]?.end ?? text.length);
    const old = list.slice(first, last);
    const were = old.some((_, i) => isAsked(first + i + 1)) ? spokenOf(old) : undefined;
    text = text.slice(0, start) + inserted + text.slice(start + removed);
    const { made, head, tail } = reuse(old, blocks(text, from, to + by), {
      start,
      end: start + removed,
      by,
    });
    for (let i = last; i < list.length; i++) {
      const block = list[i];
      if (!block) continue;
      block.start += by;
      block.end += by;
    }
    list = [...list.slice(0, first), ...made, ...list.slice(last)];
    return settle(
      first + head,
      first + made.length - tail,
      were?.slice(head, old.length - tail).join(),
    );
  }

  let latest = settle(0, list.length);
  return {
    findings: () => latest,
    edit: (change) => (latest = edit(change)),
    update(next) {
      const change = changeBetween(text, next);
      return change ? (latest = edit(change)) : latest;
    },
    text: () => text,
  };
}
