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

/** A text that is saved when it is left or Enter is pressed; Escape brings back what was there. */
export function CommitText(props: Props) {
  const { value, check, onCommit } = props;
  const [draft, setDraft] = useState<string | null>(null);
  // Escape leaves the field, and leaving must not save what was just given up.
  const abandoned = useRef(false);
  const text = draft ?? value;
  const problem = draft === null ? null : (check?.(draft) ?? null);
  const message = problem ?? props.refusal ?? null;

  const commit = () => {
    if (abandoned.current) {
      abandoned.current = false;
      setDraft(null);
      return;
    }
    if (draft === null || problem !== null) return;
    if (draft !== value) onCommit(draft);
    setDraft(null);
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
    onChange: (_event: unknown, data: { value: string }) => setDraft(data.value),
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
