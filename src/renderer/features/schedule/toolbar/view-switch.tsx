import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk/desk.ts';
import { calendarViews } from '../model/calendar-view.ts';
import styles from './toolbar.module.css';

/** Week, day, month, places, people, list: one of them, as buttons side by side. */
export function ViewSwitch() {
  const { t } = useTranslation('schedule');
  const { view, setView } = useDesk();
  return (
    <div className={styles.views} role="group" aria-label={t('view')}>
      {calendarViews.map((each) => (
        <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
          {t(`views.${each}`)}
        </button>
      ))}
    </div>
  );
}
