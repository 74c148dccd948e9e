/** What the words of a passage mean where they stand: a transformer of two layers, run by hand. */
import { createKernel } from './kernel.ts';
import type { Matrix, Weights } from './weights.ts';

/** Pieces that are read at once, at most. */
export const longest = 120;
/** The kernel takes rows four at a time. */
const together = 4;
const most = Math.ceil(longest / together) * together;
const heads = 4;
export const narrow = 256;
export const wide = 512;
const inner = 1536;
/** Numbers become 16 bits; so many of these times 8 bits add up within 32. */
const top = 8191;
const epsilon = 1e-6;

type Rows = Float32Array;

interface Norm {
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** `output` = `input` × a matrix + bias, for so many rows. */
type Linear = (input: Rows, output: Rows, count: number) => void;

export interface Encoder {
  /** For each piece, `wide` numbers. `author` is added to every piece. At most `longest` pieces are looked at. */
  readonly states: (pieces: readonly number[], author: Float32Array) => Rows;
  /** Another matrix over those states. */
  readonly linear: (name: string, outputs: number) => Linear;
}

/** Each row with mean 0 and variance 1, then scaled. */
function normalise({ scale, bias }: Norm, input: Rows, output: Rows, count: number): void {
  const width = scale.length;
  for (let at = 0; at < count * width; at += width) {
    let mean = 0;
    for (let k = 0; k < width; k++) mean += input[at + k]!;
    mean /= width;
    let variance = 0;
    for (let k = 0; k < width; k++) variance += (input[at + k]! - mean) ** 2;
    const by = 1 / Math.sqrt(variance / width + epsilon);
    for (let k = 0; k < width; k++)
      output[at + k] = (input[at + k]! - mean) * by * scale[k]! + bias[k]!;
  }
}

/** Every piece looks at every other. `mixed` holds query, key and value of each, side by side. */
function attend(mixed: Rows, width: number, count: number, shares: Rows, output: Rows): void {
  const size = width / heads;
  const step = width * 3;
  const root = Math.sqrt(size);
  for (let head = 0; head < heads; head++)
    for (let from = 0; from < count; from++) {
      const query = from * step + head * size;
      let highest = -Infinity;
      for (let to = 0; to < count; to++) {
        const key = to * step + width + head * size;
        let sum = 0;
        for (let k = 0; k < size; k++) sum += mixed[query + k]! * mixed[key + k]!;
        shares[to] = sum / root;
        highest = Math.max(highest, shares[to]!);
      }
      let total = 0;
      for (let to = 0; to < count; to++) total += shares[to] = Math.exp(shares[to]! - highest);
      const out = from * width + head * size;
      output.fill(0, out, out + size);
      for (let to = 0; to < count; to++) {
        const share = shares[to]! / total;
        const value = to * step + width * 2 + head * size;
        for (let k = 0; k < size; k++) output[out + k]! += share * mixed[value + k]!;
      }
    }
}

const rowsOf = (width: number): Rows => new Float32Array(most * width);

/** Puts matrices where the kernel finds them. */
function createLinears(
  weights: Weights,
): (name: string, outputs: number, inputs: number) => Linear {
  const input = weights.bytes;
  const output = input + most * inner * 2;
  const kernel = createKernel(output + most * inner * 4);
  const steps = new Float32Array(most);
  let free = 0;
  const placed = ({ values }: Matrix): number => {
    const at = free;
    new Int8Array(kernel.memory, at, values.length).set(values);
    free += values.length;
    return at;
  };
  return (name, outputs, inputs) => {
    const matrix = weights.matrix(name, outputs, inputs);
    const bias = weights.vector(`${name} bias`, outputs);
    const at = placed(matrix);
    const x = new Int16Array(kernel.memory, input, most * inputs);
    const y = new Int32Array(kernel.memory, output, most * outputs);
    return (from, to, count) => {
      for (let row = 0; row < count; row++) {
        const start = row * inputs;
        let largest = 0;
        for (let k = 0; k < inputs; k++) largest = Math.max(largest, Math.abs(from[start + k]!));
        const step = largest / top || 1;
        steps[row] = step;
        for (let k = 0; k < inputs; k++) x[start + k] = Math.round(from[start + k]! / step);
      }
      const rows = Math.ceil(count / together) * together;
      kernel.multiply(at, outputs, inputs, input, rows, output);
      for (let row = 0; row < count; row++)
        for (let out = 0; out < outputs; out++)
          to[row * outputs + out] =
            y[row * outputs + out]! * steps[row]! * matrix.scales[out]! + bias[out]!;
    };
  };
}

function add(to: Rows, other: Rows, length: number): void {
  for (let i = 0; i < length; i++) to[i]! += other[i]!;
}

export function createEncoder(weights: Weights): Encoder {
  const linearOf = createLinears(weights);
  const norm = (name: string, width: number): Norm => ({
    scale: weights.vector(`${name} scale`, width),
    bias: weights.vector(`${name} bias`, width),
  });
  const layerOf = (name: string, width: number) => ({
    width,
    before: norm(`${name} norm`, width),
    mix: linearOf(`${name} mix`, width * 3, width),
    widen: width === wide ? undefined : linearOf(`${name} widen`, wide, width),
    gather: linearOf(`${name} gather`, wide, width),
    between: norm(`${name} inner`, wide),
    up: linearOf(`${name} up`, inner, wide),
    down: linearOf(`${name} down`, wide, inner),
  });
  const words = weights.matrix('pieces', weights.lines('vocabulary').length, narrow);
  const rates = weights.vector('rates', narrow / 2);
  const layers = [layerOf('first', narrow), layerOf('second', wide)];
  const last = norm('last', wide);
  const [start, state, normed, other] = [rowsOf(narrow), rowsOf(wide), rowsOf(wide), rowsOf(wide)];
  const [mixed, shares] = [rowsOf(inner), new Float32Array(most)];

  /** The pieces and where they stand: twice the piece, once its place, as the model was trained. */
  function place(pieces: readonly number[], author: Float32Array, count: number): void {
    for (let at = 0; at < count; at++) {
      const piece = pieces[at]!;
      const scale = words.scales[piece]! * 2;
      for (let k = 0; k < narrow; k++)
        start[at * narrow + k] = words.values[piece * narrow + k]! * scale + author[k]!;
      for (let k = 0; k < narrow / 2; k++) {
        start[at * narrow + k]! += Math.sin(at * rates[k]!);
        start[at * narrow + narrow / 2 + k]! += Math.cos(at * rates[k]!);
      }
    }
  }

  return {
    linear: (name, outputs) => linearOf(name, outputs, wide),
    states(pieces, author) {
      const count = Math.min(pieces.length, longest);
      place(pieces, author, count);
      for (const { width, before, mix, widen, gather, between, up, down } of layers) {
        const input = width === wide ? state : start;
        normalise(before, input, normed, count);
        mix(normed, mixed, count);
        attend(mixed, width, count, shares, normed);
        if (widen) widen(input, state, count);
        gather(normed, other, count);
        add(state, other, count * wide);
        normalise(between, state, normed, count);
        up(normed, mixed, count);
        for (let i = 0; i < count * inner; i++) if (mixed[i]! < 0) mixed[i] = 0;
        down(mixed, other, count);
        add(state, other, count * wide);
      }
      normalise(last, state, normed, count);
      return normed.subarray(0, count * wide);
    },
  };
}
