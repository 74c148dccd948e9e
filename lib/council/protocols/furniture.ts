import { ends } from './layout.ts';
import type { Line } from './lines.ts';
import { marksOf } from './markers.ts';

/** The lines that belong to the document's text, and those that only belong to its pages. */
export interface Sorted {
  readonly kept: readonly Line[];
  readonly dropped: readonly Line[];
}

/** Takes out page numbers, running headers and footers, contents lists and tables of versions. */
export function withoutFurniture(lines: readonly Line[]): Sorted {
  const rest = [documentControl, contents, pageNumbers, running, remarks].reduce<readonly Line[]>(
    (kept, drop) => {
      const dropped = drop(kept);
      return dropped.size === 0 ? kept : kept.filter(({ number }) => !dropped.has(number));
    },
    lines,
  );
  const kept = new Set(rest.map(({ number }) => number));
  return { kept: closed(rest, lines), dropped: lines.filter(({ number }) => !kept.has(number)) };
}

/** Where lines were taken out, the gap is that of the text: none where it runs on. */
const closed = (kept: readonly Line[], lines: readonly Line[]): readonly Line[] => {
  const before = new Map(lines.map(({ number }, index) => [number, lines[index - 1]?.number]));
  return kept.map((line, index) => {
    const previous = kept[index - 1]?.number;
    const isTorn = previous !== undefined && before.get(line.number) !== previous;
    return isTorn ? { ...line, gap: 0, opensPage: true } : line;
  });
};

type Drop = (lines: readonly Line[]) => ReadonlySet<number>;

const numbersOf = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(lines.map(({ number }) => number));

const spacedOut = (text: string): string => text.replaceAll(/\b(\w) (?=\w\b)/g, '$1');

/** `Page 2 of 9`, `2 | P a g e`, `- 2 -`, and bare numbers as far apart as pages are. */
const pageNumbers: Drop = (lines) => {
  const plain = lines.filter(({ text }) => isPageNumber(text));
  const bare = lines.flatMap(({ text }, index) => (/^\d{1,3}$/.test(text) ? [index] : []));
  const apart = bare.map((index, i) => index - (bare[i - 1] ?? 0));
  const isPaged =
    apart.length > 0 && apart.reduce((sum, each) => sum + each, 0) / apart.length > 12;
  return numbersOf([...plain, ...(isPaged ? bare.flatMap((index) => lines[index] ?? []) : [])]);
};

/** `Constitution – Page 3`, `Constitution Page 3 of 12`. */
const footed = /\S\s*(?:[–—|•·\t-]\s*page\s*\d{1,4}|\spage\s*\d{1,4}\s*of\s*\d{1,4})$/i;

const isPageNumber = (text: string): boolean => {
  const words = spacedOut(text);
  const isShort = words.length <= 110;
  return (
    /^(?:page|p\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$/i.test(words) ||
    /^\d{1,4}\s*\|\s*page$/i.test(words) ||
    /^page\s*\|\s*\d{1,4}$/i.test(words) ||
    /^\d{1,4}\s*(?:of|\/)\s*\d{1,4}$/.test(words) ||
    /^[-–—]\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]$/.test(words) ||
    (isShort && footed.test(words) && !/\b(?:on|see|at|to|from|of|and)\s+page\b/i.test(words)) ||
    (isShort && /^page\s*\d{1,4}(?:\s*of\s*\d{1,4})?\s*[–—|•·\t-]\s*[^.;]+$/i.test(words))
  );
};

const shape = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\d+/g, '#')
    .replaceAll(/[^a-z#]+/g, ' ')
    .trim();

const endsSentence = /^[a-z].*\.$/;

/** What repeats from page to page, and what stands at a page's edge and says only its title or date. */
const running: Drop = (lines) => {
  const title = shape(lines[0]?.text ?? '');
  const places = Map.groupBy(
    lines.keys().filter((index) => !endsSentence.test(lines[index]?.text ?? '')),
    (index) => shape(lines[index]?.text ?? ''),
  );
  const dropped = new Set<number>();
  for (const [words, at] of places) {
    const [first] = at.flatMap((index) => lines[index] ?? []);
    if (!first || first.text.length > 110 || marksOf(first.text)) continue;
    const edges = at.filter((index) => isAtEdge(lines, index));
    if (at.filter((index) => isLastOfSentence(lines, index)).length * 2 >= at.length) continue;
    const isTitle = title.length > 8 && words.length > 8 && title.includes(words);
    const isRepeated = at.length >= 3 && edges.length > 0 && !/[.;:,]$/.test(first.text);
    if (isRepeated || (at.length === 2 && edges.length === 2 && !isTitle))
      for (const index of at) dropped.add(lines[index]?.number ?? 0);
    else
      for (const index of edges)
        if (index > 0 && (isTitle || isDated(first.text) || partsList(lines, index)))
          dropped.add(lines[index]?.number ?? 0);
  }
  return dropped;
};

/** A date or a version and nothing else. */
const isDated = (text: string): boolean =>
  /^(?:(?:version|v|issue|rev(?:ision)?|updated|adopted|approved|last reviewed)?[\s.:]*)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)?\s*(?:\d{4}|\d+(?:\.\d+)+|v?\d+(?:\.\d+)*)$/i.test(
    text,
  ) && /\D/.test(text);

/** Beside a form feed or a page number that was taken out, set far apart from the text, or in the midst of a sentence. */
function isAtEdge(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!line || !before) return false;
  if (line.opensPage || after?.opensPage || after === undefined) return true;
  if (isTorn(before, line) || isTorn(line, after)) return true;
  if (line.gap >= 3 || after.gap >= 3) return true;
  return !/[.:;!?)]$/.test(before.text) && /^[a-z]/.test(after.text) && before.text.length > 40;
}

