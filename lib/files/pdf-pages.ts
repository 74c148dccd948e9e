import { supplyNewer } from './newer.ts';
import { type PdfItem, type PdfManager, type PdfPage, pdfCore } from './pdf-core.ts';

/** A piece of text where a page shows it: from the left and from the bottom, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** More pages than any protocol or report that a person reviews. */
export const mostPages = 1500;

/** The upright text of every page, in the order in which the file draws it. Rejects on what is no readable PDF. */
export async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly Piece[])[]> {
  if (!pdfCore) throw new Error('expected pdf.js, which only a build has');
  supplyNewer();
  const { LocalPdfManager, WorkerTask } = pdfCore;
  const manager = new LocalPdfManager({
    source: bytes,
    docId: 'd',
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions,
    handler: silent,
    length: bytes.length,
    password: '',
    disableAutoFetch: true,
    rangeChunkSize: 65_536,
  });
  await opened(manager);
  const count = Math.min(await manager.ensureDoc('numPages'), mostPages);
  const pages: (readonly Piece[])[] = [];
  for (let index = 0; index < count; index++) {
    const page = await manager.getPage(index);
    pages.push(await piecesOf(page, new WorkerTask(String(index))));
    // What was worked out for the fonts of a page would stay in memory for all of them.
    if (index % 50 === 49) await manager.cleanup();
  }
  return pages;
}

/** Nobody to ask for character maps and fonts: what needs them is read as far as it goes. */
const silent = {
  destroyed: false,
  send: () => undefined,
  sendWithPromise: () => Promise.reject(new Error('nothing is fetched')),
} as const;

const evaluatorOptions = {
  maxImageSize: 0,
  disableFontFace: true,
  ignoreErrors: true,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: 0,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
} as const;

/** Tried again, more patiently, where the table of contents of the file is damaged. */
async function opened(manager: PdfManager): Promise<void> {
  try {
    await manager.initDocument(false);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'XRefParseException') throw error;
    await manager.initDocument(true);
  }
}

async function piecesOf(page: PdfPage, task: object): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  await page.extractTextContent({
    handler: silent,
    task,
    sink: {
      desiredSize: Number.POSITIVE_INFINITY,
      ready: Promise.resolve(),
      enqueue: ({ items }) => pieces.push(...items.flatMap(pieceOf)),
    },
    includeMarkedContent: false,
    disableNormalization: false,
  });
  return pieces;
}

/** Slanted and upended text is a stamp or the edge of a drawing. */
function pieceOf({ str = '', width = 0, transform = [] }: PdfItem): readonly Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  const isUpright = a > 0 && Math.abs(b) < a * 0.1;
  return str.trim() === '' || !isUpright || size <= 0 ? [] : [{ text: str, x, y, width, size }];
}
