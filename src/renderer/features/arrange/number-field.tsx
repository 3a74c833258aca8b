import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import styles from './number-field.module.css';

type Props = {
  label: string;
  value: number;
  least: number;
  most: number;
  unit?: string;
  onChange: (value: number) => void;
};

/** A whole number that counts when the field is left or Enter is pressed; what is none goes back to what was there. */
export function NumberField({ label, value, least, most, unit, onChange }: Props) {
  const [text, setText] = useState<string | null>(null);
  const commit = () => {
    const read = Number(text);
    setText(null);
    if (text === null || text.trim() === '' || !Number.isInteger(read) || read === value) return;
    onChange(Math.min(most, Math.max(least, read)));
  };
  return (
    <Input
      className={styles.numberField ?? ''}
      size="small"
      inputMode="numeric"
      aria-label={label}
      value={text ?? String(value)}
      contentAfter={unit ?? null}
      onChange={(_event, data) => setText(data.value)}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        commit();
      }}
    />
  );
}
