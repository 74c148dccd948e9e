/** One peer in a process of its own. Reads one JSON request a line, answers one line each, in microseconds of CPU time. */
import { createInterface } from 'node:readline';

import { load, type Peer, peerIds } from './peers.ts';

export type Ask =
  | { readonly op: 'whole'; readonly text: string; readonly times: number }
  | {
      readonly op: 'keystroke';
      readonly text: string;
      readonly sentence: string;
      readonly times: number;
    }
  | { readonly op: 'memory'; readonly text: string };

/** `cpu`: microseconds for one run; `retained`: bytes of heap that 300 keystrokes left behind. */
export interface Told {
  readonly cpu?: number;
  readonly rss?: number;
  readonly retained?: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

const startedAt = cpu();
const peerId = peerIds.find((id) => id === process.argv[2]);
if (!peerId) throw new Error(`expected one of ${peerIds.join(', ')}, got ${process.argv[2]}`);
const before = process.memoryUsage().rss;
const peer: Peer = await load(peerId);
let found = 0;

async function timed(
  times: number,
  run: (round: number) => number | Promise<number>,
): Promise<number> {
  const from = cpu();
  for (let round = 0; round < times; round++) found += await run(round);
  return (cpu() - from) / times;
}

/** A letter typed in the middle and taken away again: two keystrokes a round. */
async function keystroke(text: string, sentence: string, times: number): Promise<number> {
  if (!peer.open)
    return timed(times, (round) =>
      peer.whole(round % 2 === 0 ? sentence : `${sentence.slice(0, 20)}x${sentence.slice(20)}`),
    );
  const session = peer.open(text);
  const middle = text.indexOf(' ', text.length / 2);
  return timed(
    times,
    (round) =>
      session.edit(
        round % 2 === 0
          ? { start: middle, removed: 0, inserted: 'x' }
          : { start: middle, removed: 1, inserted: '' },
      ).length,
  );
}

async function answer(ask: Ask): Promise<Told> {
  if (ask.op === 'whole') return { cpu: await timed(ask.times, () => peer.whole(ask.text)) };
  if (ask.op === 'keystroke') return { cpu: await keystroke(ask.text, ask.sentence, ask.times) };
  found += await peer.whole(ask.text);
  const rss = process.memoryUsage().rss - before;
  if (!peer.open) return { rss };
  const session = peer.open(ask.text);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed;
  for (let round = 0; round < 300; round++)
    session.edit({ start: 1000 + round, removed: 0, inserted: 'x' });
  globalThis.gc?.();
  return { rss, retained: process.memoryUsage().heapUsed - held };
}

if (process.argv[3] === '--cold') {
  // floor of the process itself included, as a person waits for it
  found += await peer.whole(process.argv[4] ?? '');
  process.stdout.write(`${JSON.stringify({ cpu: cpu() - startedAt })}\n`);
} else
  for await (const line of createInterface({ input: process.stdin })) {
    const ask: Ask = JSON.parse(line);
    process.stdout.write(`${JSON.stringify(await answer(ask))}\n`);
  }
process.stderr.write(found < 0 ? 'nothing found' : '');
