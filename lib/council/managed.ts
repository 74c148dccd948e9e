import * as z from 'zod/mini';

import { protocolSchema } from './protocols/schema.ts';
import { entrySchemas, readable, type Registers } from './registers.ts';
import { domain, settingsSchema, type Settings } from './settings.ts';

const { shape } = settingsSchema;

/** What a setting must be, without what stands in for it when it is not. */
const strictly = <Inner extends z.ZodMiniType>(schema: z.ZodMiniCatch<Inner>): Inner =>
  schema.def.innerType;

const names = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(100));
const domains = z.array(domain).check(z.maxLength(1000));

/** What an organisation may settle for everyone. Each key stands alone, so one bad value loses only itself. */
export const managedSchemas = {
  policyVersion: z.int().check(z.nonnegative()),
  policyKeys: names,
  protocol: shape.protocol,
  domains: strictly(shape.domains),
  pressDomains: domains,
  partnerDomains: domains,
  advice: strictly(shape.advice),
  meaning: strictly(shape.meaning),
  guard: strictly(shape.guard),
  quiet: strictly(shape.quiet),
  off: strictly(shape.off),
  severities: strictly(shape.severities),
  paused: strictly(shape.paused),
  underline: strictly(shape.underline),
  counts: strictly(shape.counts),
  people: z.array(entrySchemas.directory),
  decisions: z.array(entrySchemas.decisions),
  elections: z.array(entrySchemas.elections),
  places: z.array(entrySchemas.places),
  /** Protocols as they were exported, each file as one text: their clauses are too deep for a policy. */
  protocols: z.array(z.string().check(z.maxLength(4_000_000))).check(z.maxLength(50)),
} as const;

export type ManagedKey = keyof typeof managedSchemas;

const isManagedKey = (key: string): key is ManagedKey => Object.hasOwn(managedSchemas, key);
export const managedKeys: readonly ManagedKey[] = Object.keys(managedSchemas).filter(isManagedKey);

type SettledSetting =
  | 'protocol'
  | 'domains'
  | 'advice'
  | 'meaning'
  | 'guard'
  | 'quiet'
  | 'off'
  | 'severities'
  | 'paused'
  | 'underline'
  | 'counts';

/** What the organisation has settled; a key that it left open is omitted. */
export interface Managed extends Partial<Pick<Settings, SettledSetting>> {
  /** Raised by IT with every change, so that it can see which policy has arrived. */
  readonly policyVersion?: number;
  /** The keys that the policy holds, by its own account. */
  readonly policyKeys?: readonly string[];
  readonly pressDomains?: readonly string[];
  readonly partnerDomains?: readonly string[];
  readonly people?: Registers['directory'];
  readonly decisions?: Registers['decisions'];
  readonly elections?: Registers['elections'];
  readonly places?: Registers['places'];
  readonly protocols?: readonly string[];
  /** Keys that came and could not be read, or not wholly; and keys that `policyKeys` names and that did not come. */
  readonly lost?: readonly string[];
}

const whole = z.object({
  policyVersion: z.exactOptional(managedSchemas.policyVersion),
  policyKeys: z.exactOptional(managedSchemas.policyKeys),
  protocol: z.exactOptional(managedSchemas.protocol),
  domains: z.exactOptional(managedSchemas.domains),
  pressDomains: z.exactOptional(managedSchemas.pressDomains),
  partnerDomains: z.exactOptional(managedSchemas.partnerDomains),
  advice: z.exactOptional(managedSchemas.advice),
  meaning: z.exactOptional(managedSchemas.meaning),
  guard: z.exactOptional(managedSchemas.guard),
  quiet: z.exactOptional(managedSchemas.quiet),
  off: z.exactOptional(managedSchemas.off),
  severities: z.exactOptional(managedSchemas.severities),
  paused: z.exactOptional(managedSchemas.paused),
  underline: z.exactOptional(managedSchemas.underline),
  counts: z.exactOptional(managedSchemas.counts),
  people: z.exactOptional(managedSchemas.people),
  decisions: z.exactOptional(managedSchemas.decisions),
  elections: z.exactOptional(managedSchemas.elections),
  places: z.exactOptional(managedSchemas.places),
  protocols: z.exactOptional(managedSchemas.protocols),
  lost: z.exactOptional(names),
});

