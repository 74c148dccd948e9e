import type { Draft } from '../lint/draft.ts';
import type { Audience, Kind, Role, Situation, Trait } from '../lint/situation.ts';
import { readersOf, readersOfKind, type Reader } from './audience.ts';
import type { DomainKind, Registers } from './registers.ts';
import type { Settings } from './settings.ts';

/** What the page knows of a draft beside its words. */
interface Circumstances {
  readonly recipients: Draft['recipients'];
  readonly kind?: Kind;
  readonly audience?: readonly Audience[];
}

/** What is known of the person who writes and of the council. */
interface Known {
  readonly settings: Settings;
  readonly registers: Registers;
}

/** The situation that a draft is in, and a sentence that says what was derived from what. */
export function situationOf(
  { settings, registers }: Known,
  circumstances: Circumstances,
  date: string,
): { readonly situation: Situation; readonly because: string } {
  const { protocol, author, domains } = settings;
  const { directory, decisions, elections, places } = registers;
  const known = { ...domainsOf(registers, domains), directory };
  const kind = circumstances.kind ?? kindOf(circumstances.recipients);
  const readers = readersIn(circumstances, kind, known);
  return {
    situation: {
      protocol,
      author,
      kind,
      audience: [...new Set(readers.map(({ audience }) => audience))],
      date,
      directory,
      decisions,
      elections,
      places,
    },
    because: `You write as ${authorIn(author)}; readers: ${readersInWords(readers)}.`,
  };
}

const domainsOf = ({ domains }: Registers, own: readonly string[]) => {
  const of = (wanted: DomainKind): readonly string[] =>
    domains.flatMap(({ domain, kind }) => (kind === wanted ? [domain] : []));
  return { domains: [...own, ...of('own')], press: of('press'), partners: of('partner') };
};

/** Whatever has recipients is an email; else nothing is known of it. */
const kindOf = (recipients: Draft['recipients']): Kind =>
  recipients === 'unknown' || recipients.length > 0 ? 'email' : 'note';

function readersIn(
  { audience, recipients }: Circumstances,
  kind: Kind,
  known: Parameters<typeof readersOf>[1],
): readonly Reader[] {
  const certain =
    audience?.map((reader) => ({ audience: reader, because: 'this page says so' })) ??
    readersOfKind(kind);
  const addressed =
    certain.length > 0 && recipients.length === 0 ? [] : readersOf(recipients, known);
  return [...certain, ...addressed];
}

/** For instance "a senior officer in a politically restricted post". */
function authorIn({ role, traits }: Settings['author']): string {
  const named = traits.map((trait) => traitNames[trait]).filter((name) => name !== undefined);
  const post = named.length > 0 ? ` (${named.join(', ')})` : '';
  const restricted = traits.includes('politically-restricted')
    ? ' in a politically restricted post'
    : '';
  return `${roleNames[role]}${post}${restricted}`;
}

const roleNames: Record<Role, string> = {
  officer: 'an officer',
  member: 'a member',
  communications: 'a communications officer',
};

const traitNames: Partial<Record<Trait, string>> = {
  senior: 'senior',
  junior: 'junior',
  statutory: 'statutory post',
  cabinet: 'in the cabinet',
  board: 'on the board',
  chairman: 'chairman',
  'group-leader': 'group leader',
};

/** For instance "the press, because of desk@paper.example; members, because of ada@council.example". */
const readersInWords = (readers: readonly Reader[]): string =>
  [...Map.groupBy(readers, ({ audience }) => audience)]
    .map(([audience, same]) => `${audienceNames[audience]}, because ${reasonsInWords(same)}`)
    .join('; ');

function reasonsInWords(readers: readonly Reader[]): string {
  const reasons = [...new Set(readers.map(({ because }) => because))];
  const more = reasons.length - 3;
  return [...reasons.slice(0, 3), ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

const audienceNames: Record<Audience, string> = {
  officer: 'officers',
  'junior-officer': 'junior officers',
  'senior-officer': 'senior officers',
  member: 'members',
  'political-group': 'a political group',
  press: 'the press',
  public: 'the public',
  resident: 'residents',
  partner: 'partner bodies',
  mp: 'an MP',
  supplier: 'suppliers',
  unknown: 'not known',
};
