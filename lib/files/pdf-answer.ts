import type { Paragraph } from './paragraphs.ts';
import { pagesOf } from './pdf-pages.ts';
import { paragraphsIn } from './pdf-paragraphs.ts';

/** What the worker that reads PDFs answers. */
export type PdfAnswer =
  | { readonly type: 'read'; readonly paragraphs: readonly Paragraph[] }
  | { readonly type: 'encrypted' | 'damaged' };

/** A PDF as paragraphs, or why not. Never rejects. */
export async function pdfAnswer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return { type: 'read', paragraphs: paragraphsIn(await pagesOf(bytes)) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { type: isLocked ? 'encrypted' : 'damaged' };
  }
}
