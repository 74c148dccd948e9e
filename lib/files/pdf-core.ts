/**
 * The part of pdf.js that reads a document. Empty here: the build puts pdf.js itself in this place, without what asks
 * a network for anything (see bin/pdf-core.ts).
 */

/** A piece of text where a page shows it. Whitespace comes as items of its own, or not at all. */
export interface PdfItem {
  readonly str?: string;
  readonly width?: number;
  readonly height?: number;
  /** Scale and slope, then x and y from the lower left corner of the page. */
  readonly transform?: readonly number[];
}

interface Sink {
  readonly desiredSize: number;
  readonly ready: Promise<void>;
  readonly enqueue: (chunk: { readonly items: readonly PdfItem[] }) => void;
}

export interface PdfPage {
  readonly extractTextContent: (options: {
    readonly handler: object;
    readonly task: object;
    readonly sink: Sink;
    readonly includeMarkedContent: boolean;
    readonly disableNormalization: boolean;
  }) => Promise<void>;
}

export interface PdfManager {
  readonly initDocument: (isRecovery: boolean) => Promise<void>;
  readonly ensureDoc: (property: 'numPages') => Promise<number>;
  readonly getPage: (index: number) => Promise<PdfPage>;
  readonly cleanup: () => Promise<void>;
}

interface PdfCore {
  readonly LocalPdfManager: new (options: object) => PdfManager;
  readonly WorkerTask: new (name: string) => object;
}

export const pdfCore: PdfCore | undefined = undefined;
