import * as z from 'zod/mini';

import type { Decision, Election, Person, Place } from '../lint/situation.ts';
import { domain } from './settings.ts';

export const domainKinds = ['own', 'press', 'partner'] as const;
export type DomainKind = (typeof domainKinds)[number];

/** Whose addresses end in a domain: the council's own, beside those of the settings; the press's and partners', beside those built in. */
export interface KnownDomain {
  readonly domain: string;
  readonly kind: DomainKind;
}

/** What a council knows of itself. */
export interface Registers {
  readonly directory: readonly Person[];
  readonly decisions: readonly Decision[];
  readonly elections: readonly Election[];
  readonly places: readonly Place[];
  readonly domains: readonly KnownDomain[];
}

export type RegisterName = keyof Registers;

export const noRegisters: Registers = {
  directory: [],
  decisions: [],
  elections: [],
  places: [],
  domains: [],
};

const line = z.string().check(z.maxLength(500));
const day = z.iso.date();
const most = z.maxLength(20_000);

const person = z.object({
  name: line,
  post: line,
  kind: z.enum(['officer', 'member']),
  grade: z.exactOptional(z.enum(['senior', 'junior'])),
  service: z.exactOptional(line),
  party: z.exactOptional(line),
  group: z.exactOptional(line),
  division: z.exactOptional(line),
  roles: z.exactOptional(z.array(line).check(z.maxLength(100))),
  address: z.exactOptional(line),
});

const decision = z.object({
  matter: line,
  keywords: z.array(line).check(z.maxLength(100)),
  status: z.enum(['pending', 'made']),
  body: line,
  date: line,
  reference: line,
});

/** Each register stands alone, so one that cannot be read loses only itself. */
const registersSchema = z.object({
  directory: z.catch(z.array(person).check(most), []),
  decisions: z.catch(z.array(decision).check(most), []),
  elections: z.catch(z.array(z.object({ name: line, notice: day, poll: day })).check(most), []),
  places: z.catch(z.array(z.object({ name: line, division: line })).check(most), []),
  domains: z.catch(z.array(z.object({ domain, kind: z.enum(domainKinds) })).check(most), []),
});

/** Reads what was saved, whatever it may be by now. */
export function readRegisters(saved: unknown): Registers {
  const { success, data } = registersSchema.safeParse(saved);
  return success ? data : noRegisters;
}
