import { Input } from '@fluentui/react-components';
import {
  Building20Regular,
  CalendarStar20Regular,
  ClockAlarm20Regular,
  Color20Regular,
  DesktopSignal20Regular,
  Flag20Regular,
  type FluentIcon,
  Location20Regular,
  Person20Regular,
  SaveSync20Regular,
  Search16Regular,
  TextFont20Regular,
} from '@fluentui/react-icons';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../shared/text/fold.ts';
import { formatPlace, type SettingsSection, settingsSections } from '../../navigation/place.ts';
import { go } from '../../navigation/use-place.ts';
import styles from './settings-page.module.css';
import { useFoundWords } from './use-found-words.ts';

const icons: Record<SettingsSection, FluentIcon> = {
  house: Building20Regular,
  places: Location20Regular,
  partners: DesktopSignal20Regular,
  departments: Color20Regular,
  process: Flag20Regular,
  holidays: CalendarStar20Regular,
  limits: ClockAlarm20Regular,
  display: TextFont20Regular,
  operator: Person20Regular,
  file: SaveSync20Regular,
};

/** Sections of the settings; a word narrows them to those that hold it, and says what in them it is. */
export function SectionList({ chosen }: { chosen: SettingsSection }) {
  const { t } = useTranslation('settings');
  const [text, setText] = useState('');
  const wordsOf = useFoundWords();
  const wanted = fold(text.trim());
  const found = settingsSections.flatMap((section) => {
    const words = wordsOf(section, wanted);
    return words ? [{ section, words }] : [];
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const [first] = found;
    if (event.key === 'Enter' && wanted !== '' && first) go({ page: 'settings', section: first.section });
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
    }
  };
  return (
    <nav className={styles.sections} aria-label={t('sections')}>
      <Input
        className={styles.search ?? ''}
        size="small"
        type="search"
        contentBefore={<Search16Regular />}
        aria-label={t('search')}
        placeholder={t('search')}
        value={text}
        onChange={(_event, data) => setText(data.value)}
        onKeyDown={onKeyDown}
      />
      <ul>
        {found.map(({ section, words }) => {
          const Icon = icons[section];
          return (
            <li key={section}>
              <a
                className={styles.entry}
                href={formatPlace({ page: 'settings', section })}
                aria-current={section === chosen ? 'page' : undefined}
              >
                <Icon />
                <span className={styles.names}>
                  <span>{t(`section.${section}`)}</span>
                  {words.length > 0 && <span className={styles.found}>{words.join(', ')}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
      <p role="status" className={found.length === 0 ? styles.nothing : 'visually-hidden'}>
        {found.length === 0 ? t('nothingFound', { text }) : ''}
      </p>
    </nav>
  );
}
