import type { Protocol } from '../../lint/protocol.ts';
import { say } from '../../words/say.ts';
import { asFile, protocolSchema, type ProtocolFile } from './schema.ts';

/** What an imported protocol may rest on. */
export interface Known {
  /** The protocols that are shipped. */
  readonly protocols: readonly Protocol[];
  /** Ids of rules and of families. */
  readonly rules: ReadonlySet<string>;
}

/** A protocol; or why there is none, for the person who gave the file. */
export type Read =
  | { readonly protocol: Protocol; readonly problems?: never }
  | { readonly problems: readonly string[]; readonly protocol?: never };

const mostCharacters = 4_000_000;
const mostProblems = 8;
const unsafe = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads a protocol that was saved as JSON. Never throws for what the text says. */
export function readProtocol(text: string, known: Known): Read {
  if (text.length > mostCharacters)
    return {
      problems: [say('protocolsTooLarge', megabytes(text.length), megabytes(mostCharacters))],
    };
  const parsed = parse(text);
  return 'problem' in parsed ? { problems: [parsed.problem] } : protocolIn(parsed.value, known);
}

/** Reads a protocol that is already data: what was saved, or a file's. */
export function protocolIn(value: unknown, known: Known): Read {
  if (
    typeof value !== 'object' ||
    value === null ||
    Reflect.get(value, 'format') !== 'clausemark-protocol'
  )
    return { problems: [say('protocolsOtherKind', brief(value))] };
  const { success, data, error } = protocolSchema.safeParse(value);
  if (!success) return { problems: limited(error.issues.map((issue) => told(issue, value))) };
  const problems = problemsOf(data, known);
  return problems.length > 0 ? { problems: limited(problems) } : { protocol: data.protocol };
}

/** A protocol as the file to be saved. */
export const writeProtocol = (protocol: Protocol): string =>
  `${JSON.stringify(asFile(protocol), undefined, 2)}\n`;

const megabytes = (count: number): string => (count / 1_000_000).toFixed(1);

function parse(text: string): { readonly value: unknown } | { readonly problem: string } {
  let found = '';
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''), (key, inner: unknown) => {
      if (unsafe.has(key)) found = key;
      return inner;
    });
    return found === '' ? { value } : { problem: say('protocolsUnsafe', found) };
  } catch {
    return { problem: say('protocolsNotJson', brief(text)) };
  }
}

function problemsOf({ protocol }: ProtocolFile, { protocols, rules }: Known): readonly string[] {
  const { id, clauses } = protocol;
  const shipped = protocols.find((each) => each.id === id);
  const shippedIds = protocols.map((each) => each.id).join(', ');
  const seen = new Set<string>();
  const foreign = clauses.filter(
    ({ ref }) => shipped && shipped.clauses.every((clause) => clause.ref !== ref),
  );
  return [
    ...(shipped || id.startsWith('own-') ? [] : [say('protocolsForeignId', shippedIds, brief(id))]),
    ...(shipped && foreign.length > 0
      ? [
          say(
            'protocolsAsShipped',
            shipped.title,
            foreign
              .map(({ ref }) => ref)
              .slice(0, 5)
              .join(', '),
          ),
        ]
      : []),
    ...clauses.flatMap(({ ref, supports }) => [
      ...(seen.has(ref) || !seen.add(ref) ? [say('protocolsSameRef', ref)] : []),
      ...supports
        .filter(({ rule }) => !rules.has(rule))
        .map(({ rule }) => say('protocolsUnknownRule', ref, brief(rule))),
    ]),
  ];
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function told(issue: Issue, value: unknown): string {
  const { path, code } = issue;
  const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
  const place = path.map(String).join('.') || say('protocolsWhole');
  let got: unknown = value;
  for (const key of path)
    got = typeof got === 'object' && got !== null ? Reflect.get(got, key) : undefined;
  if (code === 'unrecognized_keys') return say('protocolsUnsafe', keys.join(', '));
  return say('protocolsExpected', wanted(issue), place, brief(got));
}

function wanted(issue: Issue): string {
  if ('values' in issue && Array.isArray(issue.values)) return issue.values.map(String).join(', ');
  if ('expected' in issue) return String(issue.expected);
  if ('maximum' in issue) return `≤ ${String(issue.maximum)}`;
  if ('minimum' in issue) return `≥ ${String(issue.minimum)}`;
  return 'pattern' in issue ? String(issue.pattern) : issue.message;
}

/** A value in a few words: what kind it is where it holds others. */
function brief(value: unknown): string {
  if (value === undefined) return say('protocolsNothing');
  if (Array.isArray(value)) return say('protocolsGotList');
  if (typeof value === 'object' && value !== null) return say('protocolsObject');
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

const limited = (problems: readonly string[]): readonly string[] =>
  problems.length <= mostProblems
    ? problems
    : [...problems.slice(0, mostProblems), say('protocolsMore', problems.length - mostProblems)];
