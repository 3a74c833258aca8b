import { Button, Link } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { ConflictSeverity } from '../../../domain/schedule/index.ts';
import { formatDateTime } from '../../../shared/time/format-date.ts';
import { formatPlace } from '../../navigation/place.ts';
import { wantRecord } from '../../navigation/wanted-record.ts';
import styles from './conflicts-page.module.css';
import type { Target } from './place-of-line.ts';
import type { ListedLine } from './use-conflicts.ts';
import { whenOfLine } from './when-of-line.ts';

const icons: Record<ConflictSeverity, typeof Info20Regular> = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  hint: Info20Regular,
};

type Props = {
  listed: ListedLine;
  sentence: string;
  target: Target | null;
  /** Whether its buttons are stops of the Tab key: those of the row that the arrows stand on. */
  active: boolean;
  onAccept: (listed: ListedLine) => void;
  onReopen: (listed: ListedLine) => void;
};

/** One thing that does not fit: how grave, what, when, by which law; and what can be done with it. */
export function ConflictRow({ listed, sentence, target, active, onAccept, onReopen }: Props) {
  const { t } = useTranslation('conflicts');
  const { line, accepted } = listed;
  const Icon = icons[line.severity];
  const days = (from: string, to: string) => t('days', { from, to });
  const stop = active ? 0 : -1;
  return (
    <>
      <span className={styles.severity} data-severity={line.severity}>
        <Icon />
        <span>{t(`severity.${line.severity}`)}</span>
      </span>
      <span className={styles.words}>
        <span className={styles.sentence} title={sentence}>
          {sentence}
        </span>
        <span className={styles.detail}>
          <span className={styles.when}>{whenOfLine(line, days)}</span>
          {line.source && <span title={line.source}>{line.source}</span>}
          {accepted && (
            <span className={styles.reason} title={accepted.reason}>
              “{accepted.reason}” {t('acceptedBy', { by: accepted.by, at: formatDateTime(accepted.at) })}
            </span>
          )}
        </span>
      </span>
      <span className={styles.actions}>
        {target && (
          <Link
            href={formatPlace(target.place)}
            tabIndex={stop}
            onClick={() => wantRecord(target.recordId)}
            aria-label={t('goToHint', { sentence })}
          >
            {t('goTo')}
          </Link>
        )}
        {accepted ? (
          <Button
            size="small"
            tabIndex={stop}
            onClick={() => onReopen(listed)}
            aria-label={t('reopenHint', { sentence })}
          >
            {t('reopen')}
          </Button>
        ) : (
          <Button
            size="small"
            tabIndex={stop}
            onClick={() => onAccept(listed)}
            aria-label={t('acceptHint', { sentence })}
          >
            {t('accept')}
          </Button>
        )}
      </span>
    </>
  );
}
