import { isHeading, looksLikeHeading, partOf } from './headings.ts';
import { counted, goesOn, type Level, levelOf, withItem } from './levels.ts';
import type { Mark } from './markers.ts';
import { isLeadIn, type Paragraph } from './paragraphs.ts';

/** A clause as it was found: where it stands, and what it says. */
export interface Found {
  /** Annex or part that it stands in; empty in the body. */
  readonly scope: string;
  readonly isAnnex: boolean;
  readonly heading: string;
  /** Number of its heading; empty where that has none. */
  readonly headingNumber: string;
  /** Its own number, `3.4`; empty for a paragraph without. */
  readonly number: string;
  /** Which of those with its number in its scope, from 1. */
  readonly turn: number;
  /** What comes after the number: `(a) (bullet 2)`. */
  readonly tail: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Gives each paragraph its place among parts, headings, numbers and lists. */
export function outlineOf(body: readonly Paragraph[]): readonly Found[] {
  const outline = createOutline();
  const cells = cellsIn(body);
  for (const [index, paragraph] of body.entries()) {
    const next = body[index + 1];
    if (cells.has(paragraph) && outline.found.length > 0) {
      outline.unmarked(paragraph, undefined);
      continue;
    }
    const [mark] = paragraph.marks;
    const part = partOf(paragraph);
    if (part) outline.part(part);
    else if (isHeading(paragraph, next) && !outline.isItem(mark)) outline.heading(paragraph);
    else if (mark) outline.marked(paragraph);
    else outline.unmarked(paragraph, next);
  }
  return outline.found;
}

/** The cells of tables that stand on lines of their own: more in a row than headings ever do. */
function cellsIn(body: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const cells = new Set<Paragraph>();
  let run: Paragraph[] = [];
  for (const paragraph of body) {
    const isCell =
      paragraph.marks.length === 0 && !partOf(paragraph) && looksLikeHeading(paragraph);
    if (isCell) run.push(paragraph);
    else {
      const [mark] = paragraph.marks;
      const opens = mark?.type === 'number' && mark.parts.at(-1) === 1;
      const table = opens ? run.slice(0, -1) : run;
      if (table.length >= 4) for (const each of table) cells.add(each);
      run = [];
    }
  }
  return cells;
}

function createOutline() {
  const found: Found[] = [];
  const turns = new Map<string, number>();
  let scope = { name: '', isAnnex: false };
  let heading = { words: '', number: '', awaitsWords: false };
  let clause = { number: '', turn: 1 };
  let levels: readonly Level[] = [];
  let unnumbered = 0;
  /** What bullets are called below a label on its own: `exception`, below `Exceptions:`. */
  let bullet = 'bullet';

  const add = ({ text, from, to }: Paragraph, tail: string): void => {
    found.push({
      scope: scope.name,
      isAnnex: scope.isAnnex,
      heading: heading.words,
      headingNumber: heading.number,
      ...clause,
      tail,
      text,
      from,
      to,
    });
    heading = { ...heading, awaitsWords: false };
  };

  const begin = (number: string, style: string, value: number): void => {
    const key = `${scope.name}\n${number}`;
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    clause = { number, turn };
    levels = [levelOf(style, value, '')];
    bullet = 'bullet';
  };

  const head = (words: string, number: string, awaitsWords: boolean): void => {
    heading = { words, number, awaitsWords };
    clause = { number: '', turn: 1 };
    levels = [];
    unnumbered = 0;
    bullet = 'bullet';
  };

  /** `1)` below words that lead in to it, and what goes on from it. */
  const isListed = (mark: Extract<Mark, { type: 'number' }>): boolean => {
    const [value = 0] = mark.parts;
    const [top] = levels;
    if (mark.parts.length > 1 || !top || clause.number === '') return false;
    if (goesOn(levels, mark, value)) return true;
    const isOther = top.style !== mark.style && levels.length === 1 && top.style !== '';
    return value === 1 && (isLeadIn(found.at(-1)?.text ?? '') || isOther);
  };

  const place = (mark: Mark): void => {
    if (mark.type === 'number' && !isListed(mark))
      begin(mark.label, mark.style, mark.parts.at(-1) ?? 0);
    else {
      if (levels.length === 0) begin(heading.number, '', 0);
      levels = withItem(levels, mark, bullet);
    }
  };

  return {
    found,
    isItem: (mark: Mark | undefined): boolean =>
      mark?.type === 'number'
        ? isListed(mark)
        : levels.some((level, index) => index > 0 && level.style === mark?.style),
    part: ({ name, isAnnex, about }: { name: string; isAnnex: boolean; about: string }): void => {
      scope = { name, isAnnex };
      head(about === '' ? name : `${name}: ${about}`, '', about === '');
    },
    heading: ({ marks: [mark], written, text }: Paragraph): void => {
      const words = `${written} ${text}`.trim();
      const number = mark && mark.type !== 'bullet' ? mark.label.toUpperCase() : '';
      head(heading.awaitsWords || scope.isAnnex ? `${scope.name}: ${words}` : words, number, false);
    },
    marked: (paragraph: Paragraph): void => {
      for (const mark of paragraph.marks) place(mark);
      add(paragraph, levels.at(-1)?.tail ?? '');
    },
    unmarked: (paragraph: Paragraph, next: Paragraph | undefined): void => {
      const [top] = levels;
      const last = found.at(-1);
      const nextMark = next?.marks[0];
      const leadsIn =
        isLeadIn(paragraph.text) && nextMark !== undefined && nextMark.type !== 'number';
      if (top && last && clause.number !== '') {
        if (leadsIn && (levels.length > 1 || isLeadIn(last.text))) {
          const tail = `${top.tail} (group ${counted(top, 'group')})`;
          levels = [top, levelOf('group', 0, tail)];
          add(paragraph, tail);
          return;
        }
        if (levels.length > 1) {
          const words = closing(paragraph.text);
          const count = counted(top, words);
          levels = [top];
          add(paragraph, `${top.tail} (${words}${count > 1 ? ` ${count}` : ''})`);
          return;
        }
        found[found.length - 1] = {
          ...last,
          text: `${last.text}\n${paragraph.text}`,
          to: paragraph.to,
        };
        return;
      }
      unnumbered++;
      clause = { number: '', turn: 1 };
      const label = labels.exec(paragraph.text)?.[1];
      const tail = `para ${unnumbered}${label === undefined ? '' : ` (${label})`}`;
      bullet = label === undefined ? 'bullet' : label.toLowerCase().replace(/s$/, '');
      levels = [levelOf('', 0, label === undefined ? tail : '')];
      add(paragraph, tail);
    },
  };
}

/** A word on its own that says what the items below it are. */
const labels = /^(Exceptions|Exemptions|Examples|Notes|Conditions|Principles|Duties):$/;

/** What is said after a list, by how much it says. */
const closing = (text: string): string => {
  if (/^[a-z]/.test(text)) return 'closing words';
  return /[.!?]["'”’)]*\s+[A-Z]/.test(text) ? 'closing paragraph' : 'closing sentence';
};
