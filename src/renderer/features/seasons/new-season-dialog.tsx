import {
  Button,
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
import type { NewSeason } from '../../../shared/contract/season.ts';
import { client, orpc } from '../../client/client.ts';
import { thisYear } from '../../client/now.ts';
import { ownWrites } from '../../client/own-writes.ts';
import type { SeasonChoice } from '../../client/use-season.ts';
import { go } from '../../navigation/use-place.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { SeasonFields } from './season-fields.tsx';
import { readSeason, readTakeOver, type TakeOverText, usualText, withYear } from './season-form.ts';
import styles from './seasons.module.css';
import { TakeOver } from './take-over.tsx';

/** Makes a season, from the one that is shown if there is one; the window goes there. */
export function NewSeasonDialog({ choice, onClose }: { choice: SeasonChoice; onClose: () => void }) {
  const { t } = useTranslation(['seasons', 'common']);
  useFocusBack();
  const { seasons, chosen, choose } = choice;
  const nameOf = (year: number) => t('usualName', { year });
  const [text, setText] = useState(() => {
    const years = seasons.map((season) => season.year);
    const next = years.length > 0 ? Math.max(...years) + 1 : thisYear();
    return usualText(next, nameOf(next));
  });
  const [over, setOver] = useState<TakeOverText>({
    from: chosen ?? seasons[0] ?? null,
    targets: true,
    crew: false,
    shells: {},
  });
  const [tried, setTried] = useState(false);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const { data: productions = [] } = useQuery({
    ...orpc.productions.list.queryOptions({ input: over.from ? { seasonId: over.from.id } : {} }),
    enabled: over.from !== null,
  });
  const shown = over.from === null ? [] : productions;
  const read = readSeason(text);
  const create = useMutation({
    mutationFn: (season: NewSeason) => ownWrites.send(() => client.season.create(season)),
    onSuccess: ({ id }) => {
      choose({ id });
      onClose();
      go({ page: 'overview' });
    },
  });
  const send = () => {
    setTried(true);
    if (!('season' in read)) return;
    const taken = readTakeOver(over, shown, read.season.year);
    if (taken) create.mutate({ ...read.season, ...taken });
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.wide ?? ''}>
        <form
          noValidate
          onChange={() => setTouched(true)}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('newTitle')}</DialogTitle>
            <DialogContent className={styles.content ?? ''}>
              <SeasonFields
                text={text}
                faults={tried && 'faults' in read ? read.faults : {}}
                onChange={setText}
                onYear={(year) => setText(withYear(text, year, nameOf))}
              />
              {seasons.length > 0 && (
                <TakeOver
                  seasons={seasons}
                  productions={shown}
                  text={over}
                  year={Number(text.year)}
                  onChange={setOver}
                />
              )}
              <ErrorLine error={create.error} />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={create.isPending}>
                {t('create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
