import { say } from '../words/say.ts';
import { Unreadable } from './file.ts';

const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** How much of a file is looked at to tell what it is. */
const sample = 65_536;

/**
 * Bytes as text, by their byte order mark, by what they say of themselves (`named`), or by what they can only be: UTF-8,
 * UTF-16 or Windows-1252. Throws where they are no text at all.
 */
export function decode(bytes: Uint8Array, named?: string): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return textIn(bytes, marked.encoding);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return textIn(bytes, wide);
  if (bytes.subarray(0, sample).some(isBinary)) throw new Unreadable(say('filesBinary'));
  if (named !== undefined && isEncoding(named)) return textIn(bytes, named);
  return strictly(bytes) ?? textIn(bytes, 'windows-1252');
}

/** UTF-16 without a mark: every other byte of plain English is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, Math.min(sample, bytes.length & ~1));
  if (start.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = start.length / 2;
  if (odd > most * 0.7 && even < most * 0.05) return 'utf-16le';
  return even > most * 0.7 && odd < most * 0.05 ? 'utf-16be' : undefined;
}

/** Control characters that no text has: it may have tabs, line breaks, form feeds, and the end mark of old systems. */
const isBinary = (byte: number): boolean =>
  byte < 32 &&
  byte !== 9 &&
  byte !== 10 &&
  byte !== 11 &&
  byte !== 12 &&
  byte !== 13 &&
  byte !== 26;

/** UTF-8, or nothing; a last character that is cut short is left out. */
function strictly(bytes: Uint8Array): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let cut = 0; cut <= 3; cut++)
    try {
      return decoder.decode(bytes.subarray(0, bytes.length - cut));
    } catch {
      if ((bytes[bytes.length - 1 - cut] ?? 0) < 0x80) return undefined;
    }
  return undefined;
}

const textIn = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** Every kind of line break as `\n`. */
export const withPlainBreaks = (text: string): string =>
  text.replaceAll(/\r\n?|[\f\v\u2028\u2029\u0085]/g, '\n').replaceAll('\u001A', '');
