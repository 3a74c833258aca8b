import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Season, seasonParts } from '../../../shared/contract/season.ts';
import { client, orpc } from '../../client/client.ts';
import { codeOf } from '../../client/coded-error.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { removalSentence } from '../../i18n/error-sentence.ts';
import { go } from '../../navigation/use-place.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './seasons.module.css';

/**
 * Says what goes along with a season and what stays; undo brings all of it back. A sample's own people go too unless the
 * user keeps them. What was changed after the dialog opened is not deleted unseen.
 */
export function RemoveSeasonDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const { t } = useTranslation(['seasons', 'common']);
  useFocusBack();
  const { id, isSample } = season;
  const contents = useQuery({ ...orpc.season.contents.queryOptions({ input: { id } }), staleTime: 0 });
  const [alsoHouse, setAlsoHouse] = useState(isSample);
  const remove = useMutation({
    mutationFn: (baseSeq: number | undefined) =>
      ownWrites.send(() => client.season.remove({ id, alsoHouse, baseSeq })),
    onSuccess: () => {
      onClose();
      go({ page: 'overview' });
    },
  });
  const stale = codeOf(remove.error) === 'STALE';
  const title = isSample ? t('remove.sample') : t('remove.title', { name: season.name });
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.narrow ?? ''}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <Loaded query={contents}>
              {({ counts, ownPeople, houseCalls }) => {
                const gone = seasonParts.filter((part) => counts[part] > 0);
                return (
                  <>
                    <p>{gone.length === 0 ? t('remove.nothing') : t('remove.lead')}</p>
                    <ul className={styles.gone}>
                      {gone.map((part) => (
                        <li key={part}>{t(`remove.parts.${part}`, { count: counts[part] })}</li>
                      ))}
                    </ul>
                    {isSample && ownPeople + houseCalls > 0 && (
                      <Checkbox
                        label={t('remove.alsoHouse', { people: ownPeople, calls: houseCalls })}
                        checked={alsoHouse}
                        onChange={(_event, { checked }) => setAlsoHouse(checked === true)}
                      />
                    )}
                    <p>{alsoHouse ? t('remove.placesStay') : t('remove.houseStays')}</p>
                  </>
                );
              }}
            </Loaded>
            <p>{t('remove.undo')}</p>
            <ErrorLine error={remove.error} words={removalSentence} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={remove.isPending || !contents.data}
              onClick={() => remove.mutate(stale ? undefined : contents.data?.seq)}
            >
              {stale ? t('remove.anyway') : t('common:delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
