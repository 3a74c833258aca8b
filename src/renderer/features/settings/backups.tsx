import { Button } from '@fluentui/react-components';
import { ArrowCounterclockwise20Regular, FolderOpen20Regular, Save20Regular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, PlanFile } from '../../../shared/contract/backups.ts';
import { formatDateTime } from '../../../shared/time/format-date.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { client, orpc } from '../../client/client.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import styles from './backups.module.css';
import { formatBytes } from './format-bytes.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import page from './settings-page.module.css';

/** Every backup of the plan, the newest first, each with its way back. */
export function Backups({ file }: { file: PlanFile }) {
  const { t } = useTranslation('settings');
  const toasts = useToasts();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const make = useMutation({
    ...orpc.backups.make.mutationOptions(),
    onSuccess: ({ name }) => toasts.say(t('file.made', { name })),
    onError: (error) => toasts.refuse(error),
  });
  return (
    <div className={page.block}>
      <div className={page.blockHead}>
        <h3 id="backups-title">{t('file.backups')}</h3>
        <span className={page.quiet}>{t('file.backupsText')}</span>
        <span className={page.end}>
          <Button
            size="small"
            appearance="primary"
            icon={<Save20Regular />}
            disabledFocusable={make.isPending}
            onClick={() => make.mutate(undefined)}
          >
            {make.isPending ? t('file.making') : t('file.make')}
          </Button>
        </span>
      </div>
      <div className={page.table}>
        {file.backups.length === 0 ? (
          <EmptyState icon={<Save20Regular />} title={t('file.none')} text={t('file.noneText')} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keyboard
          <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="backups-title">
            <table className={styles.list} aria-labelledby="backups-title">
              <thead>
                <tr>
                  <th scope="col">{t('file.column.at')}</th>
                  <th scope="col">{t('file.column.kind')}</th>
                  <th scope="col" className={styles.number}>
                    {t('file.column.size')}
                  </th>
                  <th scope="col">{t('file.column.name')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {file.backups.map((backup) => (
                  <tr key={backup.name}>
                    <td>{formatDateTime(backup.at as LocalDateTime)}</td>
                    <td>{t(`file.kind.${backup.kind}`)}</td>
                    <td className={styles.number}>{formatBytes(backup.size)}</td>
                    <td className={styles.name} title={backup.name}>
                      {backup.name}
                    </td>
                    <td className={styles.acts}>
                      {file.canShow && (
                        <Button
                          size="small"
                          appearance="subtle"
                          icon={<FolderOpen20Regular />}
                          aria-label={t('file.show', { name: backup.name })}
                          onClick={() => void client.backups.show({ name: backup.name }).catch(toasts.refuse)}
                        />
                      )}
                      <Button
                        size="small"
                        appearance="subtle"
                        icon={<ArrowCounterclockwise20Regular />}
                        aria-label={t('file.restoreNamed', { name: backup.name })}
                        onClick={() => setChosen(backup)}
                      >
                        {t('file.restore')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
      {chosen && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </div>
  );
}
