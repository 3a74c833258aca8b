import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { CellProblem } from './cell-problem.tsx';
import {
  completeChoices,
  isChosen,
  lastChoice,
  matchingOptions,
  putChoice,
  toggleChoice,
} from './choice-list.ts';
import { ChoicePopup } from './choice-popup.tsx';
import { commitText, endEdit, goTo, rowOf, setDraft, storedText, storeNewRow } from './commands.ts';
import styles from './edit-table.module.css';
import { nextCell, selectCell, stepFrom } from './selection.ts';
import { type TableSession, useTableSession } from './session.ts';
import { NEW_ROW, type TableColumn } from './table-types.ts';

/** Where the keyboard goes after a text was taken. */
type Then = 'down' | 'on' | 'back' | 'stay';

function goOn(session: TableSession, row: string, col: string, then: Then): void {
  endEdit(session, then === 'stay');
  if (then === 'stay') return;
  const at = { row, col };
  const last = session.model.columns.at(-1)?.key === col;
  if (row === NEW_ROW && (then === 'down' || (then === 'on' && last))) {
    // The row is complete: it is stored, and the next one can be typed.
    void storeNewRow(session);
    const first = session.model.columns.find((column) => column.edit);
    session.wantsFocus = true;
    session.view.set(selectCell({ row, col: first?.key ?? col }));
    session.focusActive();
    return;
  }
  const to =
    then === 'down' ? stepFrom(at, session.model, { rows: 1 }) : nextCell(at, session.model, then === 'back');
  goTo(session, to ?? at);
}

/**
 * The field in a cell. It is uncontrolled, so that a change that arrives from elsewhere never touches what is being
 * typed. Enter takes the text and goes down, Tab goes on, Ctrl+Enter writes it into all selected rows, Escape leaves
 * everything as it was. A text that the column refuses stays, with the reason.
 */
