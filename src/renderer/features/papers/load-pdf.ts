import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
// A file of our own origin: the CSP allows no worker from a blob.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** One worker for all papers: starting it costs more than reading most of them. */
let worker: PDFWorker | undefined;

/** Opens a paper for looking at and printing; the caller destroys it. */
export async function loadPdf(file: Blob): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await file.arrayBuffer());
  worker ??= new PDFWorker();
  // No eval and no wasm under the CSP; our papers need neither.
  return getDocument({ data, worker, isEvalSupported: false, useWasm: false, useWorkerFetch: false }).promise;
}

/** Draws one page at so many pixels a point. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  scale: number,
  intent: 'display' | 'print' = 'display',
): Promise<void> {
  const page = await pdf.getPage(pageNumber);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent }).promise;
  page.cleanup();
}
