import { setTimeout } from 'node:timers/promises';

import type { Tab } from '../tests/browsers/drive/tab.ts';
import { type Card, card, standing } from '../tests/browsers/look.ts';

/** Every finding of the draft as the page shows it, by the key that goes from card to card. */
export async function cardsIn(tab: Tab): Promise<readonly Card[]> {
  await settled(tab);
  const seen = new Map<string, Card>();
  for (let total = 1; seen.size < total;) {
    await tab.press('Alt+.');
    const at = await fresh(tab, seen);
    seen.set(at.count, at);
    total = Number(at.count.split(' of ')[1] ?? 1);
  }
  return [...seen.values()].toSorted((a, b) => Number.parseInt(a.count) - Number.parseInt(b.count));
}

export const asText = ({ severity, words, message, advice, references, protocols }: Card): string =>
  [
    `  ${severity}  ${words}`,
    `      ${message}`,
    `      ${advice}`,
    ...references.map((reference, index) => `      → ${protocols[index]}, ${reference}`),
    '',
  ].join('\n');

/** Nothing announces the last word on a draft: it is there when for a while there has been no other. */
async function settled(tab: Tab): Promise<void> {
  const until = Date.now() + patience;
  for (let same = 0, last = ''; same < 15;) {
    await setTimeout(100);
    const now = await standing({ tab });
    same = now === last && /\d/.test(now) ? same + 1 : 0;
    last = now;
    if (Date.now() > until) throw new Error(`expected findings in the page, got “${now}”`);
  }
}

async function fresh(tab: Tab, seen: ReadonlyMap<string, Card>): Promise<Card> {
  const until = Date.now() + patience;
  for (;;) {
    const at = await card({ tab });
    if (at && at.words !== '' && !seen.has(at.count)) return at;
    if (Date.now() > until) throw new Error('expected the next card to open');
    await setTimeout(20);
  }
}

const patience = 20_000;
