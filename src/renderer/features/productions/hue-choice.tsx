import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './info-tab.module.css';

const hues = [1, 2, 3, 4, 5, 0] as const;

type Props = { hue: number | null; className?: string; onChoose: (hue: number) => void };

/** The production's colour; null where the planner shall choose the next one. */
export function HueChoice({ hue, className, onChoose }: Props) {
  const { t } = useTranslation('productions');
  const name = useId();
  return (
    <fieldset className={`${styles.hues} ${className ?? styles.wide}`}>
      <legend>{t('info.hue')}</legend>
      {hues.map((value) => (
        <label key={value} className={styles.hue} title={t(`info.hues.h${value}`)}>
          <input
            type="radio"
            name={name}
            aria-label={t(`info.hues.h${value}`)}
            checked={hue === value}
            onChange={() => onChoose(value)}
          />
          <span style={{ background: `var(--prod-${value})` }} />
        </label>
      ))}
    </fieldset>
  );
}
