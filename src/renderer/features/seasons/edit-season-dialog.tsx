import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season, SeasonForm } from '../../../shared/contract/season.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { SeasonFields } from './season-fields.tsx';
import { readSeason, textOf } from './season-form.ts';
import styles from './seasons.module.css';

/** Name, year and days of a season. Only what was changed in here is written. */
export function EditSeasonDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const { t } = useTranslation(['seasons', 'common']);
  useFocusBack();
  const queries = useQueryClient();
  const [baseSeq] = useState(() => queries.getQueryData(orpc.history.state.queryKey())?.seq);
  const [before] = useState(season);
  const [text, setText] = useState(() => textOf(season));
  const [tried, setTried] = useState(false);
  const read = readSeason(text);
  useUnsaved(JSON.stringify(text) !== JSON.stringify(textOf(before)));
  const save = useMutation({
    mutationFn: (fields: Partial<SeasonForm>) =>
      ownWrites.send(() => client.season.update({ id: before.id, fields, baseSeq })),
    onSuccess: onClose,
  });
  const send = () => {
    setTried(true);
    if (!('season' in read)) return;
    const fields = Object.fromEntries(
      Object.entries(read.season).filter(([key, value]) => before[key as keyof SeasonForm] !== value),
    );
    if (Object.keys(fields).length === 0) onClose();
    else save.mutate(fields);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.narrow ?? ''}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('editTitle')}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              <SeasonFields
                text={text}
                faults={tried && 'faults' in read ? read.faults : {}}
                onChange={setText}
                onYear={(year) => setText({ ...text, year })}
              />
              <p className={styles.quiet}>{t('outside')}</p>
              <ErrorLine error={save.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
                {t('common:save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
