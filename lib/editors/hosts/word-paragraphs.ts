import type { Segment } from '../segments.ts';

/** A paragraph as Word has rendered it. */
export interface RenderedParagraph {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Rendered, and no part of the body's text: running heads, and boxes that are shown as they were. */
const elsewhere = '.Header, .Footer, .InactiveBoxRendering';
/** Signs within a paragraph that are not of its text. */
const signs = '.EOP, .ListMarker, .BlobObject, [aria-hidden="true"]';

/** The paragraphs that are rendered now: those of the pages in sight. Class names as of 2026-09. */
export function renderedParagraphs(surface: Element): readonly RenderedParagraph[] {
  return [...surface.querySelectorAll('.Paragraph')]
    .filter((paragraph) => !paragraph.closest(elsewhere))
    .map(read);
}

function read(paragraph: Element): RenderedParagraph {
  const segments: Segment[] = [];
  let text = '';
  const walk = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (isText(node)) {
        for (const { 0: words, index } of node.data.matchAll(shown)) {
          segments.push({
            start: text.length,
            end: text.length + words.length,
            node,
            offset: index,
          });
          text += words.replaceAll('\u00A0', ' ');
        }
      } else if (isElement(node) && !node.matches(signs)) {
        if (node.matches('.TabRun')) text += '\t';
        else if (node.localName === 'br') text += '\n';
        else walk(node.childNodes);
      }
    }
  };
  walk(paragraph.childNodes);
  return { text, segments };
}

/** All but characters without width. */
const shown = /[^\u200B-\u200D\u2060\uFEFF]+/g;

// `instanceof` is false for nodes of another frame.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
