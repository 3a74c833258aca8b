import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { go } from '../../navigation/use-place.ts';
import { useToasts } from '../../ui/toasts.tsx';
import type { ImportWay } from './import-ways.ts';

/** Looks into the chosen file, and brings it into the plan; the season that came is then the one that is shown. */
export function useImport(onImported: (season: Season) => void, onDone: () => void) {
  const { t } = useTranslation('seasonFile');
  const queries = useQueryClient();
  const toasts = useToasts();
  const [file, setFile] = useState<File | null>(null);
  const look = useMutation({ mutationFn: (chosen: File) => client.seasonFile.look({ file: chosen }) });
  const bring = useMutation({
    mutationFn: (way: ImportWay) => {
      if (!file) throw new Error('no file was chosen');
      const digest = way === 'replace' ? look.data?.replacing?.digest : undefined;
      return ownWrites.send(() => client.seasonFile.import({ file, mode: way, digest }));
    },
    onSuccess: async ({ seasonId, seasonName }, way) => {
      await queries.invalidateQueries({ queryKey: orpc.season.list.queryKey() });
      const seasons = await queries.fetchQuery(orpc.season.list.queryOptions());
      const season = seasons.find(({ id }) => id === seasonId);
      if (season) onImported(season);
      go({ page: 'productions' });
      toasts.say(`${t(`import.done.${way}`, { name: seasonName })}. ${t('import.undoable')}`, 'act');
      onDone();
    },
  });
  return {
    file,
    look,
    bring,
    choose(chosen: File) {
      setFile(chosen);
      bring.reset();
      look.mutate(chosen);
    },
  };
}
