import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '../../../../ui/unsaved.ts';
import { type Column, fieldOfColumn, nextColumn } from '../model/columns.ts';
import { type FieldProblem, fieldLimit } from '../model/field-values.ts';
import { beginEdit, cellText, endEdit, saveField } from '../state/commands.ts';
import { useSession } from '../state/session.ts';

// Fluent's focus manager takes Tab before React where nothing follows; here Tab goes to the next cell.
const OWN_TAB = '{"focusable":{"ignoreKeydown":{"Tab":true}}}';

type Message = { problem: FieldProblem; limit?: number } | { clipped: number } | null;

/**
 * The field in a cell. It is uncontrolled, so that a change that arrives from elsewhere never touches what is being
 * typed. Enter saves and stays on the row, Tab saves and goes on, Escape leaves everything as it was.
 */
export function CellEditor({
  id,
  column,
  kindName,
  up,
}: {
  id: string;
  column: Column;
  kindName: string;
  up: boolean;
}) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<Message>(null);
  const [dirty, setDirty] = useState(false);
  useUnsaved(dirty);
  const field = fieldOfColumn[column];
  const limit = fieldLimit(field);
  const [start] = useState(() => session.view.get().editing?.seed ?? cellText(session, id, column));

  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    // What typing began goes on at its end; a field that was opened is replaced by the first key.
    if (session.view.get().editing?.seed === null) element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
  }, [session]);

  useLayoutEffect(() => {
    const element = input.current;
    return () => {
      // Taken off the screen with the edit still open: the row was deleted elsewhere. What was typed is not lost.
      const { editing } = session.view.get();
      const open = editing?.id === id && editing.column === column;
      if (open && element && element.value !== start) session.writer.lose(id, element.value);
    };
  }, [session, id, column, start]);

  const save = (): boolean => {
    const editing = session.view.get().editing;
    const element = input.current;
    if (!element || editing?.id !== id || editing.column !== column) return true;
    const result = saveField(session, id, field, element.value, editing.baseSeq);
    if ('problem' in result) {
      setMessage(result);
      return false;
    }
    return true;
  };

  const goOn = (back: boolean) => {
    if (!save()) return;
    const next = nextColumn(column, back);
    if (next) return beginEdit(session, id, next);
    const { order } = session.model;
    const neighbour = order[order.indexOf(id) + (back ? -1 : 1)];
    if (neighbour) beginEdit(session, neighbour, back ? 'duration' : 'title');
    else endEdit(session, true);
  };

  return (
    <>
      <input
        ref={input}
        className="ol-cell-input"
        data-tabster={OWN_TAB}
        data-numeric={column === 'duration' || undefined}
        defaultValue={start}
        maxLength={limit}
        aria-label={t(`edit.${column}`)}
        aria-invalid={message !== null && 'problem' in message}
        aria-describedby={message ? 'ol-cell-message' : undefined}
        placeholder={
          column === 'title' ? t('edit.titlePlaceholder', { kind: kindName.toLocaleLowerCase() }) : undefined
        }
        list={column === 'genre' ? 'ol-genres' : undefined}
        spellCheck={false}
        autoComplete="off"
        onInput={(event) => {
          setDirty(event.currentTarget.value !== start);
          setMessage(null);
        }}
        onPaste={(event) => {
          if (event.clipboardData.getData('text').length > limit) setMessage({ clipped: limit });
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          // Enter and Escape of a Vietnamese input method belong to it.
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            endEdit(session, true);
          } else if (event.key === 'Enter') {
            event.preventDefault();
            if (save()) endEdit(session, true);
          } else if (event.key === 'Tab') {
            event.preventDefault();
            goOn(event.shiftKey);
          }
        }}
        onBlur={(event) => {
          const editing = session.view.get().editing;
          if (editing?.id !== id || editing.column !== column) return;
          // An empty new row that is left is forgotten; anything else is saved, or stays with its message.
          const untouched = event.currentTarget.value.trim() === '' && session.draft.get()?.id === id;
          if (untouched || save()) endEdit(session, false);
        }}
      />
      {message && (
        <span id="ol-cell-message" role="alert" className="ol-cell-message" data-up={up || undefined}>
          {'clipped' in message
            ? t('clipped', { limit: message.clipped })
            : t(`problem.${message.problem}`, { limit: message.limit ?? limit })}
        </span>
      )}
    </>
  );
}
