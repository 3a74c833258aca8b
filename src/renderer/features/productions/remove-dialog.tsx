import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import { go } from '../../app/use-place.ts';
import { orpc } from '../../client/client.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './production-dialog.module.css';

const parts = ['item', 'call', 'slot', 'cue'] as const;

/** Says what would go with the production, and that it can be taken back. */
export function RemoveDialog({ production, onClose }: { production: Production; onClose: () => void }) {
  const { t } = useTranslation(['productions', 'common']);
  const remove = useMutation({
    ...orpc.productions.remove.mutationOptions(),
    onSuccess: () => {
      onClose();
      go({ page: 'productions' });
    },
  });
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
            <ErrorLine error={remove.error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            <Button
              appearance="primary"
              disabledFocusable={remove.isPending}
              onClick={() => remove.mutate({ id: production.id })}
            >
              {t('common:delete')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
