/**
 * `npm run bench`: CPU time side by side, each peer in its own process, taking turns on the same fresh text; printed as
 * ratios of medians. The unit is one Aho-Corasick pass with 1,000 terms over the same text.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

import type { Ask, Told } from './child.ts';
import { type PeerId, peerIds } from './peers.ts';
import { prose } from './texts.ts';

const child = new URL('./child.ts', import.meta.url).pathname;
const quick = process.argv.includes('--quick');
const sizes = [120, 1_000, 10_000, 50_000];
const rounds = quick ? 3 : 7;

/** How often one measurement runs the text, so that it takes long enough to be measured. */
const times = (id: PeerId, words: number): number => {
  const perWord = {
    unit: 0.1,
    clausemark: 1,
    'second reader': 300,
    'write-good': 15,
    alex: 90,
    compromise: 150,
    harper: 500,
  }[id];
  return Math.max(1, Math.min(400, Math.round(40_000 / (perWord * words))));
};
/** Too slow to read a book in every round; what it costs there shows at 10,000 words. */
const skips = (id: PeerId, words: number): boolean =>
  words > 10_000 && ['second reader', 'harper', 'compromise', 'alex'].includes(id);

interface Running {
  readonly ask: (question: Ask) => Promise<Told>;
  readonly stop: () => void;
}

function run(id: PeerId): Running {
  const spawned = spawn(process.execPath, ['--expose-gc', child, id], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: spawned.stdout })[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      spawned.stdin.write(`${JSON.stringify(question)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`expected an answer of ${id}, got the end of its output`);
      const told: Told = JSON.parse(value);
      return told;
    },
    stop: () => spawned.stdin.end(),
  };
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const show = (ratio: number): string => written(ratio).padStart(10);
const written = (ratio: number): string => {
  if (Number.isNaN(ratio)) return '–';
  return ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3);
};
const row = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(34) + cells.join(''));

const running = new Map(peerIds.map((id) => [id, run(id)] as const));
const of = (id: PeerId): Running => running.get(id) ?? run(id);

console.log(`Whole text, CPU time ÷ unit (median of ${rounds} rounds, fresh text each)`);
row(
  '',
  sizes.map((words) => `${words} w`.padStart(10)),
);
const whole = new Map<string, number>();
for (const words of sizes) {
  const spent = new Map<PeerId, number[]>(peerIds.map((id) => [id, []]));
  // one round first that does not count: compilers warm up
  for (let round = -1; round < rounds; round++) {
    const text = prose(words, round + words + 99);
    for (const id of peerIds) {
      if (skips(id, words)) continue;
      const { cpu = Number.NaN } = await of(id).ask({ op: 'whole', text, times: times(id, words) });
      if (round >= 0) spent.get(id)?.push(cpu);
    }
  }
  for (const id of peerIds)
    whole.set(
      `${id} ${words}`,
      median((spent.get(id) ?? []).map((cpu, i) => cpu / (spent.get('unit')?.[i] ?? Number.NaN))),
    );
}
for (const id of peerIds)
  row(
    id,
    sizes.map((words) => show(whole.get(`${id} ${words}`) ?? Number.NaN)),
  );

console.log('\nWhole text, peer ÷ clausemark');
for (const id of peerIds)
  row(
    id,
    sizes.map((words) =>
      show(
        (whole.get(`${id} ${words}`) ?? Number.NaN) /
          (whole.get(`clausemark ${words}`) ?? Number.NaN),
      ),
    ),
  );

console.log(
  '\nOne keystroke: clausemark in the whole draft, peers on that sentence alone; peer ÷ clausemark at 10,000 words',
);
const keys = new Map<string, number[]>();
const keep = (name: string, { cpu = Number.NaN }: Told): void =>
  void keys.set(name, [...(keys.get(name) ?? []), cpu]);
for (let round = 0; round < rounds; round++) {
  const short = prose(10_000, 7_000 + round);
  const long = prose(50_000, 8_000 + round);
  const sentence = /[^.]{60,}\./.exec(short.slice(short.length / 2))?.[0].trim() ?? '';
  for (const id of peerIds) {
    const count = id === 'clausemark' ? 400 : Math.max(4, times(id, 25));
    keep(id, await of(id).ask({ op: 'keystroke', text: short, sentence, times: count }));
    if (id === 'clausemark')
      keep(
        'clausemark 50,000 words',
        await of(id).ask({ op: 'keystroke', text: long, sentence, times: count }),
      );
  }
}
const own = median(keys.get('clausemark') ?? []);
for (const [name, spent] of keys) row(name, [show(median(spent) / own)]);

console.log('\nMemory after 10,000 words, ÷ clausemark');
const memory = new Map<PeerId, Told>();
for (const id of peerIds)
  memory.set(id, await of(id).ask({ op: 'memory', text: prose(10_000, 5) }));
for (const [id, { rss = Number.NaN }] of memory)
  row(id, [show(rss / (memory.get('clausemark')?.rss ?? Number.NaN))]);
const { retained = Number.NaN } = memory.get('clausemark') ?? {};
console.log(
  `clausemark, 300 keystrokes in 10,000 words leave ${(retained / 1024).toFixed(0)} kB behind`,
);
for (const each of running.values()) each.stop();

console.log('\nCold start to the first answer on 120 words, CPU time ÷ compromise');
const cold = new Map<PeerId, number[]>(peerIds.map((id) => [id, []]));
const text = prose(120, 3);
for (let round = 0; round < (quick ? 2 : 5); round++)
  for (const id of peerIds) {
    const spawned = spawn(process.execPath, [child, id, '--cold', text], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: spawned.stdout })) {
      const { cpu = Number.NaN }: Told = JSON.parse(line);
      cold.get(id)?.push(cpu);
    }
  }
for (const [id, spent] of cold)
  row(id, [show(median(spent) / median(cold.get('compromise') ?? []))]);
