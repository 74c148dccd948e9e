import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Service {
  readonly stop: () => Promise<void>;
}

export interface Program {
  readonly command: readonly [string, ...string[]];
  /** What it prints once it answers. */
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
  /** Whom to run as; omitted: as ourselves. */
  readonly account?: { readonly uid: number; readonly gid: number } | undefined;
}

/** Runs a program in its own process group until `stop`; the kernel ends it should we be killed. */
export async function serve({ command, ready, env, account }: Program): Promise<Service> {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], {
    ...account,
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (ready.test(output)) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('close', (code) =>
      reject(new Error(`${command.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
  return { stop: () => stop(child.pid, ended) };
}

async function stop(pid: number | undefined, ended: Promise<unknown>): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  const impatience = setTimeout(() => signalGroup(pid, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(impatience);
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended by itself.
  }
}
