import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { useWindowState } from '../client/use-window-state.ts';
import { openFindTime, openWhoIsFree } from '../features/arrange/index.ts';
import type { Command } from '../features/search/index.ts';
import { languages, setLanguage } from '../i18n/i18n.ts';
import { type Place, settingsSections } from '../navigation/place.ts';
import { go } from '../navigation/use-place.ts';
import type { Help } from './use-help.ts';
import type { HistoryControl } from './use-history.ts';
import { usePlanCommands } from './use-plan-commands.ts';

const pages = ['overview', 'productions', 'people', 'calendar', 'conflicts', 'broadcast', 'targets'] as const;

/** Everything that the window can do by itself, for the palette. */
export function useCommands(
  history: HistoryControl,
  season: SeasonChoice,
  help: Help,
  place: Place,
): readonly Command[] {
  const { t } = useTranslation(['search', 'shell', 'settings', 'arrange']);
  const [, remember] = useWindowState('language');
  const { seasons, chosen, choose } = season;
  const { undoAct, redoAct, undo, redo } = history;
  const { openGuide, openKeys } = help;
  const ofPlan = usePlanCommands(season, place);
  return useMemo(() => {
    const act = t('groups.command');
    const commands: Command[] = pages.map((page) => ({
      id: page,
      title: t(`shell:nav.${page}`),
      words: t(`commands.pageWords.${page}`),
      group: t('groups.page'),
      ...(page === 'conflicts' ? { keys: 'Ctrl+Shift+X' } : {}),
      run: () => go({ page }),
    }));
    if (undoAct !== null)
      commands.push({
        id: 'undo',
        title: t('shell:undoAct', { act: undoAct }),
        group: act,
        keys: 'Ctrl+Z',
        run: undo,
      });
    if (redoAct !== null)
      commands.push({
        id: 'redo',
        title: t('shell:redoAct', { act: redoAct }),
        group: act,
        keys: 'Ctrl+Y',
        run: redo,
      });
    commands.push(
      {
        id: 'find-time',
        title: t('arrange:commands.times'),
        words: t('arrange:commands.timesWords'),
        group: act,
        run: () => openFindTime(),
      },
      {
        id: 'who-is-free',
        title: t('arrange:commands.free'),
        words: t('arrange:commands.freeWords'),
        group: act,
        run: () => openWhoIsFree(),
      },
      {
        id: 'guide',
        title: t('commands.guide'),
        words: t('commands.guideWords'),
        group: act,
        keys: 'F1',
        run: openGuide,
      },
      {
        id: 'keys',
        title: t('commands.keys'),
        words: t('commands.keysWords'),
        group: act,
        keys: 'Shift+F1',
        run: openKeys,
      },
    );
    commands.push(...ofPlan);
    for (const each of seasons) {
      if (each.id === chosen?.id) continue;
      commands.push({
        id: `season-${each.id}`,
        title: each.name,
        words: t('commands.seasonWords'),
        group: t('groups.season'),
        run: () => {
          choose(each);
          go({ page: 'overview' });
        },
      });
    }
    for (const section of settingsSections)
      commands.push({
        id: `settings-${section}`,
        title: `${t('shell:nav.settings')}: ${t(`settings:section.${section}`)}`,
        words: t(`settings:also.${section}`),
        group: t('groups.setting'),
        run: () => go({ page: 'settings', section }),
      });
    for (const language of languages)
      commands.push({
        id: `language-${language}`,
        title: `${t('shell:language')}: ${t(`shell:languages.${language}`)}`,
        words: 'language ngôn ngữ',
        group: t('groups.setting'),
        run: () => {
          remember(language);
          void setLanguage(language);
        },
      });
    return commands;
  }, [t, remember, seasons, chosen?.id, choose, undoAct, redoAct, undo, redo, openGuide, openKeys, ofPlan]);
}
