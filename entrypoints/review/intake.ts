import { mostCharacters, Unreadable } from '../../lib/files/file.ts';
import { readFile } from '../../lib/files/read-file.ts';
import type { Chosen, ReviewedFile } from '../../lib/review/review.ts';
import { mostSaved, openReview } from '../../lib/review/saved.ts';
import { say } from '../../lib/words/say.ts';
import { documentOf, judged } from './check.ts';

/** A file that could not be added, and why. */
export interface Problem {
  readonly name: string;
  readonly reason: string;
}

interface Intake {
  readonly chosen: Chosen;
  readonly signal: AbortSignal;
  /** A file is about to be read. */
  readonly begin: (number: number, name: string) => void;
  readonly added: (files: readonly ReviewedFile[]) => void;
  readonly failed: (problem: Problem) => void;
}

/** Reads and judges files one after the other, until the signal aborts. */
export async function takeIn(
  files: readonly File[],
  { chosen, signal, begin, added, failed }: Intake,
): Promise<void> {
  for (const [number, file] of files.entries()) {
    begin(number, file.name);
    // The page shows how far it is before the next file keeps it busy.
    await new Promise((later) => setTimeout(later));
    if (signal.aborted) return;
    try {
      const more = await unlessAborted(taken(file, chosen, signal), signal);
      added(more);
    } catch (error) {
      if (signal.aborted) return;
      failed({ name: file.name, reason: reasonOf(error) });
    }
  }
}

/** A text that was pasted. Throws where it is none. */
export async function takePasted(
  text: string,
  name: string,
  chosen: Chosen,
): Promise<ReviewedFile> {
  if (text.trim() === '') throw new Unreadable(say('reviewNothing'));
  if (text.length > mostCharacters)
    throw new Unreadable(say('reviewTooLong', mostCharacters, text.length));
  const letterhead = { subject: '', recipients: [] };
  return judged({ name, kind: 'pasted', text, letterhead, attachments: [] }, chosen);
}

async function taken(
  file: File,
  chosen: Chosen,
  signal: AbortSignal,
): Promise<readonly ReviewedFile[]> {
  if (/\.json$/i.test(file.name) && file.size <= mostSaved) return openReview(await file.text());
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await readFile({ name: file.name, bytes }, signal);
  return [await judged(...documentOf(file.name, read, chosen))];
}

const unlessAborted = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
    ),
  ]);

/** Why not, in words for the person who gave the file. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
