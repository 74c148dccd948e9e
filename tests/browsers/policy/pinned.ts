import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A copy of a build whose manifest says a little more; answers its folder. */
export async function copyWith(build: string, more: object): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'clausemark-build-'));
  await cp(build, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const manifest: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof manifest !== 'object') throw new Error(`expected an object in ${file}`);
  await writeFile(file, JSON.stringify({ ...manifest, ...more }));
  return copy;
}

/** A key for a manifest of Chromium, and the id that the extension gets by it. */
export function pinnedKey(): { readonly key: string; readonly id: string } {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const id = digest.replaceAll(/[0-9a-f]/g, (digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 16)),
  );
  return { key: key.toString('base64'), id };
}
