import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

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
  await whenReady(child, ready, command);
  return {
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const impatience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(impatience);
    },
  };
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

function whenReady(child: Child, ready: RegExp, command: readonly string[]): Promise<void> {
  const outputs = [child.stdout, child.stderr];
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      if (!ready.test(said)) return;
      // It may go on to talk, but nobody listens.
      for (const output of outputs) output.off('data', read).resume();
      resolve();
    };
    for (const output of outputs) output.on('data', read);
    child.on('error', reject);
    child.on('close', (code) =>
      reject(new Error(`${command.join(' ')} ended with ${code}:\n${said}`)),
    );
  });
}

const isOver = ({ exitCode, signalCode }: Child): boolean =>
  exitCode !== null || signalCode !== null;

/** The number of a group that is over may be another's by now. */
function signalGroup(child: Child, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && !isOver(child)) process.kill(-child.pid, signal);
}
