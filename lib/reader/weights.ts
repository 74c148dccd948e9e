/**
 * The reader's one file: `clausemark reader 1` and a line break, the length of a JSON header (32 bits, little-endian),
 * the header, then the blocks it lists, each at a multiple of four bytes.
 */

/** Where a block lies, from the end of the header. `text` holds lines; numbers are little-endian. */
export interface Block {
  readonly type: 'int8' | 'float32' | 'text';
  readonly start: number;
  readonly length: number;
}

/** Whole numbers, one row per output, and what one of them is worth in each row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** Blocks by name; each throws when there is none of that name and size. */
export interface Weights {
  /** How many bytes all matrices take together. */
  readonly bytes: number;
  readonly lines: (name: string) => readonly string[];
  readonly vector: (name: string, length: number) => Float32Array;
  readonly matrix: (name: string, rows: number, columns: number) => Matrix;
}

export const magic = new TextEncoder().encode('clausemark reader 1\n');

/** The next multiple of four. */
export const aligned = (length: number): number => (length + 3) & ~3;

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'start' in value &&
  'length' in value &&
  (value.type === 'int8' || value.type === 'float32' || value.type === 'text') &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.length) &&
  Number(value.start) >= 0 &&
  Number(value.start) % 4 === 0;

function headerOf(buffer: ArrayBuffer): { readonly header: unknown; readonly end: number } {
  const bytes = new Uint8Array(buffer);
  if (!magic.every((byte, i) => bytes[i] === byte) || bytes.length < magic.length + 4)
    throw new Error('expected a reader file, got one that begins otherwise');
  const length = new DataView(buffer).getUint32(magic.length, true);
  const start = magic.length + 4;
  const end = start + length;
  if (end > bytes.length)
    throw new Error(`expected a header of ${length} bytes, got ${bytes.length - start}`);
  try {
    const header: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(start, end)));
    return { header, end: aligned(end) };
  } catch {
    throw new Error('expected a header of JSON, got something else');
  }
}

/** The blocks, each wholly within the file, and where the first begins. */
export function blocksOf(buffer: ArrayBuffer): {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly end: number;
} {
  const { header, end } = headerOf(buffer);
  if (typeof header !== 'object' || header === null)
    throw new Error('expected a header that lists blocks, got something else');
  const blocks = new Map<string, Block>();
  for (const [name, block] of Object.entries(header)) {
    if (!isBlock(block)) throw new Error(`expected a block ${name}, got ${JSON.stringify(block)}`);
    const size = block.type === 'float32' ? block.length * 4 : block.length;
    const left = buffer.byteLength - end - block.start;
    if (block.length < 0 || size > left)
      throw new Error(`expected ${size} bytes of ${name}, got ${Math.max(0, left)}`);
    blocks.set(name, block);
  }
  return { blocks, end };
}

/** Reads the file without copying its numbers. Throws when it is malformed or cut short. */
export function readWeights(buffer: ArrayBuffer): Weights {
  const { blocks, end } = blocksOf(buffer);
  const offset = (
    name: string,
    type: Block['type'],
    length?: number,
  ): readonly [number, number] => {
    const block = blocks.get(name);
    if (block?.type !== type || (length !== undefined && block.length !== length))
      throw new Error(
        `expected a block ${name} of type ${type}${length === undefined ? '' : ` and length ${length}`}, got ${JSON.stringify(block)}`,
      );
    return [end + block.start, block.length];
  };
  const vector: Weights['vector'] = (name, length) =>
    new Float32Array(buffer, ...offset(name, 'float32', length));
  const matrices = [...blocks.values()].filter(({ type }) => type === 'int8');
  return {
    bytes: matrices.reduce((sum, { length }) => sum + length, 0),
    lines: (name) =>
      new TextDecoder().decode(new Uint8Array(buffer, ...offset(name, 'text'))).split('\n'),
    vector,
    matrix: (name, rows, columns) => ({
      rows,
      columns,
      values: new Int8Array(buffer, ...offset(name, 'int8', rows * columns)),
      scales: vector(`${name} scales`, rows),
    }),
  };
}
