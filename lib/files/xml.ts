import { say } from '../words/say.ts';
import { decode } from './decode.ts';
import { Unreadable } from './file.ts';

/** A part of a document as XML, read without running or fetching anything. Throws on what no word processor writes. */
export function parseXml(bytes: Uint8Array, kind: string): Element {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Unreadable(say('filesEntities'));
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0)
    throw new Unreadable(say('filesDamaged', kind));
  return parsed.documentElement;
}

/** The children of this name, whatever their prefix; all of them where none is given. */
export const childrenOf = (parent: Element | undefined, name?: string): readonly Element[] => {
  const all = [...(parent?.children ?? [])];
  return name === undefined ? all : all.filter((child) => child.localName === name);
};

/** The first child of this name, and of it the first child of the next. */
export const descend = (
  from: Element | undefined,
  ...path: readonly string[]
): Element | undefined =>
  path.reduce<Element | undefined>((parent, name) => childrenOf(parent, name)[0], from);

/** The attribute of this name, whatever its prefix. */
export const attribute = (element: Element | undefined, name: string): string | undefined =>
  [...(element?.attributes ?? [])].find((each) => each.localName === name)?.value;

/** Whether a property that is on or off is on: `<w:vanish/>`, `<w:vanish w:val="0"/>`. */
export const isOn = (property: Element | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(attribute(property, 'val') ?? '1');