/** The rest of a sentence that the line before began, and nothing goes on after it. */
function isLastOfSentence(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  const after = lines[index + 1];
  if (!before || !line || line.gap > 0 || line.opensPage || isTorn(before, line)) return false;
  return before.text.length > 40 && !ends(before.text) && !/^[a-z]/.test(after?.text ?? '');
}

/** At the top of a page, between two whole items of one list, or what leads in to it and its first. */
function partsList(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before || !ends(before.text) || !/^[A-Z]/.test(line.text)) return false;
  if (line.text.endsWith(':') || (!line.opensPage && !isTorn(before, line))) return false;
  const [next] = marksOf(lines[index + 1]?.text ?? '')?.marks ?? [];
  if (!next || next.type === 'number') return false;
  const above = lines
    .slice(Math.max(0, index - 4), index)
    .flatMap(({ text }) => marksOf(text)?.marks[0] ?? [])
    .at(-1);
  return above?.style === next.style || /:\s*[-–—]?$/.test(before.text);
}

/** Something that stood between the two was taken out. */
const isTorn = (before: Line, line: Line): boolean => line.number - before.number > line.gap + 1;

/** `[end of Part 5C]`, `Page left blank` and their like. */
const remarks: Drop = (lines) =>
  numbersOf(
    lines.filter(({ text }) =>
      /^\[end of [^\]]{1,60}\]$|^[-–—_=*.·\s]{3,}$|^(?:this )?page (?:is )?(?:intentionally )?left (?:intentionally )?blank\.?$|^\*{0,3}\s*end of (?:document|protocol|part \w+)\s*\*{0,3}$/i.test(
        text,
      ),
    ),
  );

const leader = /(?:\s*[.…_·]{3,}\s*|\t\s*|\s{2,}|\s)\(?(?:page\s*)?\d{1,3}\)?$/i;
const strongLeader = /[.…_·]{4,}\s*\d{1,3}$|[.…]{2,}\t?\d{1,3}$/;

const entry = (text: string): string =>
  shape(text.replace(leader, '')).replaceAll(/^[#\s]+|[#\s]+$/g, '');

/** A list of contents: what follows its heading and is said again later, and lines with dot leaders. */
const contents: Drop = (lines) => {
  const later = new Map(lines.map(({ text }, index) => [entry(text), index]));
  return new Set(
    lines.flatMap(({ text, number }, index) => {
      if (strongLeader.test(text)) return [number];
      if (!/^(?:table of )?contents(?: page| list)?:?$/i.test(text)) return [];
      return [number, ...entriesAfter(index, lines, later)];
    }),
  );
};

/** Up to where the first of them comes again, or something is neither numbered by page nor said later. */
function entriesAfter(
  heading: number,
  lines: readonly Line[],
  later: ReadonlyMap<string, number>,
): readonly number[] {
  const seen = new Set<string>();
  const found: number[] = [];
  for (let at = heading + 1; at < lines.length; at++) {
    const { text, number } = lines[at] ?? { text: '', number: 0 };
    const words = entry(text);
    const isEntry = leader.test(text) || (later.get(words) ?? 0) > at;
    if (!isEntry || text.length > 120 || (words !== '' && seen.has(words))) break;
    seen.add(words);
    found.push(number);
  }
  return found;
}

/** What heads a column of a table of versions. */
export const label =
  /^(?:version(?: (?:no|number|control|history))?|date(?: of [\w ]+)?|(?:date )?(?:adopted|approved|reviewed|issued|published)(?: by| on)?|minute(?: (?:ref(?:erence)?|no|number))?|(?:next |last )?review(?: date)?|originator.*|author|owner|document owner|amend(?:ment|ed).*|change(?:s| made)?|reviewer|revision(?: history)?|status|document (?:control|history|title|reference)|adoption date|policy (?:owner|number)|ref(?:erence)?(?: no)?)[.:]?$/i;

/** The table of versions and reviews at the beginning, whether its cells share a line or not. */
const documentControl: Drop = (lines) => {
  const dropped = new Set<number>();
  for (let index = 0; index < Math.min(lines.length, 120); index++) {
    const cells = lines[index]?.text.split(/\t|\s\|\s/) ?? [];
    const labels = cells.filter((cell) => label.test(cell.trim())).length;
    if (cells.length > 1 && labels >= 2) {
      let row = index;
      while ((lines[row]?.text.split(/\t|\s\|\s/).length ?? 0) > 1)
        dropped.add(lines[row++]?.number ?? 0);
      return dropped;
    }
    const run = lines.slice(index, index + 9).findIndex(({ text }) => !label.test(text));
    if (run < 3) continue;
    return numbersOf(lines.slice(index, rowsEnd(lines, index + run, run)));
  }
  return dropped;
};

/** Where rows of so many short cells, each with a date, come to an end. */
function rowsEnd(lines: readonly Line[], first: number, width: number): number {
  const cells = lines.slice(first, first + width).map(({ text }) => text);
  return isDatedRow(cells, width) ? rowsEnd(lines, first + width, width) : first;
}

/** So many short cells, one of them with a date. */
export const isDatedRow = (cells: readonly string[], width: number): boolean =>
  cells.length === width &&
  cells.every((text) => text.length <= 60 && !/[.;:]$/.test(text)) &&
  cells.some((text) => /\b(?:19|20)\d\d\b|\d[./]\d{1,2}[./]\d/.test(text));
