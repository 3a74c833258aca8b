import { useEffect } from 'react';

let last: string | undefined;

/** Id of the production whose page was shown last; the list begins at its row. */
export const lastVisit = (): string | undefined => last;

export function useVisit(id: string): void {
  useEffect(() => {
    last = id;
  }, [id]);
}
