import { useTranslation } from 'react-i18next';
import { Diamond, SlotBox } from './mark.tsx';
import styles from './timeline.module.css';

/** What the marks mean; narrow windows say it in the tooltips alone. */
export function Legend() {
  const { t } = useTranslation('overview');
  return (
    <ul className={styles.legend}>
      {(['done', 'coming', 'late'] as const).map((tone) => (
        <li key={tone}>
          <Diamond tone={tone} />
          {t(`timeline.legend.${tone}`)}
        </li>
      ))}
      {(['aired', 'confirmed', 'planned'] as const).map((tone) => (
        <li key={tone}>
          <SlotBox tone={tone} />
          {t(`timeline.legend.${tone}`)}
        </li>
      ))}
    </ul>
  );
}
