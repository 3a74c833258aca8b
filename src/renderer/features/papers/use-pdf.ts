import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { loadPdf } from './load-pdf.ts';

type Loading = { pdf: PDFDocumentProxy | null; failed: boolean };

/** The paper as pdfjs sees it. A newer file takes its place only when it is open, so that the pages never go blank. */
export function usePdf(file: Blob | undefined): Loading {
  const [state, setState] = useState<Loading>({ pdf: null, failed: false });
  const shown = useRef<PDFDocumentProxy | null>(null);

  useEffect(() => {
    if (!file) return;
    let wanted = true;
    loadPdf(file).then(
      (pdf) => {
        const old = wanted ? shown.current : pdf;
        if (wanted) {
          shown.current = pdf;
          setState({ pdf, failed: false });
        }
        void old?.loadingTask.destroy();
      },
      () => {
        if (wanted) setState({ pdf: null, failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [file]);

  useEffect(
    () => () => {
      void shown.current?.loadingTask.destroy();
      shown.current = null;
    },
    [],
  );
  return state;
}
