import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';

type Props<T extends string> = {
  legend: string;
  /** For an eye that sees what is chosen from; the ear always hears the legend. */
  hidesLegend?: boolean;
  values: readonly T[];
  chosen: T;
  onChoose: (value: T) => void;
  wordsOf: (value: T) => ReactNode;
};

/** One of a few, side by side. */
export function Choice<T extends string>({
  legend,
  hidesLegend,
  values,
  chosen,
  onChoose,
  wordsOf,
}: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={hidesLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      {values.map((value) => (
        <label key={value} className={styles.value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {wordsOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