export function CellEditor({ row, column, up }: { row: string; column: TableColumn; up: boolean }) {
  const { t } = useTranslation('table');
  const session = useTableSession();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const at = { row, col: column.key };
  const { input = 'text', options = [] } = column.edit ?? {};
  const [start] = useState(() => session.editing.get()?.seed ?? storedText(session, at));
  const [problem, setProblem] = useState<string | null>(
    () => session.drafts.get().get(row)?.[column.key]?.problem ?? null,
  );
  const [text, setText] = useState(start);
  const [current, setCurrent] = useState(-1);
  const several = input === 'choices';
  const list = input === 'choice' || several;
  const typedYet = text !== start || session.editing.get()?.seed === '';
  const writing = several ? lastChoice(text).writing : text;
  const known = several && options.some((option) => option === writing);
  const offered =
    list || options.length > 0 ? matchingOptions(options, typedYet && !known ? writing : '') : [];
  const shown = list || (offered.length > 0 && typedYet && text !== '');

  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    // What typing began goes on at its end; a field that was opened is replaced by the first key.
    if (session.editing.get()?.seed === null) element.select();
    else element.setSelectionRange(element.value.length, element.value.length);
  }, [session]);

  useEffect(() => {
    session.typed.set(text !== storedText(session, { row, col: column.key }));
  }, [session, text, row, column.key]);

  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      // Taken off the screen with the edit still open: the row was deleted elsewhere, or the page was left.
      const editing = session.editing.get();
      if (editing?.row !== row || editing.col !== column.key || !element || element.value === start) return;
      session.editing.set(null);
      session.typed.set(false);
      session.words.lost(element.value);
    };
  }, [session, row, column.key, start]);

  const put = (next: string) => {
    if (field.current) field.current.value = next;
    setText(next);
    setProblem(null);
  };
  /** A text of several choices that the column refuses as it stands may still mean known ones only. */
  const completed = (value: string): string => {
    const parsed = several ? column.edit?.parse(value, rowOf(session, row) ?? null) : undefined;
    return parsed && 'problem' in parsed ? completeChoices(value, options) : value;
  };
  /** What Enter takes: the option under the keyboard, or the only one that is left of a closed choice. */
  const taken = (): string => {
    const value = field.current?.value ?? '';
    const option = offered[current];
    const framed = current >= 0 && option !== undefined;
    if (several) return completed(framed ? putChoice(value, option, options) : value);
    if (framed) return option;
    return input === 'choice' && typedYet && offered.length === 1 && value.trim() !== ''
      ? (offered[0] ?? value)
      : value;
  };
  const take = (then: Then, fill = false, value = taken()): void => {
    const editing = session.editing.get();
    if (editing?.row !== row || editing.col !== column.key) return;
    const refused = commitText(session, at, value, fill, editing.baseSeq);
    setProblem(refused);
    if (refused === null) goOn(session, row, column.key, then);
    else session.spoken.set('');
  };
  const pick = (option: string) => {
    if (several) put(toggleChoice(field.current?.value ?? '', option, options));
    else take('stay', false, option);
  };
  const walk = (by: number) => {
    const most = offered.length - 1;
    setCurrent((now) => (now < 0 && by < 0 ? most : Math.min(most, Math.max(0, now + by))));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation();
    // Enter and Escape of a Vietnamese input method belong to it.
    if (event.nativeEvent.isComposing) return;
    const handled = (): boolean => {
      switch (event.key) {
        case 'Escape':
          setDraft(session, row, column.key, null);
          endEdit(session, true);
          return true;
        case 'Enter':
          if (input === 'long' && (event.altKey || event.shiftKey)) {
            field.current?.setRangeText(
              '\n',
              field.current.selectionStart,
              field.current.selectionEnd,
              'end',
            );
            setText(field.current?.value ?? '');
          } else if (event.ctrlKey || event.metaKey) take('stay', true);
          else take('down');
          return true;
        case 'Tab':
          take(event.shiftKey ? 'back' : 'on');
          return true;
        case 'ArrowDown':
        case 'ArrowUp':
          if (!shown) return false;
          walk(event.key === 'ArrowDown' ? 1 : -1);
          return true;
        case ' ': {
          const option = offered[current];
          if (!several || option === undefined) return false;
          pick(option);
          return true;
        }
        default:
          return false;
      }
    };
    if (handled()) event.preventDefault();
  };
  const onBlur = () => {
    const editing = session.editing.get();
    if (editing?.row !== row || editing.col !== column.key) return;
    const typed = field.current?.value ?? '';
    const value = completed(typed);
    const refused =
      value === storedText(session, at) ? null : commitText(session, at, value, false, editing.baseSeq);
    // The text stays in its cell, marked, until it is mended or given up.
    if (refused !== null) setDraft(session, row, column.key, { text: typed, problem: refused });
    endEdit(session, false);
  };
  const shared = {
    ref: field,
    className: input === 'long' ? styles.long : styles.input,
    defaultValue: start,
    maxLength: input === 'long' ? limits.note : limits.title * 4,
    'aria-label': column.header,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    spellCheck: false,
    autoComplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      setProblem(null);
      setCurrent(-1);
    },
    onKeyDown,
    onBlur,
  };
  return (
    <>
      {input === 'long' ? (
        <textarea {...shared} rows={5} data-up={up || undefined} title={t('longHint')} />
      ) : (
        <input
          {...shared}
          data-align={column.align}
          {...(options.length > 0
            ? {
                role: 'combobox',
                'aria-expanded': shown,
                'aria-controls': `${id}-list`,
                'aria-autocomplete': 'list' as const,
                'aria-activedescendant': current >= 0 ? `${id}-list-${current}` : undefined,
              }
            : {})}
        />
      )}
      {shown && offered.length > 0 && (
        <ChoicePopup
          id={`${id}-list`}
          label={column.header}
          options={offered}
          current={current}
          checked={(option) => (several ? isChosen(text, option) : option === text)}
          several={several}
          anchor={field}
          onPick={pick}
        />
      )}
      {problem !== null && (
        <CellProblem
          id={`${id}-problem`}
          text={problem}
          anchor={field}
          over={up || (shown && offered.length > 0)}
        />
      )}
    </>
  );
}
