import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { ConflictPill } from '../features/conflicts/index.ts';
import type { Command } from '../features/search/index.ts';
import { SearchButton } from '../features/search/index.ts';
import { LanguageMenu } from '../ui/language-menu.tsx';
import { Logo } from '../ui/logo.tsx';
import styles from './header.module.css';
import { HelpButton } from './help-button.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { SeasonMenu } from './season-menu.tsx';
import type { Help } from './use-help.ts';
import type { HistoryControl } from './use-history.ts';

type Props = {
  history: HistoryControl;
  season: SeasonChoice;
  commands: readonly Command[];
  help: Help;
};

export function Header({ history, season, commands, help }: Props) {
  const { t } = useTranslation('common');
  return (
    <header className={styles.header} data-region="header">
      <div className={styles.name}>
        <Logo size={20} />
        <span>{t('appName')}</span>
      </div>
      <SeasonMenu season={season} />
      <div className={styles.space} />
      <SearchButton
        commands={commands}
        seasons={season.seasons}
        seasonId={season.chosen?.id}
        chooseSeason={season.choose}
      />
      <div className={styles.space} />
      <HistoryButtons history={history} />
      {season.chosen && <ConflictPill season={season.chosen} />}
      <span className={styles.line} aria-hidden="true" />
      <HelpButton help={help} />
      <LanguageMenu short className={styles.button ?? ''} />
    </header>
  );
}
