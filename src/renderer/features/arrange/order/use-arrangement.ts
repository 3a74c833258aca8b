import { useCallback, useEffect, useRef, useState } from 'react';
import type { ArrangeInput } from '../../../../domain/schedule/index.ts';
import type { ArrangeMessage } from './arrange-worker.ts';

export type ArrangementRun = {
  /** The best order so far; null before the first one. */
  order: readonly string[] | null;
  state: 'working' | 'optimal' | 'best-found' | 'stopped' | 'failed';
  /** Ends the search and keeps the best order so far. */
  stop: () => void;
};

type Progress = Pick<ArrangementRun, 'order' | 'state'>;

/**
 * Puts a rehearsal in order in a worker, anew whenever it changes. A worker of the window, not of the planner: the rules
 * are pure, nothing has to be read, and stopping it is ending it.
 */
export function useArrangement(input: ArrangeInput): ArrangementRun {
  const [progress, setProgress] = useState<Progress>({ order: null, state: 'working' });
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    setProgress({ order: null, state: 'working' });
    // A file of our own origin: the CSP allows no worker from a blob.
    const own = new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module' });
    worker.current = own;
    own.addEventListener('message', ({ data }: MessageEvent<ArrangeMessage>) => {
      if (data.kind === 'better') setProgress({ order: data.order, state: 'working' });
      else {
        const { order, optimal } = data.arrangement;
        setProgress({ order, state: optimal ? 'optimal' : 'best-found' });
        own.terminate();
      }
    });
    own.addEventListener('error', (event) => {
      event.preventDefault();
      setProgress(({ order }) => ({ order, state: 'failed' }));
    });
    own.postMessage(input);
    return () => own.terminate();
  }, [input]);
  const stop = useCallback(() => {
    worker.current?.terminate();
    setProgress(({ order }) => ({ order, state: 'stopped' }));
  }, []);
  return { ...progress, stop };
}
