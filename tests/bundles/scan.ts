import { childrenOf, isNode, nameOf, type Node, treeOf } from '../syntax.ts';

const fromText = new Set(['eval', 'Function']);

/** Names that reach a network or make markup from text. */
const forbidden = new Set([
  'EventSource',
  'Image',
  'RTCPeerConnection',
  'WebSocket',
  'WebTransport',
  'XMLHttpRequest',
  'createContextualFragment',
  'fetch',
  'importScripts',
  'innerHTML',
  'insertAdjacentHTML',
  'outerHTML',
  'sendBeacon',
  'setHTMLUnsafe',
  'srcdoc',
]);

/** Assigning to these makes an element load something. */
const sources = new Set(['src', 'srcset', 'poster']);

/** An address with a host; a match pattern (`https://*.example/*`) and an XML namespace load nothing. */
const remote = /^(?:https?|wss?|ftp):\/\/(?!www\.w3\.org\/)[^*]+$/i;

/** The function made of text may be mentioned: `Function.prototype`, `x instanceof Function`, `{ eval: … }`. */
const isMention = (node: Node, parent: Node | undefined): boolean =>
  (parent?.type === 'Property' && parent['key'] === node && parent['shorthand'] !== true) ||
  (parent?.type === 'MemberExpression' && parent['object'] === node) ||
  (parent?.type === 'BinaryExpression' && parent['operator'] === 'instanceof');

/** `fetch(runtime.getURL(…))`: a file of the package itself. */
function isOwnFile(node: Node, parent: Node | undefined): boolean {
  if (parent?.type !== 'CallExpression' || parent['callee'] !== node) return false;
  const [file, ...others] = Array.isArray(parent['arguments']) ? parent['arguments'] : [];
  if (!isNode(file) || file.type !== 'CallExpression' || others.length > 0) return false;
  const callee = file['callee'];
  return (
    isNode(callee) && callee.type === 'MemberExpression' && nameOf(callee['property']) === 'getURL'
  );
}

const cooked = ({ value }: Node): string =>
  typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';

function complaint(node: Node, parent: Node | undefined): string | undefined {
  const name = nameOf(node);
  switch (node.type) {
    case 'ImportExpression':
      return 'import()';
    case 'Identifier':
      if (fromText.has(name)) return isMention(node, parent) ? undefined : name;
      return forbidden.has(name) && !(name === 'fetch' && isOwnFile(node, parent))
        ? name
        : undefined;
    case 'MemberExpression': {
      const property = nameOf(node['property']);
      return node['computed'] === true && (forbidden.has(property) || fromText.has(property))
        ? property
        : undefined;
    }
    case 'AssignmentExpression': {
      const left = node['left'];
      const property = isNode(left) ? nameOf(left['property']) : '';
      return sources.has(property) ? `.${property} =` : undefined;
    }
    case 'Literal':
      return remote.test(name) ? name : undefined;
    case 'TemplateElement':
      return remote.test(cooked(node)) ? cooked(node) : undefined;
    default:
      return undefined;
  }
}

function walk(node: Node, parent: Node | undefined): readonly string[] {
  const own = complaint(node, parent);
  const below = childrenOf(node).flatMap((child) => walk(child, node));
  return own === undefined ? below : [own, ...below];
}

/** What in a script could talk to a network, or turn text into code or markup. */
export const scan = (script: string): readonly string[] => [
  ...new Set(walk(treeOf('bundle.js', script), undefined)),
];
