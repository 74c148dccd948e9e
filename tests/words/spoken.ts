import { childrenOf, isNode, nameOf as plainNameOf, type Node, treeOf } from '../syntax.ts';

/** The name of a call or a place, the last one of `a.b.c`. */
const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'MemberExpression' ? nameOf(node['property']) : plainNameOf(node);

/** Attributes and properties whose value is read or heard. */
const read = new Set(
  'aria-label aria-description aria-roledescription ariaLabel title placeholder alt textContent innerText'.split(
    ' ',
  ),
);

/** Calls whose strings are for the machine: selectors, names of events, words for a programmer. */
const mute = new Set(
  'querySelector querySelectorAll closest matches part addEventListener matchMedia split RegExp Error TypeError RangeError'.split(
    ' ',
  ),
);

/** Two words in a row, as no selector, path or identifier has them. */
const isProse = (text: string): boolean =>
  /(?:^|[\s“(])\p{L}[\p{L}’']+,? \p{L}[\p{L}’']*/u.test(text) &&
  !/[{}<>=;#\\|@]|::|--|\p{L}\(/u.test(text);

const hasLetter = (text: string): boolean => /\p{L}{2}/u.test(text);

/** The strings of a module that a person would read or hear, each as it stands there. */
export function spokenIn(path: string, code: string): readonly string[] {
  const found: string[] = [];

  const visit = (node: Node, above: readonly Node[]) => {
    if (/^(?:Import|Export(?:All|Named))Declaration$/.test(node.type) && node['source']) return;
    if (/^TS(?:Type|Interface|Literal)/.test(node.type)) return;
    const [parent] = above;
    if (parent && isText(node)) {
      const text = textOf(node);
      if (!isMute(node, above) && (isRead(node, above) ? hasLetter(text) : isProse(text)))
        found.push(text);
    }
    for (const child of childrenOf(node)) visit(child, [node, ...above]);
  };
  visit(treeOf(path, code), []);
  return found;
}

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node['value'] === 'string') || node.type === 'TemplateElement';

const textOf = ({ value }: Node): string => {
  const cooked =
    typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : value;
  return String(cooked).replaceAll(/\s+/g, ' ');
};

/** A template stands for its parts; what chooses between strings, or joins them, for the strings. */
const through = new Set([
  'TemplateLiteral',
  'ConditionalExpression',
  'LogicalExpression',
  'BinaryExpression',
]);

function isRead(node: Node, above: readonly Node[]): boolean {
  const [parent, ...further] = above;
  if (!parent) return false;
  if (through.has(parent.type) && parent['test'] !== node && parent['operator'] !== '===')
    return isRead(parent, further);
  if (parent.type === 'Property')
    return parent['value'] === node && read.has(nameOf(parent['key']));
  if (parent.type === 'AssignmentExpression')
    return parent['right'] === node && read.has(nameOf(parent['left']));
  const given = parent['arguments'];
  return (
    parent.type === 'CallExpression' &&
    nameOf(parent['callee']) === 'element' &&
    Array.isArray(given) &&
    given.indexOf(node) > 1
  );
}

function isMute(node: Node, above: readonly Node[]): boolean {
  const [parent, ...further] = above;
  if (!parent) return false;
  if (parent.type === 'Property')
    return (
      parent['key'] === node ||
      ['class', 'className', 'rel', 'labelledBy', 'describedBy'].includes(nameOf(parent['key']))
    );
  if (parent.type === 'CallExpression' || parent.type === 'NewExpression')
    return mute.has(nameOf(parent['callee']));
  if (parent.type === 'MemberExpression') return mute.has(nameOf(parent));
  if (parent.type === 'AssignmentExpression')
    return ['className', 'cssText'].includes(nameOf(parent['left']));
  return through.has(parent.type) && isMute(parent, further);
}

/** The same of a page: its text, and the attributes that are read. */
export function spokenInPage(html: string): readonly string[] {
  const bare = html.replaceAll(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '');
  const texts = [...bare.matchAll(/>([^<]+)</g)].map(([, text = '']) => text.trim());
  const named = [...bare.matchAll(/\s(?:aria-label|title|placeholder|alt)="([^"]+)"/g)];
  return [...texts, ...named.map(([, text = '']) => text)].filter(hasLetter);
}
