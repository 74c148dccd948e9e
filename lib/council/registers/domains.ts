import { say } from '../../words/say.ts';
import { type DomainKind, domainKinds, entrySchemas, type KnownDomain } from '../registers.ts';
import { domain as domainSchema } from '../settings.ts';
import type { Made, Register } from './register.ts';
import type { Row, Spellings } from './table.ts';

const fields = ['domain', 'kind'] as const;
type Field = (typeof fields)[number];

const spellings: Spellings<Field> = {
  domain: ['domain', 'domains', 'email domain', 'e mail domain', 'host', 'address'],
  kind: ['kind', 'type', 'category', 'whose', 'belongs to'],
};

/** Domains by which readers are known. */
export const domains: Register<KnownDomain, Field> = {
  name: 'domains',
  fields,
  spellings,
  schema: entrySchemas.domains,
  needs: [['domain'], ['kind']],
  make,
  cell: (entry, field) => entry[field],
  keys: ({ domain }) => [domain],
  of: ({ domains }) => domains,
  put: (registers, domains) => ({ ...registers, domains }),
};

function make(cell: Row<Field>): Made<KnownDomain> {
  const { success, data } = domainSchema.safeParse(
    cell('domain')
      .replace(/^.*@/, '')
      .replace(/^https?:\/\//i, '')
      .replace(/^www\./i, '')
      .replace(/\/.*$/, ''),
  );
  if (!success) return { refused: say('registersNoDomain', cell('domain')) };
  const kind = kindOf(cell('kind'));
  if (kind === undefined) return { refused: say('registersNoDomainKind', cell('kind')) };
  return { entries: [{ domain: data, kind }] };
}

function kindOf(text: string): DomainKind | undefined {
  const exact = domainKinds.find((kind) => kind === text.toLowerCase());
  if (exact) return exact;
  if (/\b(?:own|council|ours|internal)\b/i.test(text)) return 'own';
  if (/\b(?:press|media|news|paper|broadcast)/i.test(text)) return 'press';
  return /\b(?:partner|public|agency|nhs|police)/i.test(text) ? 'partner' : undefined;
}
