import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { LanguageMenu } from '../ui/language-menu.tsx';
import { Logo } from '../ui/logo.tsx';
import styles from './header.module.css';
import { HelpButton } from './help-button.tsx';
import { HistoryButtons } from './history-buttons.tsx';
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
      <HelpButton />
      <LanguageMenu short className={styles.button ?? ''} />
    </header>
  );
}
