import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../../../docs/policies');

/** A policy of the roll-out guide, as IT would copy it, with another name for the extension. */
export function example(file: string, from: string, to: string): string {
  const text = readFileSync(path.join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`expected ${from} in ${file}`);
  return text.replaceAll(from, to);
}

/** The settings that a policy of the guide holds: those under the name of the extension, or its `data`. */
export function settingsIn(file: string): unknown {
  const find = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return undefined;
    if ('policyVersion' in value) return value;
    return Object.values(value)
      .map(find)
      .find((each) => each !== undefined);
  };
  return find(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}

/** As the files of the guide call the extension. */
export const storeId = 'abcdefghijklmnopabcdefghijklmnop';
export const geckoId = 'clausemark@clausemark.example';
