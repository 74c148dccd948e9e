import type { Draft } from '../lint/draft.ts';
import type { Audience, Kind, Situation } from '../lint/situation.ts';
import { listed, say, sayOf } from '../words/say.ts';
import { readersOf, readersOfKind, type Reader } from './audience.ts';
import type { DomainKind, Registers } from './registers.ts';
import type { Settings } from './settings.ts';

/** What the page knows of a draft beside its words. */
interface Circumstances {
  readonly recipients: Draft['recipients'];
  readonly recalled?: true;
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
    because: [
      say('situation', authorIn(author), readersInWords(readers)),
      ...(circumstances.recalled ? [say('becauseRecalled')] : []),
    ].join(' '),
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
    audience?.map((reader) => ({ audience: reader, because: say('becausePage') })) ??
    readersOfKind(kind);
  const addressed =
    certain.length > 0 && recipients.length === 0 ? [] : readersOf(recipients, known);
  return [...certain, ...addressed];
}

/** For instance "an officer (senior) in a politically restricted post". */
function authorIn({ role, traits }: Settings['author']): string {
  const named = traits.flatMap((trait) =>
    trait === 'politically-restricted' ? [] : [sayOf('authorTrait', trait)],
  );
  const who = sayOf('author', role);
  const author = named.length > 0 ? say('situationAuthor', who, named.join(', ')) : who;
  return named.length < traits.length ? say('situationRestricted', author) : author;
}

/** For instance "the press, because of desk@paper.example; members, because of ada@council.example". */
const readersInWords = (readers: readonly Reader[]): string =>
  [...Map.groupBy(readers, ({ audience }) => audience)]
    .map(([audience, same]) =>
      say('situationReaders', sayOf('reader', audience), reasonsInWords(same)),
    )
    .join('; ');

function reasonsInWords(readers: readonly Reader[]): string {
  const reasons = [...new Set(readers.map(({ because }) => because))];
  const more = reasons.length - 3;
  return listed([...reasons.slice(0, 3), ...(more > 0 ? [say('situationMore', more)] : [])]);
}
