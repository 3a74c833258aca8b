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
import type { Production } from '../../../shared/contract/productions.ts';
import { orpc } from '../../client/client.ts';
import { codeOf } from '../../client/coded-error.ts';
import { removalSentence } from '../../i18n/error-sentence.ts';
import { go } from '../../navigation/use-place.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './production-dialog.module.css';

const parts = ['item', 'call', 'slot', 'cue'] as const;

/**
 * Says what would go with the production, and that it can be taken back. What was changed in it after the dialog opened
 * is not deleted unseen.
 */
export function RemoveDialog({ production, onClose }: { production: Production; onClose: () => void }) {
  const { t } = useTranslation(['productions', 'common']);
  const queries = useQueryClient();
  const [baseSeq] = useState(() => queries.getQueryData(orpc.history.state.queryKey())?.seq);
  useFocusBack();
  const remove = useMutation({
    ...orpc.productions.remove.mutationOptions(),
    onSuccess: () => {
      onClose();
      go({ page: 'productions' });
    },
  });
  const stale = codeOf(remove.error) === 'STALE';
  const gone = parts.filter((part) => production[`${part}Count`] > 0);
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.narrow ?? ''}>
        <DialogBody>
          <DialogTitle>{t('remove.title', { title: production.title })}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <p>{gone.length === 0 ? t('remove.nothing') : t('remove.lead')}</p>
            <ul className={styles.gone}>
              {gone.map((part) => (
                <li key={part}>{t(`remove.${part}s`, { count: production[`${part}Count`] })}</li>
              ))}
            </ul>
            <p>{t('remove.undo')}</p>
            <ErrorLine error={remove.error} words={removalSentence} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={remove.isPending}
              onClick={() =>
                remove.mutate({ id: production.id, ...(stale || baseSeq === undefined ? {} : { baseSeq }) })
              }
            >
              {stale ? t('remove.anyway') : t('common:delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
