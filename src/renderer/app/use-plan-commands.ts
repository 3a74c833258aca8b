import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { documentCatalogue, documentKinds } from '../../shared/contract/documents.ts';
import { client } from '../client/client.ts';
import type { SeasonChoice } from '../client/use-season.ts';
import { openPapers } from '../features/papers/index.ts';
import type { Command } from '../features/search/index.ts';
import { type Place, productionTabs } from '../navigation/place.ts';
import { go } from '../navigation/use-place.ts';
import { type WantedAct, wantAct } from '../navigation/wanted-act.ts';
import { wantRecord } from '../navigation/wanted-record.ts';
import { newRowOf } from '../ui/edit-table/table-types.ts';
import { useToasts } from '../ui/toasts.tsx';

/** What can be done with the season and the production at hand: papers, new records, files. */
export function usePlanCommands({ chosen }: SeasonChoice, place: Place): readonly Command[] {
  const { t } = useTranslation([
    'search',
    'papers',
    'productions',
    'people',
    'seasons',
    'seasonFile',
    'settings',
  ]);
  const toasts = useToasts();
  const productionId = place.page === 'production' ? place.id : undefined;
  return useMemo(() => {
    const group = t('groups.command');
    const seasonId = chosen?.id;
    const act = (id: WantedAct, title: string, words: string, first?: Place): Command => ({
      id,
      title: title.replace(/…$/, ''),
      words,
      group,
      run: () => {
        if (first) go(first);
        wantAct(id);
      },
    });
    const commands: Command[] = [];
    if (seasonId !== undefined)
      for (const document of documentKinds) {
        const ofHere = productionId !== undefined && documentCatalogue[document].of === 'production';
        commands.push({
          id: `print-${document}`,
          title: t('commands.print', { document: t(`papers:documentLow.${document}`) }),
          words: t('commands.printWords'),
          group,
          run: () => openPapers({ document, seasonId, ...(ofHere ? { productionId } : {}) }),
        });
      }
    if (productionId !== undefined)
      for (const tab of productionTabs)
        commands.push({
          id: `tab-${tab}`,
          title: t(`productions:tab.${tab}`),
          words: t(`commands.tabWords.${tab}`),
          group: t('groups.here'),
          run: () => go({ page: 'production', id: productionId, tab }),
        });
    commands.push({
      id: 'person-add',
      title: t('people:add'),
      words: t('commands.personWords'),
      group,
      run: () => {
        go({ page: 'people' });
        wantRecord(newRowOf('people'));
      },
    });
    if (chosen)
      commands.push(
        act('production-add', t('productions:add'), t('commands.productionWords'), { page: 'productions' }),
        act('season-export', t('seasonFile:export.menu'), t('commands.exportWords')),
      );
    commands.push(
      act('season-new', t('seasons:newTitle'), t('commands.seasonNewWords')),
      act('season-import', t('seasonFile:import.menu'), t('commands.importWords')),
      {
        id: 'backup',
        title: t('settings:file.make'),
        words: t('commands.backupWords'),
        group,
        run: () =>
          void client.backups.make().then(
            ({ name }) => toasts.say(t('settings:file.made', { name })),
            (error: unknown) => toasts.refuse(error),
          ),
      },
    );
    return commands;
  }, [t, toasts, chosen, productionId]);
}
