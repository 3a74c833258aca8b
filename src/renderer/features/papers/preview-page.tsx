import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage } from './load-pdf.ts';
import styles from './papers-dialog.module.css';

type Props = { pdf: PDFDocumentProxy; page: number; width: number; ratio: number };

/** One sheet; drawn when it comes near the window, because a cue sheet has dozens. */
export function PreviewPage({ pdf, page, width, ratio }: Props) {
  const { t } = useTranslation('papers');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(page === 1);
  const [size, setSize] = useState({ ratio });

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '600px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = canvas.current;
    if (!near || !element) return;
    let wanted = true;
    // Drawn aside first, so that zooming shows the old picture until the new one is ready.
    const fresh = document.createElement('canvas');
    const draw = async () => {
      const { width: points, height } = (await pdf.getPage(page)).getViewport({ scale: 1 });
      await drawPage(pdf, page, fresh, (width * window.devicePixelRatio) / points);
      if (!wanted) return;
      setSize({ ratio: height / points });
      element.width = fresh.width;
      element.height = fresh.height;
      element.getContext('2d')?.drawImage(fresh, 0, 0);
    };
    // A paper that was closed meanwhile refuses to draw; there is nothing left to show it in.
    draw().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [pdf, page, width, near]);

  return (
    <canvas
      ref={canvas}
      className={styles.sheet}
      role="img"
      aria-label={t('page', { page, pages: pdf.numPages })}
      style={{ width, height: width * size.ratio }}
    />
  );
}
