import { Inflate } from 'fflate';

import { say } from '../words/say.ts';
import { Unreadable } from './file.ts';

/** No part of a document unpacks to more, nor all of those that are read together. */
const mostPart = 60_000_000;
const mostTogether = 90_000_000;

/** Text packs to a tenth, forms and tables to a fiftieth; what packs to less than this part of itself was made to. */
const mostRatio = 250;
const smallEnough = 2_000_000;

/** How much is unpacked before its growth is looked at. */
const step = 16_384;

const signatures = { end: 0x06054b50, entry: 0x02014b50, local: 0x04034b50 } as const;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isPacked: boolean;
  readonly size: number;
  readonly offset: number;
}

/** The parts of a packed document that are wanted, by name. Never unpacks what was made to fill the memory. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let together = 0;
  for (const entry of entriesOf(bytes)) {
    if (!isWanted(entry.name) || parts.has(entry.name)) continue;
    if (entry.isEncrypted) throw new Unreadable(say('filesEncrypted'));
    const part = contentOf(bytes, entry);
    together += part.length;
    if (together > mostTogether) throw new Unreadable(say('filesBomb'));
    parts.set(entry.name, part);
  }
  return parts;
}

/** The names of all parts, as the directory at the end lists them. */
export const namesIn = (bytes: Uint8Array): readonly string[] =>
  entriesOf(bytes).map(({ name }) => name);

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.entry) throw damaged();
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      isPacked: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_558);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === signatures.end) return at;
  throw damaged();
}

function contentOf(bytes: Uint8Array, { offset, size, isPacked }: Entry): Uint8Array {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signatures.local)
    throw damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + size > bytes.length) throw damaged();
  const packed = bytes.subarray(start, start + size);
  return isPacked ? inflated(packed) : packed;
}

function inflated(packed: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    const read = at + step;
    push(inflate, packed.subarray(at, read), read >= packed.length);
    if (length > mostPart || (length > smallEnough && length > read * mostRatio))
      throw new Unreadable(say('filesBomb'));
  }
  const whole = new Uint8Array(length);
  let next = 0;
  for (const chunk of chunks) {
    whole.set(chunk, next);
    next += chunk.length;
  }
  return whole;
}

function push(inflate: Inflate, chunk: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(chunk, isLast);
  } catch (error) {
    throw damaged(error);
  }
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const damaged = (cause?: unknown): Unreadable =>
  new Unreadable(say('filesDamaged', '.docx'), { cause });
