import { Field, Input, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './commit-text.module.css';
import { useUnsaved } from './unsaved.ts';

type Commit = {
  value: string;
  /** Journal sequence that the value was read at. */
  seq: number;
  /** Says what is wrong with a text, or null. */
  check?: (text: string) => string | null;
  /** How the plan will say a text (`11:00` for `11g`); one that says what is there already is not sent. */
  shownAs?: (text: string) => string | null;
  /** A refusal of the planner for this field, in words. */
  refusal?: string | null;
  placeholder?: string;
  lines?: number;
  /** `seq` is that of the value which was shown when typing began. Answers false if the text was not stored. */
  onCommit: (text: string, seq: number) => Promise<boolean> | undefined;
};
type Props = Commit & { label: string; hint?: string; className?: string };

/**
 * What is being typed. `sent` waits for the plan to say the same; `replaced` has been sent and the plan says something
 * since, which is shown instead, unless the answer is that it was refused: then it is shown again, so that no text is
 * lost. `left` is a wrong text that nobody is at any more: it stands there only as long as the plan says the same.
 */
type Draft = { text: string; seq: number; state: 'typed' | 'left' | 'sent' | 'replaced' | 'refused' };

function useCommit(props: Commit) {
  const { value, seq, check, onCommit } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(value);
  // Escape leaves the field, and leaving must not save what was just given up.
  const abandoned = useRef(false);
  if (value !== seen) {
    // The plan has answered. What someone is still typing stays, whoever else changed the field.
    setSeen(value);
    if (draft?.state === 'sent') setDraft({ ...draft, state: 'replaced' });
    if (draft?.state === 'left') setDraft(null);
  }
  const shown = draft?.state === 'replaced' ? null : draft;
  const kept = draft !== null && draft.state !== 'sent' && draft.state !== 'replaced';
  useUnsaved(kept && draft.text !== value);
  const problem = shown === null ? null : (check?.(shown.text) ?? null);
  const message = problem ?? props.refusal ?? null;

  const commit = () => {
    if (abandoned.current) {
      abandoned.current = false;
      setDraft(null);
      return;
    }
    if ((draft?.state !== 'typed' && draft?.state !== 'left') || problem !== null) return;
    if (draft.text === value || props.shownAs?.(draft.text) === value) {
      setDraft(null);
      return;
    }
    setDraft({ ...draft, state: 'sent' });
    void onCommit(draft.text, draft.seq)?.then((stored) => {
      if (stored) return;
      // Something typed since then is newer than the refused text.
      setDraft((now) => (now?.state === 'typed' ? now : { ...draft, state: 'refused' }));
    });
  };
  const leave = () => {
    if (draft?.state === 'typed' && problem !== null && !abandoned.current)
      setDraft({ ...draft, state: 'left' });
    else commit();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    // While a Vietnamese input method composes a letter, Enter and Escape are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !(props.lines && !event.ctrlKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && shown !== null) {
      event.stopPropagation();
      abandoned.current = true;
      event.currentTarget.blur();
    }
  };
  const field = {
    value: shown?.text ?? value,
    placeholder: props.placeholder,
    onBlur: leave,
    onKeyDown,
    onChange: (_event: unknown, data: { value: string }) =>
      setDraft((now) => ({
        text: data.value,
        seq: now?.state === 'typed' ? now.seq : seq,
        state: 'typed',
      })),
  };
  return { field, message };
}

/** A text that is saved when it is left or Enter is pressed; Escape brings back what was there. */
export function CommitText(props: Props) {
  const { field, message } = useCommit(props);
  return (
    <Field
      label={props.label}
      {...(props.className ? { className: props.className } : {})}
      {...(props.hint ? { hint: props.hint } : {})}
      {...(message === null ? {} : { validationState: 'error', validationMessage: message })}
    >
      {props.lines ? <Textarea {...field} rows={props.lines} resize="vertical" /> : <Input {...field} />}
    </Field>
  );
}

/** The same in one line of a form whose labels stand before its fields; what is wrong stands under it. */
export function CommitLine(props: Commit & { label: string; id?: string; className?: string }) {
  const { field, message } = useCommit(props);
  const own = useId();
  const id = props.id ?? own;
  const wrong = message === null ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` };
  const shared = { ...field, ...wrong, id, size: 'small' as const, 'aria-label': props.label };
  const className = props.className ? { className: props.className } : {};
  return (
    <>
      {props.lines ? (
        <Textarea {...shared} {...className} rows={props.lines} resize="vertical" />
      ) : (
        <Input {...shared} {...className} />
      )}
      {message !== null && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {message}
        </p>
      )}
    </>
  );
}
