import { type Lines, lines } from './lines.ts';
import type { Segment } from './segments.ts';

/** A part of the text that begins and ends at a line break, and so can be read by itself. */
export interface Piece {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Nothing at all: not even an empty line. */
  readonly isBlank: boolean;
}

export interface PieceReader {
  /** What the root's own words stand in. */
  readonly around: Surroundings;
  /** An element that begins and ends a line of its own; undefined for one that stands in a line. */
  readonly blockAt: (child: Element, outside: Surroundings) => Block | undefined;
  /** Whether a line ends with it: not one that is hidden. */
  readonly breaksAt: (child: Element, outside: Surroundings) => boolean;
  /** Reads neighbours. */
  readonly read: (nodes: readonly Node[], here: Surroundings) => Piece;
}

interface Block {
  /** Its lines cannot be read one by one. */
  readonly isWhole: boolean;
  readonly inside: Surroundings;
}

/** Reads an editable element part by part. What matches `skip` counts as one object, not as text. */
export function pieceReader(root: HTMLElement, skip: string): PieceReader {
  const nowhere: Surroundings = {
    inline: false,
    locked: false,
    excluded: false,
    white: 'collapse',
  };
  const around = surroundings(root, nowhere);

  function surroundings(element: Element, outside: Surroundings): Surroundings {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const hidden = style?.display === 'none' || style?.visibility === 'hidden';
    const skipped = skip !== '' && element !== root && element.matches(skip);
    return {
      inline: /^(inline|contents|ruby|none)/.test(style?.display ?? ''),
      excluded: outside.excluded || hidden || skipped,
      locked: element.matches(locking) || (outside.locked && !element.matches('[contenteditable]')),
      white: whiteSpace(style?.whiteSpace ?? ''),
    };
  }

  const read = (children: readonly Node[], inside: Surroundings): Piece => {
    const out = lines();
    const segments: Segment[] = [];

    const readAll = (nodes: Iterable<Node>, here: Surroundings) => {
      for (const node of nodes) {
        if (isElement(node)) readElement(node, here);
        else if (isText(node)) readText(node, here);
      }
    };
    const readElement = (element: Element, outside: Surroundings) => {
      if (element.matches(unseen)) return;
      const here = surroundings(element, outside);
      if (element.localName === 'br' && !isSilent(here)) return out.lineBreak();

      const isBlock = !here.inline && !(isSilent(here) && isSilent(outside));
      if (isBlock) out.boundary();
      if (!element.matches(replaced)) readAll(element.childNodes, here);
      else if (!here.excluded) out.addAtom();
      if (isBlock) out.boundary();
    };
    const readText = (node: Text, here: Surroundings) => {
      if (isSilent(here)) return void (/\S/.test(node.data) && out.addAtom());
      for (const [offset, words] of visible(node.data, here.white, out)) {
        const start = out.add(shown(words, here.white));
        segments.push({ start, end: start + words.length, node, offset });
      }
    };
    readAll(children, inside);
    return { text: out.text(), segments, isBlank: out.isBlank() };
  };

  const blockAt = (child: Element, outside: Surroundings): Block | undefined => {
    const inside = surroundings(child, outside);
    if (inside.inline) return undefined;
    return { isWhole: isSilent(inside) || child.matches(`${replaced}, ${unseen}`), inside };
  };
  const breaksAt = (child: Element, outside: Surroundings): boolean =>
    child.localName === 'br' && !isSilent(surroundings(child, outside));
  return { around, blockAt, breaksAt, read };
}

/** What decides how words are read that stand directly in an element. */
export interface Surroundings {
  readonly inline: boolean;
  /** Not editable, until something inside is editable again. */
  readonly locked: boolean;
  /** Nothing in here is text of the draft: hidden, or skipped. */
  readonly excluded: boolean;
  readonly white: WhiteSpace;
}

const unseen = 'script, style, template, noscript, head';
const replaced =
  'img, input, select, button, textarea, video, audio, canvas, svg, iframe, object, embed, hr';
const locking = '[contenteditable="false" i]';

type WhiteSpace = 'collapse' | 'breaks' | 'preserve';

const whiteSpace = (value: string): WhiteSpace => {
  if (/^(pre-line|preserve-breaks)/.test(value)) return 'breaks';
  return /^(pre|break-spaces)/.test(value) ? 'preserve' : 'collapse';
};

/** What of a text node is not on the page: zero-width characters and collapsed white space. */
const dropped = {
  preserve: /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g,
  breaks: /[\u00AD\u200B-\u200D\u2060\uFEFF]+|(?<=[\t\n\r\f ])[\t\r\f ]+/g,
  collapse: /[\u00AD\u200B-\u200D\u2060\uFEFF]+|(?<=[\t\n\r\f ])[\t\n\r\f ]+/g,
};
const leading = { preserve: /^/, breaks: /^[\t\r\f ]*/, collapse: /^[\t\n\r\f ]*/ };

/** The stretches of a text node that are on the page, with their offsets. */
function* visible(data: string, white: WhiteSpace, out: Lines): Generator<[number, string]> {
  let from = out.spaced() ? (leading[white].exec(data)?.[0].length ?? 0) : 0;
  for (const { 0: gap, index } of data.matchAll(dropped[white])) {
    if (index > from) yield [from, data.slice(from, index)];
    from = Math.max(from, index + gap.length);
  }
  if (from < data.length) yield [from, data.slice(from)];
}

/** White space as it looks: unit for unit, so that offsets stay. */
const shown = (words: string, white: WhiteSpace): string =>
  words.replaceAll(white === 'collapse' ? /[\t\n\r\f\u00A0]/g : /[\t\r\f\u00A0]/g, ' ');

const isSilent = ({ locked, excluded }: Surroundings): boolean => locked || excluded;

// `instanceof` is false for nodes of another frame.
export const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
