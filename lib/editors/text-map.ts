import type { Span } from '../text/span.ts';
import { type Lines, lines } from './lines.ts';
import { type Segment, rangesOf } from './segments.ts';

/** The text of an editable element, and where each of its words stands on the page. */
export interface TextMap {
  readonly text: string;
  readonly ranges: (span: Span) => readonly Range[] | undefined;
}

/** Reads an editable element once. What matches `skip` counts as one object, not as text. */
export function textMap(root: HTMLElement, skip = ''): TextMap {
  const out = lines();
  const segments: Segment[] = [];
  read(root, { locked: false, excluded: false, white: 'collapse' });
  const text = out.text();
  return { text, ranges: (span) => rangesOf(span, text, segments) };

  function read(element: Element, around: Surroundings): void {
    if (element.matches(unseen)) return;
    const here = surroundings(element, around);
    const silent = here.locked || here.excluded;
    if (element.localName === 'br' && !silent) return out.lineBreak();

    const block = !here.inline && !(silent && (around.locked || around.excluded));
    if (block) out.boundary();
    if (!element.matches(replaced)) readChildren(element, here, silent);
    else if (!here.excluded) out.addAtom();
    if (block) out.boundary();
  }

  function readChildren(parent: Element, here: Surroundings, silent: boolean): void {
    for (const node of parent.childNodes) {
      if (isElement(node)) read(node, here);
      else if (isText(node)) readText(node, here.white, silent);
    }
  }

  function surroundings(element: Element, around: Surroundings) {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    const hidden = style?.display === 'none' || style?.visibility === 'hidden';
    const skipped = skip !== '' && element !== root && element.matches(skip);
    return {
      inline: element !== root && /^(inline|contents|ruby|none)/.test(style?.display ?? ''),
      excluded: around.excluded || hidden || skipped,
      locked: element.matches(locking) || (around.locked && !element.matches('[contenteditable]')),
      white: whiteSpace(style?.whiteSpace ?? ''),
    };
  }

  function readText(node: Text, white: WhiteSpace, silent: boolean): void {
    if (silent) return void (/\S/.test(node.data) && out.addAtom());
    for (const [offset, words] of visible(node.data, white, out)) {
      const start = out.add(shown(words, white));
      segments.push({ start, end: start + words.length, node, offset });
    }
  }
}

interface Surroundings {
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

// `instanceof` is false for nodes of another frame.
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
