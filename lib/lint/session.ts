/** A draft under the pen: read and judged block by block, so that a keystroke costs one block. */
import { blocks } from '../text/blocks.ts';
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

const fresh = ({ start, end }: { start: number; end: number }): Block => ({
  start,
  end,
  reading: undefined,
  findings: undefined,
});

export function openSession<Active>(
  checker: Judge<Active>,
  situation: Situation,
  draft: Draft,
): Session {
  const facts = factsOf(draft, situation);
  const active = checker.active(facts);
  let text = draft.text;
  let list: Block[] = blocks(text).map(fresh);

  /** Reads the blocks `from` to `to` where they are new, and on as far as a changed scene reaches; judges what changed or stands beside it. */
  function settle(from: number, to: number): Finding[] {
    let scene: Scene = list[from - 1]?.reading?.after ?? opening;
    let index = from;
    for (; index < list.length; index++) {
      const block = list[index];
      if (!block) break;
      const { reading } = block;
      const same = reading !== undefined && sameScene(reading.before, scene);
      if (same && index >= to) break;
      if (!same) {
        block.reading = readBlock(
          () => text.slice(block.start, block.end),
          () => text.slice(block.end + 1, block.end + 200),
          scene,
          facts,
        );
        block.findings = undefined;
        for (const near of [list[index - 1], list[index + 1]]) if (near) near.findings = undefined;
      }
      scene = block.reading?.after ?? scene;
    }
    for (let each = Math.max(0, from - 1); each < Math.min(list.length, index + 1); each++) {
      const block = list[each];
      const reading = block?.reading;
      if (!block || !reading || block.findings) continue;
      reading.links.previous = list[each - 1]?.reading;
      reading.links.next = list[each + 1]?.reading;
      block.findings = reading.voice === 'own' ? checker.judge(reading, active) : [];
    }
    const found: Finding[] = [];
    for (const { start, findings } of list)
      if (findings) for (const finding of findings) found.push(moved(finding, start));
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
    const old = list.slice(first, last);
    const changed = blocks(text, from, to + by).map((span) => {
      const before = old.find(
        (each) => each.end <= start && each.start === span.start && each.end === span.end,
      );
      const behind = old.find(
        (each) =>
          each.start >= start + removed &&
          each.start + by === span.start &&
          each.end + by === span.end,
      );
      const known = before ?? behind;
      if (!known) return fresh(span);
      known.start = span.start;
      known.end = span.end;
      return known;
    });
    for (let i = last; i < list.length; i++) {
      const block = list[i];
      if (!block) continue;
      block.start += by;
      block.end += by;
    }
    list = [...list.slice(0, first), ...changed, ...list.slice(last)];
    return settle(first, first + changed.length);
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
