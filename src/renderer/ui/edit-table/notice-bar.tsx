import { Button } from '@fluentui/react-components';
import { Dismiss16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store.ts';
import styles from './edit-table.module.css';
import { useTableSession } from './session.ts';

const MOST = 20;

/** Why a paste or an edit of many cells was refused: every cell by row and column, the first twenty of them. */
export function NoticeBar() {
  const { t } = useTranslation('table');
  const session = useTableSession();
  const notice = useStore(session.notice, (value) => value);
  if (!notice) return null;
  const close = () => {
    session.notice.set(null);
    session.focusActive();
  };
  return (
    <div className={styles.notice} role="alert">
      <ErrorCircle16Filled className={styles.noticeIcon ?? ''} />
      <div className={styles.noticeText}>
        {'misfit' in notice ? (
          <p>{t(`misfit.${notice.misfit.kind}`, { given: notice.misfit.given, room: notice.misfit.room })}</p>
        ) : (
          <>
            <p>{t('problems', { count: notice.problems.length })}</p>
            <ul>
              {notice.problems.slice(0, MOST).map((problem) => (
                <li key={`${problem.line} ${problem.column}`}>
                  {t(problem.name === '' ? 'problemAt' : 'problemOf', {
                    line: problem.line,
                    name: problem.name,
                    column: problem.column,
                    text: problem.text.length > 60 ? `${problem.text.slice(0, 60)}…` : problem.text,
                    problem: problem.problem,
                  })}
                </li>
              ))}
            </ul>
            {notice.problems.length > MOST && (
              <p>{t('problemsMore', { count: notice.problems.length - MOST })}</p>
            )}
          </>
        )}
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss16Regular />}
        aria-label={t('closeNotice')}
        onClick={close}
      />
    </div>
  );
}
