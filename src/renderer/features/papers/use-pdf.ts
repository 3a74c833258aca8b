import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { loadPdf } from './load-pdf.ts';

type Loading = { pdf: PDFDocumentProxy | null; failed: boolean };

/** The paper as pdfjs sees it; closed again when another comes or the dialog goes. */
export function usePdf(file: Blob | undefined): Loading {
  const [state, setState] = useState<Loading>({ pdf: null, failed: false });
  useEffect(() => {
    if (!file) return;
    let wanted = true;
    let opened: PDFDocumentProxy | null = null;
    loadPdf(file).then(
      (pdf) => {
        opened = pdf;
        if (wanted) setState({ pdf, failed: false });
        else void pdf.loadingTask.destroy();
      },
      () => {
        if (wanted) setState({ pdf: null, failed: true });
      },
    );
    return () => {
      wanted = false;
      setState({ pdf: null, failed: false });
      void opened?.loadingTask.destroy();
    };
  }, [file]);
  return state;
}
