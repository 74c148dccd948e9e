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
const most = 20_000;

/** What an entry of each register is; what else it may hold is left out. */
export const entrySchemas = {
  directory: z.object({
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
  }),
  decisions: z.object({
    matter: line,
    keywords: z.array(line).check(z.maxLength(100)),
    status: z.enum(['pending', 'made']),
    body: line,
    date: line,
    reference: line,
  }),
  elections: z.object({ name: line, notice: day, poll: day }),
  places: z.object({ name: line, division: line }),
  domains: z.object({ domain, kind: z.enum(domainKinds) }),
} as const;

/** The entries of a list that can be read, or none where it is no list: one that cannot be read loses only itself. */
export const readable = <Entry>(schema: z.core.$ZodType<Entry>, list: unknown): readonly Entry[] =>
  Array.isArray(list)
    ? list.slice(0, most).flatMap((each: unknown) => {
        const { success, data } = z.safeParse(schema, each);
        return success ? [data] : [];
      })
    : [];

/** Reads what was saved, whatever it may be by now. */
export function readRegisters(saved: unknown): Registers {
  if (typeof saved !== 'object' || saved === null) return noRegisters;
  const list = (name: RegisterName): unknown =>
    Object.hasOwn(saved, name) ? Reflect.get(saved, name) : undefined;
  return {
    directory: readable(entrySchemas.directory, list('directory')),
    decisions: readable(entrySchemas.decisions, list('decisions')),
    elections: readable(entrySchemas.elections, list('elections')),
    places: readable(entrySchemas.places, list('places')),
    domains: readable(entrySchemas.domains, list('domains')),
  };
}
