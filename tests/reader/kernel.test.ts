import { readFileSync } from 'node:fs';
import createWabt from 'wabt';
import { expect, test } from 'vitest';

import { assembled, createKernel } from '../../lib/reader/kernel.ts';

test('the program is kernel.wat, assembled', async () => {
  const name = 'kernel.wat';
  const source = readFileSync(new URL(`../../lib/reader/${name}`, import.meta.url), 'utf8');
  const { buffer } = (await createWabt()).parseWat(name, source, { simd: true }).toBinary({});
  expect(assembled).toBe(Buffer.from(buffer).toString('base64'));
});

test('rows times a matrix are what multiplying one by one makes them', () => {
  const [outputs, columns, rows] = [6, 24, 8];
  const kernel = createKernel(20_000);
  const weights = new Int8Array(kernel.memory, 0, outputs * columns);
  const input = new Int16Array(kernel.memory, 1024, rows * columns);
  const output = new Int32Array(kernel.memory, 8192, rows * outputs);
  weights.forEach((_, i) => (weights[i] = ((i * 37) % 255) - 127));
  input.forEach((_, i) => (input[i] = ((i * 7919) % 16_000) - 8000));
  kernel.multiply(0, outputs, columns, 1024, rows, 8192);
  for (let row = 0; row < rows; row++)
    for (let out = 0; out < outputs; out++) {
      let sum = 0;
      for (let k = 0; k < columns; k++)
        sum += (weights[out * columns + k] ?? 0) * (input[row * columns + k] ?? 0);
      expect(output[row * outputs + out]).toBe(sum);
    }
});
