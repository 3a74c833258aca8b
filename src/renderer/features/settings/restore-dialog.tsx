import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Backup, type Difference, differenceKinds } from '../../../shared/contract/backups.ts';
import { formatDateTime } from '../../../shared/time/format-date.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { orpc } from '../../client/client.ts';
import { hasText, say } from '../../i18n/say.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import styles from './backups.module.css';

/** Shows what restoring a backup would change, then does it. */
export function RestoreDialog({ backup, onClose }: { backup: Backup; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const toasts = useToasts();
  useFocusBack();
  const compared = useQuery({
    ...orpc.backups.compare.queryOptions({ input: { name: backup.name } }),
    // What stands in the plan may be another thing the next time.
    gcTime: 0,
    retry: false,
  });
  const restore = useMutation({
    ...orpc.backups.restore.mutationOptions(),
    onSuccess: ({ kept }) => {
      onClose();
      toasts.say(t('restore.done', { name: kept.name }), 'act');
    },
  });
  const differences = compared.data?.differences;
  const same = differences?.length === 0;
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, data) => !data.open && !restore.isPending && onClose()}
    >
      <DialogSurface className={styles.dialog ?? ''}>
        <DialogBody>
          <DialogTitle>{t('restore.title', { at: formatDateTime(backup.at as LocalDateTime) })}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            {compared.isPending && <Spinner size="small" label={t('restore.comparing')} />}
            {same && <p>{t('restore.same')}</p>}
            {differences && !same && (
              <>
                <p>{t('restore.lead')}</p>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard */}
                <div className={styles.differences} tabIndex={0} role="region" aria-label={t('restore.lead')}>
                  {differences.map((difference) => (
                    <TableDifference key={difference.table} difference={difference} />
                  ))}
                </div>
                <p>{t('restore.safe')}</p>
              </>
            )}
            <ErrorLine error={restore.error ?? compared.error} />
          </DialogContent>
          <DialogActions>
            <Button disabledFocusable={restore.isPending} onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button
              appearance="primary"
              disabledFocusable={restore.isPending || !differences || same === true}
              onClick={() => restore.mutate({ name: backup.name })}
            >
              {restore.isPending ? t('restore.doing') : t('restore.do')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function TableDifference({ difference }: { difference: Difference }) {
  const { t } = useTranslation('settings');
  const { table, rows } = difference;
  const name = hasText(`settings:table.${table}`) ? say(`settings:table.${table}`) : t('table.other');
  const counts = differenceKinds
    .filter((kind) => difference[kind] > 0)
    .map((kind) => t(`restore.${kind}`, { count: difference[kind] }));
  const more = difference.added + difference.removed + difference.changed - rows.length;
  return (
    <div>
      <h3>
        {name} <span className={styles.counts}>{counts.join(', ')}</span>
      </h3>
      <ul>
        {rows.map(({ change, title, fields }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear one name, and the list never changes
          <li key={at} className={styles.row}>
            <span className={styles.change}>{t(`restore.row.${change}`)}</span>
            <span>
              {titleOf(table, title) || t('restore.nameless')}
              {fields.length > 0 && <span className={styles.change}> · {fieldWords(fields)}</span>}
            </span>
          </li>
        ))}
        {more > 0 && <li className={styles.change}>{t('restore.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

/** A setting is named by its label; everything else by itself. */
function titleOf(table: string, title: string): string {
  const key = `settings:label.${title.replace('.', '-')}`;
  return table === 'setting' && hasText(key) ? say(key) : title;
}

function fieldWords(fields: readonly string[]): string {
  const words = fields.map((field) => {
    const key = `history:fields.${field}`;
    return say(hasText(key) ? key : 'history:fields.other');
  });
  return [...new Set(words)].join(', ');
}
