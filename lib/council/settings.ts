import * as z from 'zod/mini';

import { severities } from '../lint/finding.ts';
import { roles, traits } from '../lint/situation.ts';

// Without this zod probes for `new Function`, which an extension's policy reports as a violation.
z.config({ jitless: true });

/** A host name with at least two parts, in lower case: `paper.example`. */
export const domain = z
  .string()
  .check(
    z.trim(),
    z.toLowerCase(),
    z.maxLength(253),
    z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/),
  );

export const guards = ['off', 'stop', 'warn'] as const;
export const underlines = ['by-severity', 'wavy', 'straight', 'dotted'] as const;

/** A host name, or an address on this computer. */
const host = z.string().check(z.trim(), z.toLowerCase(), z.minLength(1), z.maxLength(253));
const words = z.string().check(z.trim(), z.maxLength(200));
export const ruleId = z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/), z.maxLength(100));

/** The host in what a person typed or pasted, be it an address; undefined where there is none. */
export function hostIn(words: string): string | undefined {
  const typed = words.trim().toLowerCase();
  const address = /^[a-z][a-z0-9+.-]*:\/\//.test(typed) ? typed : `https://${typed}`;
  const name = URL.canParse(address) ? new URL(address).hostname : '';
  const isName = domain.safeParse(name).success || /^(?:localhost|[\d.]+)$/.test(name);
  return isName ? name : undefined;
}

/** What a person chose. Who writes and which protocol must be known; the rest falls back one by one. */
export const settingsSchema = z.object({
  version: z.literal(1),
  protocol: z.string().check(z.minLength(1), z.maxLength(100)),
  author: z.object({
    role: z.enum(roles),
    traits: z.catch(z.array(z.enum(traits)), []),
    post: z.catch(words, ''),
    name: z.catch(words, ''),
  }),
  /** Domains of the council's own addresses. */
  domains: z.catch(z.array(domain).check(z.maxLength(50)), []),
  /** Rules that are turned off. */
  off: z.catch(z.array(ruleId).check(z.maxLength(1000)), []),
  /** Whether to show advice that no clause in force supports. */
  advice: z.catch(z.boolean(), true),
  /** Whether the second reader reads beside the rules. */
  meaning: z.catch(z.boolean(), true),
  /** From which severity on a message that is being sent is held once. */
  guard: z.catch(z.enum(guards), 'stop'),
  /** Findings are collected for the list and the side panel, and nothing is underlined. */
  quiet: z.catch(z.boolean(), false),
  /** Severities that a person chose over those of the rules and clauses, by rule. */
  severities: z.catch(z.record(ruleId, z.enum(severities)), {}),
  /** Hosts on whose pages nothing is checked. */
  paused: z.catch(z.array(host).check(z.maxLength(1000)), []),
  underline: z.catch(z.enum(underlines), 'by-severity'),
  /** Whether to count, in this browser alone, which rules spoke and what became of it. */
  counts: z.catch(z.boolean(), true),
});

type Mutable = z.infer<typeof settingsSchema>;

export type Settings = Readonly<
  Omit<Mutable, 'author' | 'domains' | 'off' | 'paused'> & {
    readonly author: Readonly<Mutable['author']>;
    readonly domains: readonly string[];
    readonly off: readonly string[];
    readonly paused: readonly string[];
  }
>;

/** `unset` nothing is saved yet; `corrupt` something is saved that cannot be read. */
export type Read =
  { readonly state: 'set'; readonly settings: Settings } | { readonly state: 'unset' | 'corrupt' };

/** Reads what was saved, whatever it may be by now. */
export function readSettings(saved: unknown): Read {
  if (saved === undefined) return { state: 'unset' };
  const { success, data } = settingsSchema.safeParse(saved);
  return success ? { state: 'set', settings: data } : { state: 'corrupt' };
}

/** What is in force as long as nobody chose anything else. */
export const defaults = {
  domains: [],
  off: [],
  advice: true,
  meaning: true,
  guard: 'stop',
  quiet: false,
  severities: {},
  paused: [],
  underline: 'by-severity',
  counts: true,
} as const satisfies Partial<Settings>;

export const withRule = (settings: Settings, rule: string, off: boolean): Settings => ({
  ...settings,
  off: off
    ? [...new Set([...settings.off, rule])].toSorted()
    : settings.off.filter((id) => id !== rule),
});
