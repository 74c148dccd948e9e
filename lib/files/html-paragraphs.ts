import { numeral } from './numeral.ts';
import type { Paragraph } from './paragraphs.ts';

/** What is no text, or not for readers. */
const left = new Set(
  'script style template noscript head title object embed iframe frame canvas svg math audio video input select textarea button del datalist nav'.split(
    ' ',
  ),
);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr o:p q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const listFormats: ReadonlyMap<string, string> = new Map([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);

/** Deeper than any page that people write; browsers stop at about this depth themselves. */
const mostDeep = 600;

/** The paragraphs of a page that nobody shows: its text block by block, with the numbers and bullets of lists. */
export function paragraphsOf(body: Element): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let text = '';
  /** What the next text is: an item of a list, a heading. */
  let label = '';
  let isHeading = false;
  let quotes = 0;

  const close = () => {
    if (text.trim() !== '') {
      const quoted = '> '.repeat(quotes);
      const lines = text.trim().split('\n');
      paragraphs.push({
        text: label + lines.map((line) => quoted + line.trim()).join('\n'),
        ...(isHeading && { isHeading }),
      });
      label = '';
    }
    text = '';
  };

  const block = (element: Element, depth: number) => {
    close();
    const name = element.localName;
    const isOuter = isHeading;
    const isQuote = name === 'blockquote';
    if (/^h[1-6]$/.test(name)) isHeading = true;
    if (name === 'li') label = labelOf(element);
    if (isQuote) quotes++;
    walk(element, depth, name === 'pre');
    close();
    if (name === 'li') label = '';
    if (isQuote) quotes--;
    isHeading = isOuter;
  };

  const visit = (element: Element, depth: number, isPlain: boolean) => {
    const name = element.localName;
    if (left.has(name) || isHidden(element) || depth > mostDeep) return;
    if (name === 'br') text += '\n';
    else if (inline.has(name)) walk(element, depth, isPlain);
    else block(element, depth);
  };

  const walk = (parent: Element, depth: number, isPlain: boolean) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        const words = node.nodeValue ?? '';
        text += isPlain ? words : words.replaceAll(/[\t\n\r\f ]+/g, ' ');
      } else if (node instanceof Element) visit(node, depth + 1, isPlain);
    }
  };

  walk(body, 0, false);
  close();
  return paragraphs;
}

const hiding =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)|opacity\s*:\s*0\s*(?:;|!|$))/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || hiding.test(element.getAttribute('style') ?? '');

function labelOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '• ';
  const format = listFormats.get(item.getAttribute('type') ?? list.getAttribute('type') ?? '');
  return `${numeral(numberOf(item, list), format ?? 'decimal')}. `;
}

/** Counted from the last item before it that says its own number, or from where the list says it starts. */
function numberOf(item: Element, list: Element): number {
  const items = [...list.children].filter(({ localName }) => localName === 'li');
  const isReversed = list.hasAttribute('reversed');
  const start = whole(list.getAttribute('start')) ?? (isReversed ? items.length : 1);
  const before = items.slice(0, items.indexOf(item) + 1);
  const told = before.findLastIndex((each) => whole(each.getAttribute('value')) !== undefined);
  const from = whole(before[told]?.getAttribute('value') ?? null) ?? start;
  const steps = before.length - 1 - Math.max(told, 0);
  return isReversed ? from - steps : from + steps;
}

const whole = (value: string | null): number | undefined =>
  value !== null && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined;
