import { say } from '../../words/say.ts';

/** The most that a file of people, decisions or places may weigh: a county's staff list has less than one megabyte. */
export const mostBytes = 10 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly problem: string };

/** A file as text, whichever way it was saved; or, in words for the person who gave it, why it is none. */
export function decode(bytes: Uint8Array): Decoded {
  const problem = sizeProblem(bytes.length);
  if (problem !== undefined) return { problem };
  const other = others.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other) return { problem: say(other[1]) };
  const encoding = marked(bytes) ?? unmarked(bytes);
  if (encoding === undefined) return { problem: say('registersBinary') };
  const text = new TextDecoder(encoding).decode(bytes);
  if (binary.test(text)) return { problem: say('registersBinary') };
  return text.trim() === '' ? { problem: say('registersEmpty') } : { text };
}

/** Why a file of so many bytes is not read at all. */
export const sizeProblem = (bytes: number): string | undefined =>
  bytes > mostBytes
    ? say('registersTooLarge', Math.ceil(bytes / 1024 / 1024), mostBytes / 1024 / 1024)
    : undefined;

/** How files begin that are taken for a table and are none. */
const others = [
  [[0x50, 0x4b, 0x03, 0x04], 'registersWorkbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'registersWorkbook'],
  [[0x25, 0x50, 0x44, 0x46], 'registersPdf'],
] as const;

/** What no text has: control characters other than tab, line feed, form feed and carriage return. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const binary = /[\u0000-\u0008\u000b\u000e-\u001f]/;

function marked([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Latin letters in UTF-16 leave every other byte empty; what is no UTF-8 is from an older Windows. */
function unmarked(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 1000);
  const empty = (odd: 0 | 1) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const half = start.length / 2;
  if (empty(1) > half * 0.7 && empty(0) === 0) return 'utf-16le';
  if (empty(0) > half * 0.7 && empty(1) === 0) return 'utf-16be';
  if (start.includes(0)) return undefined;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
