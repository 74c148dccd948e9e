import { attribute, childrenOf, descend } from './xml.ts';
import { numeral } from './numeral.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`, as WordprocessingML writes it. */
  readonly text: string;
  /** The level after which this one starts again, counted from 1; 0 for never; omitted for any above it. */
  readonly restart?: number;
  /** The paragraph style that brings this level with it. */
  readonly style?: string;
  readonly isLegal: boolean;
}

interface List {
  /** Lists that share this count on from one another. */
  readonly shared: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly overrides: ReadonlyMap<number, number>;
}

/** Counts the numbered paragraphs of a document, in its order. */
export interface Numbering {
  /** What stands before the next paragraph of this list at this level: `1.1`, `(a)`, `•`; empty for none. */
  readonly next: (list: string, level: number) => string;
  /** The level that the list gives to the first of these paragraph styles; undefined where it speaks of none. */
  readonly levelOf: (list: string, styles: readonly string[]) => number | undefined;
}

/** Automatic numbers as `word/numbering.xml` describes them. */
export function numberingOf(part: Element | undefined): Numbering {
  const lists = listsOf(part);
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  const count = (id: string, { shared, levels, overrides }: List, level: number) => {
    const counted = counts.get(shared) ?? new Map<number, number>();
    counts.set(shared, counted);
    const override = begun.has(`${id} ${level}`) ? undefined : overrides.get(level);
    begun.add(`${id} ${level}`);
    const before = counted.get(level);
    const start = levels.get(level)?.start ?? 1;
    counted.set(level, override ?? (before === undefined ? start : before + 1));
    for (const [deeper, { restart }] of levels)
      if (deeper > level && (restart === undefined || level < restart)) counted.delete(deeper);
    return counted;
  };

  return {
    next: (id, level) => {
      const list = lists.get(id);
      const own = list?.levels.get(level);
      if (!list || !own) return '';
      const counted = count(id, list, level);
      if (own.format === 'bullet') return bulletIn(own.text);
      return own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { start = 1, format = 'decimal' } = list.levels.get(at) ?? {};
        const isPlain = own.isLegal && format !== 'none';
        return numeral(counted.get(at) ?? start, isPlain ? 'decimal' : format);
      });
    },
    levelOf: (id, styles) => {
      const levels = [...(lists.get(id)?.levels ?? [])];
      const linked = styles.map((style) => levels.find(([, level]) => level.style === style)?.[0]);
      return linked.find((level) => level !== undefined);
    },
  };
}

/** Bullets come in many shapes, often drawn by a font of symbols; a dash or a star is one that people type. */
const bulletIn = (text: string): string => (/^[-–—*]$/.test(text) ? text : '•');

function listsOf(part: Element | undefined): ReadonlyMap<string, List> {
  const shapes = childrenOf(part, 'abstractNum');
  const shapeBy = (name: string, value: string | undefined): Element | undefined =>
    shapes.find((shape) => attribute(descend(shape, name), 'val') === value);
  const byId = new Map(shapes.map((shape) => [attribute(shape, 'abstractNumId') ?? '', shape]));

  /** A shape may only name the style that has the real one. */
  const resolved = (shape: Element | undefined): Element | undefined => {
    const link = attribute(descend(shape, 'numStyleLink'), 'val');
    return link === undefined ? shape : (shapeBy('styleLink', link) ?? shape);
  };

  return new Map(
    childrenOf(part, 'num').map((num) => {
      const shape = resolved(byId.get(attribute(descend(num, 'abstractNumId'), 'val') ?? ''));
      const changes = childrenOf(num, 'lvlOverride');
      const changed = changes.flatMap((change) => childrenOf(change, 'lvl'));
      const levels = [...childrenOf(shape, 'lvl'), ...changed].map(
        (level) => [numberIn(level, 'ilvl') ?? 0, levelOf(level)] as const,
      );
      const overrides = changes.flatMap((change) => {
        const start = numberIn(descend(change, 'startOverride'), 'val');
        return start === undefined ? [] : [[numberIn(change, 'ilvl') ?? 0, start] as const];
      });
      const list: List = {
        shared: attribute(shape, 'abstractNumId') ?? '',
        levels: new Map(levels),
        overrides: new Map(overrides),
      };
      return [attribute(num, 'numId') ?? '', list];
    }),
  );
}

function levelOf(level: Element): Level {
  const restart = numberIn(descend(level, 'lvlRestart'), 'val');
  const style = attribute(descend(level, 'pStyle'), 'val');
  const legal = descend(level, 'isLgl');
  return {
    start: numberIn(descend(level, 'start'), 'val') ?? 1,
    format: attribute(descend(level, 'numFmt'), 'val') ?? 'decimal',
    text: attribute(descend(level, 'lvlText'), 'val') ?? '',
    ...(restart !== undefined && { restart }),
    ...(style !== undefined && { style }),
    isLegal: legal !== undefined && attribute(legal, 'val') !== '0',
  };
}

const numberIn = (element: Element | undefined, name: string): number | undefined => {
  const value = attribute(element, name);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
};
