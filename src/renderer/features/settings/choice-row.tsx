import { Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './choice-row.module.css';

type Props<V extends string> = {
  label: string;
  choices: readonly { value: V; text: string; lang?: string }[];
  chosen: V;
  /** The default. */
  usual: V;
  onChoose: (value: V) => void;
};

/** One of a few, all of them to be seen, with the default named. */
export function ChoiceRow<V extends string>({ label, choices, chosen, usual, onChoose }: Props<V>) {
  const { t } = useTranslation('settings');
  const id = useId();
  const usualText = choices.find((choice) => choice.value === usual)?.text ?? '';
  return (
    <div className={styles.row}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <RadioGroup
        className={styles.choices ?? ''}
        layout="horizontal"
        aria-labelledby={id}
        value={chosen}
        onChange={(_event, data) => {
          const picked = choices.find((choice) => choice.value === data.value);
          if (picked) onChoose(picked.value);
        }}
      >
        {choices.map(({ value, text, lang }) => (
          <Radio key={value} value={value} label={lang ? <span lang={lang}>{text}</span> : text} />
        ))}
      </RadioGroup>
      <span className={styles.usual}>{t('defaultIs', { value: usualText })}</span>
    </div>
  );
}
