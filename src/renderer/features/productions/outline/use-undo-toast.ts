import { useStore } from '../../../ui/store.ts';
import { type NewestAct, useUndoToast as useToastOfAct } from '../../../ui/use-undo-toast.ts';
import type { Session } from './state/session.ts';

/** The outline's word on what was done; its way back goes through the outline's own queue of acts. */
export function useUndoToast(session: Session, newest: NewestAct | undefined): void {
  const toast = useStore(session.toast, (value) => value);
  const forget = () => session.toast.set(null);
  const takeBack = async () => {
    const shown = session.toast.get();
    forget();
    session.focusGrid();
    const seq = await shown?.act;
    if (typeof seq === 'number') await session.writer.run(() => session.acts.undo(seq));
  };
  useToastOfAct(toast, newest, () => void takeBack(), forget);
}
