import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { client } from '../../client/client.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './season-file.module.css';

/** Saves the season with everything it refers to, for another PC. */
export function ExportDialog({ season, onClose }: { season: Season; onClose: () => void }) {
  const { t } = useTranslation(['seasonFile', 'common']);
  useFocusBack();
  const toasts = useToasts();
  const [withoutPersonalData, setWithout] = useState(false);
  const save = useMutation({
    mutationFn: () => client.seasonFile.export({ seasonId: season.id, withoutPersonalData }),
    onSuccess: ({ fileName, bytes }) => {
      saveFile(fileName, bytes);
      toasts.say(t('export.done', { fileName }));
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.narrow ?? ''}>
        <DialogBody>
          <DialogTitle>{t('export.title')}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <p>{t('export.lead', { name: season.name })}</p>
            <p>{t('export.use')}</p>
            <Field hint={t('export.withoutHint')}>
              <Checkbox
                label={t('export.withoutPersonalData')}
                checked={withoutPersonalData}
                onChange={(_event, { checked }) => setWithout(checked === true)}
              />
            </Field>
            <ErrorLine error={save.error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button appearance="primary" disabledFocusable={save.isPending} onClick={() => save.mutate()}>
              {save.isPending ? t('export.saving') : t('export.save')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
