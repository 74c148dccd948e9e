/**
 * What `bin/prepare.ts` prints, from a cache as long as nothing has changed that it is made of. Made anew it takes some
 * seconds, so the three builds and the command line share it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, pid, version } from 'node:process';

const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules', '.cache', 'clausemark');

/** Of every file that has a say in the patterns, by name and content. */
function fingerprint(): string {
  const hash = createHash('sha256').update(version);
  for (const folder of ['lib/text', 'lib/lint', 'rules'])
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .toSorted())
      hash.update(file).update(readFileSync(join(root, folder, file)));
  return hash.digest('hex');
}

/** The patterns as `lib/text/snapshot.ts` packs them. */
export function prepared(): string {
  const file = join(cache, `${fingerprint()}.txt`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const made = execFileSync(execPath, [join(root, 'bin/prepare.ts')], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    keep(file, made);
    return made;
  }
}

/** Whole or not at all, for others may read at the same time; where nothing can be written, nothing is kept. */
function keep(file: string, text: string): void {
  try {
    mkdirSync(cache, { recursive: true });
    const draft = `${file}.${pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    return;
  }
}
