import { Field, Input, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useRef, useState } from 'react';

type Props = {
  label: string;
  value: string;
  /** Says what is wrong with a text, or null. */
  check?: (text: string) => string | null;
  /** A refusal of the planner for this field, in words. */
  refusal?: string | null;
  hint?: string;
  placeholder?: string;
  lines?: number;
  className?: string;
  onCommit: (text: string) => void;
};

/** What is being typed; `sent` while it waits for the plan to say the same, and after a refusal. */
type Draft = { text: string; sent: boolean };

/** A text that is saved when it is left or Enter is pressed; Escape brings back what was there. */
export function CommitText(props: Props) {
  const { value, check, onCommit } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [seen, setSeen] = useState(value);
  // Escape leaves the field, and leaving must not save what was just given up.
  const abandoned = useRef(false);
  if (value !== seen) {
    // The plan has answered. What someone is still typing stays, whoever else changed the field.
    setSeen(value);
    if (draft?.sent) setDraft(null);
  }
  const text = draft?.text ?? value;
  const problem = draft === null ? null : (check?.(draft.text) ?? null);
  const message = problem ?? props.refusal ?? null;

  const commit = () => {
    if (abandoned.current) {
      abandoned.current = false;
      setDraft(null);
      return;
    }
    if (draft === null || draft.sent || problem !== null) return;
    if (draft.text === value) {
      setDraft(null);
      return;
    }
    onCommit(draft.text);
    setDraft({ ...draft, sent: true });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    // While a Vietnamese input method composes a letter, Enter and Escape are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !(props.lines && !event.ctrlKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      abandoned.current = true;
      event.currentTarget.blur();
    }
  };
  const field = {
    value: text,
    placeholder: props.placeholder,
    onBlur: commit,
    onKeyDown,
    onChange: (_event: unknown, data: { value: string }) => setDraft({ text: data.value, sent: false }),
  };
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
