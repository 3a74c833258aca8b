import { CloudOff20Regular, History20Regular, Save20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../ui/logo.tsx';
import styles from './first-run.module.css';

/** The velvet at the left: what the program is, and three promises. */
export function Curtain({ version }: { version: string }) {
  const { t } = useTranslation(['firstRun', 'common']);
  return (
    <aside className={styles.curtain}>
      <div className={styles.brand}>
        <Logo size={36} />
        <p className={styles.name}>{t('common:appName')}</p>
        <p className={styles.tagline}>{t('tagline')}</p>
      </div>
      <ul className={styles.promises}>
        <li>
          <CloudOff20Regular aria-hidden="true" />
          {t('promise.offline')}
        </li>
        <li>
          <Save20Regular aria-hidden="true" />
          {t('promise.saved')}
        </li>
        <li>
          <History20Regular aria-hidden="true" />
          {t('promise.backup')}
        </li>
      </ul>
      <p className={styles.build}>{version}</p>
    </aside>
  );
}
