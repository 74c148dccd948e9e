import { expect } from 'vitest';

import { marked, type Place } from './look.ts';

/** Waits until the marks in a frame cover exactly these words. */
export async function expectMarked(place: Place, words: readonly string[]): Promise<void> {
  await expect.poll(() => marked(place), waiting).toEqual(words.toSorted());
}

/** Waits until something about the page holds. */
export const waiting = { timeout: 15_000, interval: 50 };
