import { stdout } from 'node:process';

import { built } from '../lib/council/protocols/built.ts';
import { type DraftClause, importProtocol } from '../lib/council/protocols/importing.ts';
import { writeProtocol } from '../lib/council/protocols/read.ts';
import { readFile as readDocument } from '../lib/files/read-file.ts';
import { Unreadable } from '../lib/files/file.ts';
import { protocols } from '../rules/protocols/index.ts';
import { bytesOf } from './bytes.ts';
import { bringDomParser } from './dom.ts';
import { parsed } from './options.ts';
import { UsageError } from './usage.ts';

const options = {
  name: { type: 'string' },
  council: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** The command `protocol`: a document's clauses and what is proposed for them, as text or as the file to be imported. */
export async function protocol(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError(`expected one document, got ${positionals.length}`);
  const draft = importProtocol(await textOf(file), protocols);
  if (draft.clauses.length === 0)
    throw new UsageError(`expected a protocol in ${file}, got no clause`);
  const { council = '', version = '', adopted, review, minute } = draft.details;
  const made = built(
    draft,
    {
      title: values.name ?? (draft.title === '' ? file : draft.title),
      status: {
        council: values.council ?? (council === '' ? file : council),
        version,
        state: 'adopted',
        ...(adopted !== undefined && { adopted }),
        ...(review !== undefined && { review }),
        ...(minute !== undefined && { minute }),
      },
    },
    [],
  );
  if (values.json) {
    stdout.write(writeProtocol(made));
    return 0;
  }
  stdout.write(`${made.title}\n${made.status.council} (${made.id})\n`);
  stdout.write(
    draft.known
      ? `Recognised: ${draft.known.protocol.title}; ${draft.known.missing.length} of its clauses are missing here.\n`
      : 'Not recognised: what each clause supports is proposed, with how sure that is.\n',
  );
  if (draft.leftOut.length > 0)
    stdout.write(`Left out as page furniture: ${draft.leftOut.length} lines.\n`);
  for (const clause of draft.clauses) stdout.write(shown(clause));
  return 0;
}

function shown({ displayRef, heading, text, binds, supports }: DraftClause): string {
  const rules = supports.map(
    ({ entry: { rule, as }, confidence }) =>
      `    ${as}: ${rule} (${Math.round(confidence * 100)} %)\n`,
  );
  return `\n${displayRef} [${heading}]\n  ${text.replaceAll('\n', '\n  ')}\n    binds: ${binds.join(', ')}\n${rules.join('')}`;
}

async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  if (/\.pdf$/i.test(file))
    throw new UsageError(
      `expected .docx, .html or .txt, got ${file}: PDFs are read in the browser`,
    );
  await bringDomParser();
  try {
    return (await readDocument({ name: file, bytes: new Uint8Array(bytes) })).text;
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
