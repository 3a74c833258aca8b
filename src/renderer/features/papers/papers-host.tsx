import { lazy, Suspense, useEffect } from 'react';
import { client } from '../../client/client.ts';
import { closePapers, usePapersWish } from './open-papers.ts';

// pdfjs is a third of the window's code, and most visits print nothing.
const loadDialog = () => import('./papers-dialog.tsx');
const PapersDialog = lazy(async () => ({ default: (await loadDialog()).PapersDialog }));

/** Well after the first screen has come, so that it never waits for a paper that may not be asked for. */
const warmAfter = 4000;

/** Has the dialog's code and the maker of papers ready before the first paper is asked for. */
function useWarmPapers(): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      requestIdleCallback(() => {
        // A first paper that has to wait, or says what is wrong, is no loss here.
        void loadDialog().catch(() => undefined);
        void client.documents.warm().catch(() => undefined);
      });
    }, warmAfter);
    return () => clearTimeout(timer);
  }, []);
}

/** Stands once in the frame and shows the papers when `openPapers` is called. */
export function PapersHost() {
  const wish = usePapersWish();
  useWarmPapers();
  return <Suspense>{wish && <PapersDialog wish={wish} onClose={closePapers} />}</Suspense>;
}
