import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
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

/** Outside the repository: the services' user may not be able to reach that. */
export async function createRun(): Promise<Run> {
  const folder = await mkdtemp(path.join(tmpdir(), 'clausemark-webmail-'));
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

function id(...options: readonly string[]): string {
  return execFileSync('id', options, { encoding: 'utf8' }).trim();
}
