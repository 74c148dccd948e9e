import { parseSync } from 'vite';

/** A node of the syntax tree of a script, whatever its kind. */
export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** What stands right below a node. */
export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flat().filter(isNode);

/** What a name or a literal says; empty for anything else. */
export const nameOf = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node['name']);
  return node.type === 'Literal' ? String(node['value']) : '';
};

/** The tree of a script; throws where it is none. */
export function treeOf(path: string, code: string): Node {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0)
    throw new Error(`${path}: ${errors.map(({ message }) => message).join('\n')}`);
  const root: unknown = program;
  if (!isNode(root)) throw new Error(`${path}: expected a program`);
  return root;
}
