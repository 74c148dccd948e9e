import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '../..');
const sources = path.join(import.meta.dirname, 'editors/packages');

/** Where the editors of packages stand once they are bundled for a page; git does not know it. */
export const bundled = path.join(root, '.run/editors');

/** Bundles the editors of `editors/packages`, unless they stand there already. */
export async function bundleEditors(): Promise<void> {
  const files = (await readdir(sources)).filter((file) => file.endsWith('.js'));
  const stamp = path.join(bundled, 'stamp');
  const now = await fingerprint(files);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === now) return;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: bundled,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: files.map((file) => path.join(sources, file)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
      },
    },
  });
  await mkdir(bundled, { recursive: true });
  await writeFile(stamp, now);
}

/** Of what goes into the bundles: the pages' own modules, and the packages as they are locked. */
async function fingerprint(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const read = [
    ...files.map((file) => path.join(sources, file)),
    path.join(root, 'package-lock.json'),
  ];
  for (const file of read) hash.update(await readFile(file));
  hash.update(await readFile(import.meta.filename));
  return hash.digest('hex');
}
