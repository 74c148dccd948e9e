import * as z from 'zod/mini';

import { say } from '../../words/say.ts';
import type { Registers } from '../registers.ts';
import type { MadeOf, Register } from './register.ts';
import { mostRows, type Read } from './table.ts';

/** All registers as a file that can be imported again, and whose parts an organisation's policy may hold. */
export const asJson = (registers: Registers): string =>
  `${JSON.stringify({ format: 'clausemark-registers', version: 1, ...registers }, undefined, 2)}\n`;

/** The entries of one register in such a file, or in a bare list of them. */
export function listIn<Entry, Field extends string>(
  { name, schema }: Pick<Register<Entry, Field>, 'name' | 'schema'>,
  text: string,
): Read<{ readonly made: readonly MadeOf<Entry>[] }> {
  const json = parsed(text);
  if (json === undefined) return { problem: say('registersBadJson') };
  const list = Array.isArray(json.value) ? json.value : own(json.value, name);
  if (!Array.isArray(list)) return { problem: say('registersOtherJson', name) };
  if (list.length > mostRows) return { problem: say('registersManyRows', mostRows) };
  return {
    made: list.map((each: unknown, at) => {
      const { success, data, error } = z.safeParse(schema, each);
      const where = say('registersEntry', at + 1);
      if (success) return { where, made: { entries: [data] } };
      const place = error.issues[0]?.path.join('.') ?? '';
      return { where, made: { refused: say('registersBadEntry', place) } };
    }),
  };
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
}
