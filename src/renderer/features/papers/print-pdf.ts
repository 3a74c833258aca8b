import { drawPage, loadPdf } from './load-pdf.ts';
import styles from './print-pdf.module.css';

/** 200 dots an inch: sharp 7.5-point type without exhausting the memory of an office PC. */
const PRINT_SCALE = 200 / 72;

function pictureOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the page could not be drawn'))),
      'image/png',
    );
  });
}

/** Pages as compressed pictures: forty raw ones of this size would take half a gigabyte. */
async function drawPages(file: Blob, container: HTMLElement): Promise<string[]> {
  const pdf = await loadPdf(file);
  const canvas = document.createElement('canvas');
  const urls: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    await drawPage(pdf, number, canvas, PRINT_SCALE, 'print');
    const url = URL.createObjectURL(await pictureOf(canvas));
    urls.push(url);
    const picture = document.createElement('img');
    picture.src = url;
    picture.alt = '';
    picture.className = `${styles.page} ${canvas.width > canvas.height ? styles.landscape : styles.portrait}`;
    await picture.decode();
    container.append(picture);
  }
  await pdf.loadingTask.destroy();
  return urls;
}

/**
 * Prints a PDF. The CSP allows no frame to show it in, so its pages are drawn into a container that only the printer
 * sees, each on a sheet turned as the page is.
 */
export async function printPdf(file: Blob): Promise<void> {
  const container = document.createElement('div');
  container.className = styles.sheets ?? '';
  container.setAttribute('aria-hidden', 'true');
  const urls = await drawPages(file, container);
  document.body.append(container);
  document.documentElement.dataset.printing = 'paper';
  // Not every host waits in `print()` until the printer has taken the pages.
  window.addEventListener(
    'afterprint',
    () => {
      container.remove();
      delete document.documentElement.dataset.printing;
      for (const url of urls) URL.revokeObjectURL(url);
    },
    { once: true },
  );
  window.print();
}
