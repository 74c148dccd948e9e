import { startDovecot } from './dovecot.ts';
import { freePort } from './ports.ts';
import { startRoundcube } from './roundcube.ts';
import { createRun } from './run.ts';
import { startSink, type Mail } from './sink.ts';

export interface Lab {
  /** Where Roundcube answers. */
  readonly url: string;
  /** The next message that was sent, waiting for it if need be. */
  readonly nextMail: () => Promise<Mail>;
  readonly stop: () => Promise<void>;
}

/** A real webmail on free loopback ports: Roundcube, Dovecot and an SMTP sink in a folder of their own. */
export async function startLab(): Promise<Lab> {
  const started: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of started.toReversed()) await end();
  };
  try {
    const run = await createRun();
    started.push(run.remove);
    const sink = await startSink();
    started.push(sink.stop);
    const imap = await freePort();
    started.push((await startDovecot(run, imap)).stop);
    const web = await freePort();
    started.push((await startRoundcube(run, { web, imap, smtp: sink.port })).stop);
    return { url: `http://127.0.0.1:${web}/`, nextMail: sink.next, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
