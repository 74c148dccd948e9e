import * as z from 'zod/mini';

import { roles, traits } from '../lint/situation.ts';
import { listed, say, sayOf } from '../words/say.ts';
import { defaults, type Settings, settingsSchema } from './settings.ts';

const format = 'clausemark-settings';
/** Kilobytes; all settings there can be take a tenth of it. */
const mostSize = 1000;

const { shape } = settingsSchema;
const text = z.string().check(z.maxLength(200));

/** What each setting has to be, without what stands in for it when it is not. */
const strict = {
  protocol: shape.protocol,
  author: z.strictObject({
    role: z.enum(roles),
    traits: z.array(z.enum(traits)),
    post: text,
    name: text,
  }),
  domains: shape.domains.def.innerType,
  off: shape.off.def.innerType,
  advice: shape.advice.def.innerType,
  meaning: shape.meaning.def.innerType,
  guard: shape.guard.def.innerType,
  quiet: shape.quiet.def.innerType,
  severities: shape.severities.def.innerType,
  paused: shape.paused.def.innerType,
  underline: shape.underline.def.innerType,
  counts: shape.counts.def.innerType,
} as const satisfies Record<SettingKey, unknown>;

export type SettingKey = Exclude<keyof Settings, 'version'>;

const isSetting = (key: string): key is SettingKey => Object.hasOwn(strict, key);
export const settingKeys: readonly SettingKey[] = Object.keys(strict).filter(isSetting);

/** All settings as one file. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format, ...settings }, undefined, 2)}\n`;

/** The settings in a file; or every reason why there are none, in words for a person. */
export function settingsIn(
  file: string,
  protocols: readonly string[],
): Settings | readonly string[] {
  const size = Math.ceil(file.length / 1000);
  if (size > mostSize) return [say('settingsFileBig', mostSize, size)];
  const given = parsed(file);
  if (!given) return [say('settingsFileNoJson')];
  const { format: said, version, ...rest } = given;
  if (said !== format || version !== 1)
    return [say('settingsFileOther', shortly(said === format ? version : said))];
  const unknown = Object.keys(rest).filter((key) => !isSetting(key));
  const problems = [
    ...unknown.map((key) => say('settingsFileUnknown', key)),
    ...settingKeys.flatMap((key) => problemWith(key, rest[key], protocols)),
  ];
  return problems.length > 0 ? problems : settingsSchema.parse({ ...defaults, ...given });
}

function problemWith(key: SettingKey, value: unknown, protocols: readonly string[]): string[] {
  const name = sayOf('setting', key);
  const isKnown = key !== 'protocol' || protocols.some((id) => id === value);
  const expected = isKnown
    ? sayOf('settingExpected', key)
    : say('settingsFileProtocol', listed(protocols, 'disjunction'));
  if (value === undefined)
    return Object.hasOwn(defaults, key) ? [] : [say('settingsFileMissing', name, expected)];
  if (isKnown && z.safeParse(strict[key], value).success) return [];
  return [say('settingsFileWrong', name, expected, shortly(value))];
}

function parsed(file: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(file);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shortly(value: unknown): string {
  const words = JSON.stringify(value) ?? '';
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

/** The settings that differ, in the order in which they are shown. */
export const changedSettings = (before: Settings, after: Settings): readonly SettingKey[] =>
  settingKeys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
