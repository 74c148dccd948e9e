/** A draft under the pen: read and judged block by block, so that a keystroke costs one block. */
import { blocks } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import type { Change } from '../text/remap.ts';
import { changeBetween } from '../text/remap.ts';
import type { Draft } from './draft.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Finding, moved } from './finding.ts';
import { readBlock, type Reading } from './reading.ts';
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

export function openSession<Active>(
  checker: Judge<Active>,
  situation: Situation,
  draft: Draft,
): Session {
  const facts = factsOf(draft, situation);
  const active = checker.active(facts);
  let text = draft.text;
  let list: Block[] = blocks(text).map(fresh);

  /** The reading of a block may change what others said of theirs: those that looked as far are read again. */
  function forgetLookers(from: number, to: number): void {
    const before = list[from - 1];
    if (before?.reading && before.reading.looked.ahead > 0) before.findings = undefined;
    for (let index = to; index < list.length; index++) {
      const block = list[index];
      if (block?.reading && block.reading.looked.back > index - to) block.reading = undefined;
    }
  }

  /** Reads the blocks `from` to `to` where they are new, and on as far as a changed scene reaches; judges what is not judged. */
  function settle(from: number, to: number): Finding[] {
    let scene: Scene = list[from - 1]?.reading?.after ?? opening;
    forgetLookers(from, to);
    let last = to;
    for (let index = from; index < list.length; index++) {
      const block = list[index];
      if (!block) break;
      if (block.reading && !sameScene(block.reading.before, scene)) {
        block.reading = undefined;
        last = index + 1;
        forgetLookers(from, last);
      }
      if (!block.reading) {
        block.reading = readBlock(
          () => text.slice(block.start, block.end),
          () => text.slice(block.end + 1, block.end + 200),
          scene,
          facts,
        );
        block.findings = undefined;
      }
      scene = block.reading.after;
    }
    for (let index = 0; index < list.length; index++) {
      const reading = list[index]?.reading;
      if (!reading) continue;
      reading.links.previous = list[index - 1]?.reading;
      reading.links.next = list[index + 1]?.reading;
    }
    const found: Finding[] = [];
    for (const block of list) {
      const { reading, start } = block;
      if (!reading) continue;
      block.findings ??= reading.voice === 'own' ? checker.judge(reading, active) : [];
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
    text = text.slice(0, start) + inserted + text.slice(start + removed);
    const { made, head, tail } = reuse(list.slice(first, last), blocks(text, from, to + by), {
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
    return settle(first + head, first + made.length - tail);
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
