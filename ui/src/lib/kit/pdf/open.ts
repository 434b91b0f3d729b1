// A PDF as the pages that the page shows: read by pdf.js, which is loaded with the first one. Nothing is fetched but its own
// worker, and nothing that a file says is run.
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a link or a bookmark leads: a page, counted from 0, and how far below its top, in points. */
export interface Spot {
  page: number;
  down: number;
}

/** A bookmark: its words, how deep it stands, where it leads. */
export interface Mark extends Spot {
  title: string;
  level: number;
}

/** Width and height of a page, in points. */
export interface Size {
  width: number;
  height: number;
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type Bookmarks = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

let library: Promise<Library> | null = null;

/** The library, once. */
async function load(): Promise<Library> {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url')]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/** Bytes that came as text. A loop: `Uint8Array.from` takes a second for 4 MB. */
function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

/** An open PDF. Its worker goes with `close`. */
export class Pdf {
  private constructor(
    readonly pdfjs: Library,
    readonly document: PDFDocumentProxy,
    readonly sizes: readonly Size[],
    readonly marks: readonly Mark[],
    readonly task: PDFDocumentLoadingTask,
  ) {}

  /** Opens the bytes of a PDF, which come as base64. */
  static async open(base64: string): Promise<Pdf> {
    library ??= load();
    const pdfjs = await library;
    const data = bytesOf(base64);
    // Every font is in the file, and no colour needs more than its three numbers.
    const task = pdfjs.getDocument({ data, useWasm: false, useWorkerFetch: false, useSystemFonts: false, enableXfa: false, isOffscreenCanvasSupported: false });
    const document = await task.promise;
    const sizes = await Promise.all(Array.from({ length: document.numPages }, async (_, at) => {
      const { width, height } = (await document.getPage(at + 1)).getViewport({ scale: 1 });
      return { width, height };
    }));
    const pdf = new Pdf(pdfjs, document, sizes, [], task);
    return new Pdf(pdfjs, document, sizes, await pdf.#marks(await document.getOutline(), 0), task);
  }

  /** Where a destination leads; nothing when it leads nowhere. */
  async spot(destination: string | unknown[] | null): Promise<Spot | null> {
    const found = typeof destination === 'string' ? await this.document.getDestination(destination) : destination;
    const [reference, , , top] = found ?? [];
    if (typeof reference !== 'object' || reference === null) return null;
    const page = await this.document.getPageIndex(reference as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
    const height = this.sizes[page]?.height ?? 0;
    return { page, down: typeof top === 'number' ? Math.max(0, height - top) : 0 };
  }

  async close(): Promise<void> {
    await this.task.destroy();
  }

  async #marks(bookmarks: Bookmarks, level: number): Promise<Mark[]> {
    const marks = await Promise.all((bookmarks ?? []).map(async ({ title, dest, items }) => {
      const spot = await this.spot(dest);
      return [...(spot ? [{ ...spot, title, level }] : []), ...(await this.#marks(items, level + 1))];
    }));
    return marks.flat();
  }
}
