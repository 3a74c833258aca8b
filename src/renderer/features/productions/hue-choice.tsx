import { useTranslation } from 'react-i18next';
import styles from './info-tab.module.css';

const hues = [1, 2, 3, 4, 5, 0] as const;

export function HueChoice({ hue, onChoose }: { hue: number; onChoose: (hue: number) => void }) {
  const { t } = useTranslation('productions');
  return (
    <fieldset className={`${styles.hues} ${styles.wide}`}>
      <legend>{t('info.hue')}</legend>
      {hues.map((value) => (
        <label key={value} className={styles.hue} title={t(`info.hues.h${value}`)}>
          <input
            type="radio"
            name="hue"
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
