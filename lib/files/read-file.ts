import { say } from '../words/say.ts';
import { decode, withPlainBreaks } from './decode.ts';
import { readDocx } from './docx.ts';
import { readEml } from './eml.ts';
import {
  type FileKind,
  type GivenFile,
  mostBytes,
  mostCharacters,
  type ReadFile,
  Unreadable,
} from './file.ts';
import { readHtml } from './html.ts';
import { kindOf } from './kind.ts';
import { readPdf } from './pdf.ts';

/** A file as text, whatever it calls itself. Rejects with `Unreadable`, and with nothing else; also when the signal aborts. */
export async function readFile(given: GivenFile, signal?: AbortSignal): Promise<ReadFile> {
  const { bytes } = given;
  if (bytes.length > mostBytes)
    throw new Unreadable(say('filesTooBig', inMegabytes(mostBytes), inMegabytes(bytes.length)));
  if (bytes.length === 0) throw new Unreadable(say('filesEmpty'));
  const kind = kindOf(given);
  const read = await readers[kind](bytes, signal).catch((error: unknown) => {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(say('filesDamaged', `.${kind}`), { cause: error });
  });
  if (read.text.trim() === '') throw new Unreadable(say('filesNoText', `.${kind}`));
  if (read.text.length > mostCharacters)
    throw new Unreadable(say('filesTooLong', mostCharacters, read.text.length));
  return read;
}

const readers: Readonly<
  Record<FileKind, (bytes: Uint8Array, signal?: AbortSignal) => Promise<ReadFile>>
> = {
  docx: async (bytes) => readDocx(bytes),
  eml: readEml,
  html: async (bytes) => readHtml(bytes),
  pdf: readPdf,
  txt: async (bytes) => ({ kind: 'txt', text: withPlainBreaks(decode(bytes)) }),
};

const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));
