import { Warning16Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { type Dated, datedFaults } from '../../../domain/records/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import styles from './settings-page.module.css';

/** Days without a name and days with two, for each line of dated names; nothing where all is well. */
export function DateWarnings({ lines }: { lines: readonly { name: string; rows: readonly Dated[] }[] }) {
  const { t } = useTranslation('settings');
  const sentences = lines.flatMap(({ name, rows }) =>
    datedFaults(rows).map(({ kind, from, to }) => {
      const words = { name, from: formatDate(from), to: to === null ? '' : formatDate(to) };
      if (to === null) return name ? t('dates.overlapOpenOf', words) : t('dates.overlapOpen', words);
      if (kind === 'gap') return name ? t('dates.gapOf', words) : t('dates.gap', words);
      return name ? t('dates.overlapOf', words) : t('dates.overlap', words);
    }),
  );
  return (
    <ul className={styles.warnings} role="status">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Warning16Regular />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
