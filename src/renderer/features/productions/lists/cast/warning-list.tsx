import { ChevronDown16Regular, ChevronRight16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CastingWarning } from '../../../../../domain/people/index.ts';
import { useWindowState } from '../../../../client/use-window-state.ts';
import styles from './cast.module.css';

type Props = {
  warnings: readonly CastingWarning[];
  say: (warning: CastingWarning) => string;
  onShow: (warning: CastingWarning) => void;
};

/** What is doubtful in the cast: one quiet line with the count, opened to a list whose lines lead to their place. */
export function WarningList({ warnings, say, onShow }: Props) {
  const { t } = useTranslation('lists');
  const [kept, keep] = useWindowState('roles.warnings');
  const listId = useId();
  const open = kept === 'open';
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label={t('casting.title')}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => keep(open ? 'closed' : 'open')}
      >
        {open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <Warning16Filled className={styles.sign ?? ''} />
        {t('casting.count', { count: warnings.length })}
      </button>
      <ul id={listId} hidden={!open}>
        {open &&
          warnings.map((warning) => (
            <li key={warning.key}>
              <button type="button" className={styles.warning} onClick={() => onShow(warning)}>
                <span className={styles.kind}>{t(`casting.kind.${warning.kind}`)}</span>
                {say(warning)}
              </button>
            </li>
          ))}
      </ul>
    </section>
  );
}
