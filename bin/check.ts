import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

import { withImported } from '../lib/council/protocols/merge.ts';
import { readProtocol } from '../lib/council/protocols/read.ts';
import { wordingOf } from '../lib/engine/shown.ts';
import { createChecker } from '../lib/lint/checker.ts';
import type { Finding } from '../lib/lint/finding.ts';
import { judged } from '../lib/lint/judged.ts';
import type { Situation } from '../lib/lint/situation.ts';
import type { Protocol } from '../lib/lint/protocol.ts';
import { coreFamilies, families } from '../rules/families.ts';
import { rules } from '../rules/index.ts';
import { nationalLaw, protocols } from '../rules/protocols/index.ts';
import { bytesOf } from './bytes.ts';
import {
  answer,
  brief,
  type Check,
  circumstances,
  draftOf,
  explain,
  situationOf,
} from './jsonl.ts';
import { asJson, asText } from './print.ts';
import { packagedReader } from './packaged-reader.ts';
import { parsed } from './options.ts';
import { UsageError } from './usage.ts';

/** What drafts are judged by: the protocols that are shipped, and one from a file. */
interface Judging {
  readonly ids: readonly string[];
  /** The id of the protocol in the file. */
  readonly imported?: string;
  readonly check: Check;
  readonly wording: ReturnType<typeof wordingOf>;
}

async function judgingBy(protocol: string | undefined, isByRules = false): Promise<Judging> {
  const own = protocol?.endsWith('.json') ? await protocolFrom(protocol) : undefined;
  const all = withImported(protocols, own ? [own] : []);
  const checker = createChecker(rules, all, { models: coreFamilies, law: nationalLaw });
  const reader = isByRules ? undefined : await packagedReader();
  return {
    ids: all.map(({ id }) => id),
    ...(own && { imported: own.id }),
    check: async (draft, situation) => judged({ checker, reader }, draft, situation),
    wording: wordingOf(rules, [...all, nationalLaw], families),
  };
}

async function protocolFrom(file: string): Promise<Protocol> {
  const known = { protocols, rules: new Set<string>([...rules, ...families].map(({ id }) => id)) };
  const { protocol, problems } = readProtocol(await textOf(file), known);
  if (protocol) return protocol;
  throw new UsageError(`${file}: ${problems.join(' ')}`);
}

const options = {
  protocol: { type: 'string' },
  as: { type: 'string' },
  kind: { type: 'string' },
  audience: { type: 'string' },
  to: { type: 'string' },
  date: { type: 'string' },
  situation: { type: 'string' },
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  'rules-only': { type: 'boolean' },
} as const;

/** The command `check`; returns the exit status. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, options);
  const judging = await judgingBy(values.protocol, values['rules-only']);
  if (values.jsonl) return checkLines(positionals, judging);
  const given = await circumstancesFrom(values, judging);
  const situation: Situation = situationOf(given);
  let worst = 0;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const text = await textOf(file);
    const findings = await judging.check(draftOf(text, given), situation);
    stdout.write(
      findings
        .map((finding) =>
          (values.json ? asJson : asText)(finding, {
            file: file === '-' ? '(standard input)' : file,
            text,
            today: situation.date,
            wording: judging.wording,
          }),
        )
        .join(''),
    );
    if (findings.some(({ severity }: Finding) => severity === 'stop')) worst = 1;
  }
  return worst;
}

async function checkLines(
  files: readonly string[],
  { check: judge, ids }: Judging,
): Promise<number> {
  let number = 0;
  const reply = async (source: string): Promise<void> => {
    number++;
    if (source.trim() !== '')
      stdout.write(`${JSON.stringify(await answer(source, number, judge, ids))}\n`);
  };
  if (files.length === 0)
    for await (const source of createInterface({ input: stdin, crlfDelay: Infinity }))
      await reply(source);
  for (const file of files)
    for (const source of (await textOf(file)).split('\n')) await reply(source);
  return 0;
}

type Values = ReturnType<typeof parsed<typeof options>>['values'];

async function circumstancesFrom(
  { situation, protocol, as, kind, audience, to, date }: Values,
  { ids, imported }: Judging,
) {
  const file: unknown =
    situation === undefined ? {} : parseJson(await textOf(situation), situation);
  const [role, ...traits] = as?.split(',') ?? [];
  const base = {
    protocol: 'west-sussex-2020',
    author: { role: 'officer' },
    date: new Date().toISOString().slice(0, 10),
    ...(typeof file === 'object' && file !== null ? file : {}),
  };
  const input = {
    ...base,
    ...(protocol !== undefined && { protocol: imported ?? protocol }),
    ...(role !== undefined && { author: { ...base.author, role, traits } }),
    ...(kind !== undefined && { kind }),
    ...(audience !== undefined && { audience: audience.split(',') }),
    ...(to !== undefined && {
      to: to.split(',').map((address) => ({ name: '', address: address.trim(), field: 'to' })),
    }),
    ...(date !== undefined && { date }),
  };
  const result = circumstances.safeParse(input);
  if (!result.success) throw new UsageError(explain(result.error, input));
  if (!ids.some((id) => id === result.data.protocol))
    throw new UsageError(
      `expected protocol to be one of ${ids.join(', ')}, got ${brief(result.data.protocol)}`,
    );
  return result.data;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`expected a JSON object in ${file}, got ${brief(text.slice(0, 60))}`);
  }
}

/** The text of a file, `-` for standard input. Throws when it cannot be read as UTF-8 text. */
async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  if (bytes.includes(0)) throw new UsageError(`expected text in ${file}, got a binary file`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`expected UTF-8 text in ${file}, got another encoding or a binary file`);
  }
}
