import { type RefObject, useEffect } from 'react';
import { copyBlock, pasteText } from './clipboard.ts';
import { clearCells } from './commands.ts';
import type { TableSession } from './session.ts';
import { HEAD_ROW } from './table-types.ts';

/** Copy, cut and paste while the keyboard is on a cell; in a field they are the field's own. */
export function useClipboard(session: TableSession, grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onCell = () => {
      const { activeElement } = document;
      return (
        activeElement instanceof HTMLElement &&
        activeElement.matches('[role="gridcell"]') &&
        grid.current?.contains(activeElement) === true &&
        session.view.get().active?.row !== HEAD_ROW
      );
    };
    const onCopy = (event: ClipboardEvent) => {
      if (event.defaultPrevented || !onCell()) return;
      const copied = copyBlock(session);
      if (!copied || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copied.text);
      event.clipboardData.setData('text/html', copied.html);
      if (event.type === 'cut') clearCells(session);
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (event.defaultPrevented || text === '' || !onCell()) return;
      event.preventDefault();
      void pasteText(session, text);
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [session, grid]);
}
