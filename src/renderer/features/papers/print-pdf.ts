import type { PDFDocumentProxy } from 'pdfjs-dist';
import { drawPage, loadPdf } from './load-pdf.ts';
import styles from './print-pdf.module.css';

/** 200 dots an inch: sharp 7.5-point type without exhausting the memory of an office PC. */
const PRINT_SCALE = 200 / 72;

async function drawPages(pdf: PDFDocumentProxy, container: HTMLElement): Promise<void> {
  for (let number = 1; number <= pdf.numPages; number++) {
    const canvas = document.createElement('canvas');
    await drawPage(pdf, number, canvas, PRINT_SCALE, 'print');
    const page = document.createElement('div');
    page.className = `${styles['page']} ${canvas.width > canvas.height ? styles['landscape'] : styles['portrait']}`;
    page.append(canvas);
    container.append(page);
  }
}

/**
 * Prints a PDF. The CSP allows no frame to show it in, so its pages are drawn into a container that only the printer
 * sees, each on a sheet turned as the page is.
 */
export async function printPdf(file: Blob): Promise<void> {
  const pdf = await loadPdf(file);
  const container = document.createElement('div');
  container.className = styles['sheets'] ?? '';
  container.setAttribute('aria-hidden', 'true');
  document.body.append(container);
  document.documentElement.dataset['printing'] = 'paper';
  try {
    await drawPages(pdf, container);
    window.print();
  } finally {
    container.remove();
    delete document.documentElement.dataset['printing'];
    await pdf.loadingTask.destroy();
  }
}
