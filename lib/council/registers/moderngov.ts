import { say } from '../../words/say.ts';
import type { Read, Row } from './table.ts';

/** What the web service of ModernGov says of a councillor, as a row of the register of people. */
export type Councillor = Row<string>;

/** Whether a text is XML, of whatever kind. */
export const isXml = (text: string): boolean => /^\uFEFF?\s*<(?:\?xml|!|[a-z])/i.test(text);

/** The councillors in a file saved from `GetCouncillorsByWard`. Nothing in it is followed: no entity, no reference. */
export function councillorsIn(text: string): Read<{ readonly councillors: readonly Councillor[] }> {
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text)) return { problem: say('registersDoctype') };
  const parsed = parse(text);
  if (parsed === undefined) return { problem: say('registersBadXml') };
  const root = parsed.documentElement;
  if (/^(?:html|rss|feed|wsdl)/i.test(root.localName))
    return { problem: say('registersOtherXml', root.localName) };
  // Some services answer with the document as the text of a string.
  if (root.childElementCount === 0 && isXml((root.textContent ?? '').trim()))
    return councillorsIn((root.textContent ?? '').trim());
  const found = [...below(root, 'councillor')];
  if (found.length === 0) return { problem: say('registersOtherXml', root.localName) };
  const seen = new Set<string>();
  return {
    councillors: found.flatMap((node) => {
      const id = textOf(node, 'councillorid');
      if (id !== '' && seen.has(id)) return [];
      seen.add(id);
      return [asRow(node)];
    }),
  };
}

function parse(text: string): Document | undefined {
  // A declaration may name another encoding than the one that the bytes were read by.
  const body = text.trim().replace(/^\uFEFF?<\?xml[^>]*\?>/i, '');
  const made = new DOMParser().parseFromString(body, 'application/xml');
  return made.querySelector('parsererror') ? undefined : made;
}

/** Elements by name, whatever the case and the namespace. */
const below = (node: Element, name: string): readonly Element[] =>
  [...node.querySelectorAll('*')].filter((each) => each.localName.toLowerCase() === name);

const childOf = (node: Element, name: string): Element | undefined =>
  [...node.children].find((each) => each.localName.toLowerCase() === name);

const textOf = (node: Element, name: string): string =>
  clean(childOf(node, name)?.textContent ?? '');

/** "none" and "unspecified" are what the service writes where there is nothing. */
const clean = (text: string): string => {
  const words = text
    .slice(0, 5000)
    .replaceAll(/<[^>]*>/g, '\n')
    .trim();
  return /^(?:none|unspecified|n\/a|null|-)?$/i.test(words) ? '' : words;
};

function asRow(node: Element): Councillor {
  const cells = new Map([
    ['kind', 'member'],
    ['name', textOf(node, 'fullusername')],
    ['division', wardOf(node) || textOf(node, 'districttitle')],
    ['party', textOf(node, 'politicalpartytitle')],
    ['group', textOf(node, 'politicalgrouptitle')],
    ['roles', textOf(node, 'keyposts')],
    ['email', emailOf(node)],
  ]);
  return (field) => cells.get(field) ?? '';
}

function wardOf(node: Element): string {
  let up = node.parentElement;
  while (up && up.localName.toLowerCase() !== 'ward') up = up.parentElement;
  return up ? textOf(up, 'wardtitle') : '';
}

/** Councils differ in where they keep the address: at work, at home, or beside both. */
function emailOf(node: Element): string {
  const homes = [childOf(node, 'workaddress'), node, childOf(node, 'homeaddress')];
  const found = homes
    .map((home) => (home ? textOf(home, 'email') : ''))
    .find((each) => each !== '');
  return found ?? '';
}
