import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../../shared/contract/items.ts';
import { useUnsaved } from '../../../../ui/unsaved.ts';
import {
  type FieldName,
  type FieldProblem,
  fieldLimit,
  fieldText,
  isNoteField,
} from '../model/field-values.ts';
import { saveField } from '../state/commands.ts';
import { useSession } from '../state/session.ts';

/**
 * Text of one field, saved when it is left or with Enter. While it is being typed in, a change from elsewhere does
 * not touch it; `baseSeq` says what the user had seen when beginning.
 */
export function useFieldText(item: Item, field: FieldName) {
  const session = useSession();
  const [typed, setTyped] = useState<{ text: string; baseSeq: number } | null>(null);
  const [problem, setProblem] = useState<{ problem: FieldProblem; limit?: number } | null>(null);
  const stored = fieldText(item, field);
  useUnsaved(typed !== null && typed.text !== stored);
  const left = useRef<() => void>(() => undefined);
  left.current = () => {
    if (typed !== null) saveField(session, item.id, field, typed.text, typed.baseSeq);
  };
  // Taken off the screen while it is typed in (a wider selection, the row deleted elsewhere): kept for its own row.
  useEffect(() => () => left.current(), []);
  return {
    text: typed?.text ?? stored,
    problem,
    change(text: string) {
      setTyped((now) => ({ text, baseSeq: now?.baseSeq ?? session.model.seq }));
      setProblem(null);
    },
    save() {
      if (typed === null) return;
      const result = saveField(session, item.id, field, typed.text, typed.baseSeq);
      if ('problem' in result) return setProblem(result);
      setTyped(null);
    },
    cancel() {
      setTyped(null);
      setProblem(null);
    },
  };
}

type FieldProps = {
  item: Item;
  field: FieldName;
  label: string;
  list?: string;
  placeholder?: string;
  bold?: boolean;
  children?: ReactNode;
  /** Only the control: the label stands elsewhere. */
  bare?: boolean;
};

export function Field({ item, field, label, list, placeholder, bold, children, bare }: FieldProps) {
  const { t } = useTranslation('outline');
  const value = useFieldText(item, field);
  const id = useId();
  const note = isNoteField(field);
  const limit = fieldLimit(field);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (!note || event.ctrlKey)) value.save();
    if (event.key === 'Escape') value.cancel();
  };
  const common = {
    id,
    value: value.text,
    maxLength: limit,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    'aria-invalid': value.problem !== null,
    'aria-describedby': value.problem ? `${id}-problem` : undefined,
    onChange: (event: { target: { value: string } }) => value.change(event.target.value),
    onBlur: value.save,
    onKeyDown,
  };
  const control = note ? (
    <textarea
      className="ol-input ol-textarea"
      rows={Math.min(8, Math.max(1, value.text.split('\n').length, Math.ceil(value.text.length / 34)))}
      {...common}
    />
  ) : (
    <input className="ol-input" list={list} data-bold={bold || undefined} {...common} />
  );
  const message = value.problem && (
    <span id={`${id}-problem`} role="alert" className="ol-field-problem">
      {t(`problem.${value.problem.problem}`, { limit: value.problem.limit ?? limit })}
    </span>
  );
  if (bare) {
    return (
      <>
        <label htmlFor={id} className="ol-inline-label">
          {label}
        </label>
        {control}
        {message}
      </>
    );
  }
  return (
    <div className="ol-field">
      <label htmlFor={id}>{label}</label>
      <div className="ol-field-controls">
        {control}
        {children}
        {message}
      </div>
    </div>
  );
}
