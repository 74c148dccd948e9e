import { say } from '../words/say.ts';
import { type ReadFile, Unreadable } from './file.ts';
import { written } from './paragraphs.ts';
import type { PdfAnswer } from './pdf-answer.ts';

/** No PDF of a size that is opened takes as long, unless it was made to. */
const mostSeconds = 60;

/** A PDF as text, read by a worker of its own that is ended when it takes too long. */
export async function readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<ReadFile> {
  const answer = await askWorker(bytes, signal);
  if (answer.type === 'encrypted') throw new Unreadable(say('filesEncrypted'));
  if (answer.type !== 'read') throw new Unreadable(say('filesDamaged', '.pdf'));
  const read = written(answer.paragraphs);
  if (read.text === '') throw new Unreadable(say('filesScanned'));
  return { kind: 'pdf', ...read };
}

function askWorker(bytes: Uint8Array, signal?: AbortSignal): Promise<PdfAnswer> {
  const worker = new Worker('/pdf-text.js');
  const { promise, resolve, reject } = Promise.withResolvers<PdfAnswer>();
  const clock = setTimeout(
    () => reject(new Unreadable(say('filesTooSlow', mostSeconds))),
    mostSeconds * 1000,
  );
  worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => resolve(data));
  signal?.addEventListener('abort', () => resolve({ type: 'damaged' }), { once: true });
  // It ran out of memory, or something in it could not be caught.
  worker.addEventListener('error', () => resolve({ type: 'damaged' }));
  worker.postMessage(bytes, []);
  return promise.finally(() => {
    clearTimeout(clock);
    worker.terminate();
  });
}
