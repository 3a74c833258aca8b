import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { Logo } from '../ui/logo.tsx';
import styles from './header.module.css';
import { HistoryButtons } from './history-buttons.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SeasonMenu } from './season-menu.tsx';
import type { HistoryControl } from './use-history.ts';

export function Header({ history, season }: { history: HistoryControl; season: SeasonChoice }) {
  const { t } = useTranslation('common');
  return (
    <header className={styles.header} data-region="header">
      <div className={styles.name}>
        <Logo size={20} />
        <span>{t('appName')}</span>
      </div>
      <SeasonMenu season={season} />
      <div className={styles.space} />
      <HistoryButtons history={history} />
      <span className={styles.line} aria-hidden="true" />
      <LanguageMenu onHeader />
    </header>
  );
}
