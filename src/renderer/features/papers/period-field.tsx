import { useTranslation } from 'react-i18next';
import { documentCatalogue } from '../../../shared/contract/documents.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { isLocalDate, type LocalDate } from '../../../shared/time/local-time.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { parseWrittenDate } from '../../ui/written-date.ts';
import styles from './papers-dialog.module.css';
import type { PaperChoice } from './use-paper-choice.ts';

export const dayOf = (value: unknown): LocalDate | null =>
  typeof value === 'string' && isLocalDate(value) ? value : null;

/** First and last day; the whole season where one is left out. */
export function PeriodField({ document, options, chooseOption, subjects }: PaperChoice) {
  const { t } = useTranslation(['papers', 'common']);
  const year = subjects.seasons.find(({ id }) => id === subjects.subject.seasonId)?.year;
  const { of } = documentCatalogue[document];
  const [from, to] = [dayOf(options.from), dayOf(options.to)];
  const field = (name: 'from' | 'to', value: LocalDate | null) => (
    <CommitText
      seq={0}
      label={t(name)}
      placeholder={of === 'calls' ? t('allTime') : t('wholeSeason')}
      value={value === null ? '' : formatDate(value)}
      check={(text) => (text.trim() === '' || parseWrittenDate(text, year) ? null : t('common:badDate'))}
      onCommit={async (text) => {
        chooseOption({ [name]: parseWrittenDate(text, year) ?? undefined });
        return true;
      }}
    />
  );
  return (
    <div className={styles.pair}>
      {field('from', from)}
      {field('to', to)}
    </div>
  );
}
