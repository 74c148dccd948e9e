import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of one run of the lab and the unprivileged user that its services are. */
export interface Run {
  readonly folder: string;
  readonly user: string;
  readonly group: string;
  /** Whom services must become; omitted when we are that user already. */
  readonly account?: { readonly uid: number; readonly gid: number };
  /** Gives the services what has been written into the folder so far. */
  readonly handOver: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

const prefix = 'clausemark-webmail-';

/** Outside the repository: the services' user may not be able to reach that. */
export async function createRun(): Promise<Run> {
  await sweep();
  const folder = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  await chmod(folder, 0o755);
  const remove = () => rm(folder, { recursive: true, force: true });
  if (process.getuid?.() !== 0) {
    return { folder, user: id('-un'), group: id('-gn'), handOver: async () => {}, remove };
  }
  const user = 'www-data';
  return {
    folder,
    user,
    group: id('-gn', user),
    account: { uid: Number(id('-u', user)), gid: Number(id('-g', user)) },
    handOver: async () => {
      execFileSync('chown', ['-R', `${user}:`, folder]);
    },
    remove,
  };
}

/** Removes what runs left behind that were killed. */
async function sweep(): Promise<void> {
  const left = (await readdir(tmpdir())).filter((name) => {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : NaN;
    return owner > 0 && !isAlive(owner);
  });
  await Promise.allSettled(
    left.map((name) => rm(path.join(tmpdir(), name), { recursive: true, force: true })),
  );
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function id(...options: readonly string[]): string {
  return execFileSync('id', options, { encoding: 'utf8' }).trim();
}
