import type { Protocol } from '../../lint/protocol.ts';
import { type Areas, keys } from '../areas.ts';
import { decoded, type Managed } from '../managed.ts';
import { loadManaged } from '../storage.ts';
import { type Known, protocolIn } from './read.ts';
import { asFile } from './schema.ts';

type Local = Pick<Areas, 'local'>;

/** A browser keeps at most some 10 MB for an extension. */
export const mostSaved = 6_000_000;

/**
 * The protocols that were imported into this browser, and those that the organisation gave, which stand above them; one
 * that cannot be read loses only itself.
 */
export async function loadImported({ local }: Local, known: Known): Promise<readonly Protocol[]> {
  const [kept, managed] = await Promise.all([local.get(keys.protocols), loadManaged({ local })]);
  const saved = kept[keys.protocols];
  const read = (values: readonly unknown[]): readonly Protocol[] =>
    values.flatMap((value) => {
      const { protocol } = protocolIn(value, known);
      return protocol ? [protocol] : [];
    });
  const given = read((managed.protocols ?? []).map(decoded));
  const own = read(Array.isArray(saved) ? saved : []);
  return [...own.filter(({ id }) => given.every((each) => each.id !== id)), ...given];
}

/** The ids of the protocols that the organisation gave: nobody changes or deletes them here. */
export const givenIds = ({ protocols = [] }: Managed): readonly unknown[] =>
  protocols.map((text) => idOf(decoded(text)));

/** Keeps a protocol in the place of the one with its id, or as a new one. What cannot be read is left as it is. */
export async function saveImported(areas: Local, protocol: Protocol): Promise<void> {
  const others = await othersThan(areas, protocol.id);
  await areas.local.set({ [keys.protocols]: [...others, asFile(protocol)] });
}

export async function deleteImported(areas: Local, id: string): Promise<void> {
  const others = await othersThan(areas, id);
  if (others.length === 0) await areas.local.remove(keys.protocols);
  else await areas.local.set({ [keys.protocols]: others });
}

/** How many characters are kept when a protocol has been saved as well. */
export async function sizeWith(areas: Local, protocol: Protocol): Promise<number> {
  const others = await othersThan(areas, protocol.id);
  return JSON.stringify([...others, asFile(protocol)]).length;
}

async function othersThan({ local }: Local, id: string): Promise<readonly unknown[]> {
  const saved = (await local.get(keys.protocols))[keys.protocols];
  return Array.isArray(saved) ? saved.filter((value: unknown) => idOf(value) !== id) : [];
}

const idOf = (value: unknown): unknown => {
  const protocol: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'protocol') : undefined;
  return typeof protocol === 'object' && protocol !== null
    ? Reflect.get(protocol, 'id')
    : undefined;
};