/** Reads a policy, key by key, whatever it may be. */
export function readManaged(policy: unknown): Managed {
  if (typeof policy !== 'object' || policy === null) return {};
  const given = (key: string): unknown =>
    Object.hasOwn(policy, key) ? Reflect.get(policy, key) : undefined;
  const read = managedKeys.map((key) => ({ key, ...readKey(key, given(key)) }));
  const values = Object.fromEntries(
    read.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  );
  const { data } = whole.safeParse(values);
  if (!data) return {};
  const missing = (data.policyKeys ?? []).filter((key) => given(key) === undefined);
  const before = names.safeParse(given('lost'));
  const lost = [
    ...read.flatMap(({ key, isWhole }) => (isWhole ? [] : [key])),
    ...missing,
    ...(before.data ?? []),
  ];
  return { ...data, ...(lost.length > 0 && { lost: [...new Set(lost)].toSorted() }) };
}

/** The value of a key; of a list of entries, those that can be read. */
function readKey(key: ManagedKey, raw: unknown): { value?: unknown; isWhole: boolean } {
  if (raw === undefined) return { isWhole: true };
  const given = key === 'protocol' ? raw : decoded(raw);
  const entry = entrySchemaOf(key);
  if (entry) {
    if (!Array.isArray(given)) return { isWhole: false };
    const value = readable(entry, given);
    return { value, isWhole: value.length === given.length };
  }
  const { success, data } = z.safeParse(managedSchemas[key], given);
  if (!success) return { isWhole: false };
  if (key !== 'protocols' || !Array.isArray(data)) return { value: data, isWhole: true };
  const value = data.filter((text) => protocolSchema.safeParse(decoded(text)).success);
  return { value, isWhole: value.length === data.length };
}

function entrySchemaOf(key: ManagedKey): z.core.$ZodType | undefined {
  switch (key) {
    case 'people':
      return entrySchemas.directory;
    case 'decisions':
    case 'elections':
    case 'places':
      return entrySchemas[key];
    default:
      return undefined;
  }
}

/** Where a registry holds only words, a list is written as JSON; and so is a protocol. */
export function decoded(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

const isSetting = (key: string): key is SettledSetting & keyof Settings =>
  Object.hasOwn(shape, key) && isManagedKey(key);

/** The settings that nobody but the organisation can change. */
export const settledSettings = (managed: Managed): ReadonlySet<string> =>
  new Set(Object.keys(managed).filter(isSetting));

/** What the organisation has settled stands above what the person chose. */
export function governed(settings: Settings, managed: Managed): Settings {
  const settled = Object.fromEntries(Object.entries(managed).filter(([key]) => isSetting(key)));
  return { ...settings, ...settled };
}

/** The same of the registers: a register that the organisation gave is the whole of it. */
export function governedRegisters(registers: Registers, managed: Managed): Registers {
  const { people, decisions, elections, places, pressDomains, partnerDomains } = managed;
  const given = [
    { kind: 'press', list: pressDomains },
    { kind: 'partner', list: partnerDomains },
  ] as const;
  const kept = registers.domains.filter(
    ({ kind }) => !given.some((each) => each.kind === kind && each.list !== undefined),
  );
  return {
    directory: people ?? registers.directory,
    decisions: decisions ?? registers.decisions,
    elections: elections ?? registers.elections,
    places: places ?? registers.places,
    domains: [
      ...kept,
      ...given.flatMap(({ kind, list = [] }) => list.map((each) => ({ domain: each, kind }))),
    ],
  };
}
