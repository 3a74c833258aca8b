import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Copy20Regular,
  ErrorCircle16Filled,
  FolderOpen20Regular,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PlanFile } from '../../../shared/contract/backups.ts';
import { client, orpc } from '../../client/client.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { Backups } from './backups.tsx';
import { formatBytes } from './format-bytes.ts';
import { SecondPlaceCard } from './second-place-card.tsx';
import styles from './settings-page.module.css';

/** Where the plan lies, whether it is sound, and its backups. */
export function FileSection() {
  const file = useQuery(orpc.backups.file.queryOptions());
  return (
    <Loaded query={file}>
      {(data) => (
        <>
          <PlanCard file={data} />
          <Backups file={data} />
          <SecondPlaceCard file={data} />
        </>
      )}
    </Loaded>
  );
}

function PlanCard({ file }: { file: PlanFile }) {
  const { t } = useTranslation('settings');
  const toasts = useToasts();
  const verify = useMutation(orpc.backups.verify.mutationOptions());
  const problems = verify.data?.problems;
  const copy = () =>
    navigator.clipboard.writeText(file.path).then(
      () => toasts.say(t('file.copied')),
      (error: unknown) => toasts.refuse(error, () => file.path),
    );
  return (
    <div className={styles.card}>
      <h3>{t('file.plan')}</h3>
      <p className={styles.path}>{file.path}</p>
      <p className={styles.quiet}>{t('file.size', { size: formatBytes(file.size) })}</p>
      <div className={styles.row}>
        {file.canShow && (
          <Button
            size="small"
            icon={<FolderOpen20Regular />}
            onClick={() => void client.backups.show({ name: null }).catch(toasts.refuse)}
          >
            {t('file.openFolder')}
          </Button>
        )}
        <Button size="small" icon={<Copy20Regular />} onClick={() => void copy()}>
          {t('file.copyPath')}
        </Button>
        <Button
          size="small"
          icon={<ShieldCheckmark20Regular />}
          disabledFocusable={verify.isPending}
          onClick={() => verify.mutate(undefined)}
        >
          {verify.isPending ? t('file.verifying') : t('file.verify')}
        </Button>
        <span className={styles.row} role="status">
          {problems?.length === 0 && (
            <>
              <CheckmarkCircle16Regular className={styles.ok ?? ''} />
              {t('file.sound')}
            </>
          )}
          {problems !== undefined && problems.length > 0 && (
            <>
              <ErrorCircle16Filled className={styles.bad ?? ''} />
              {t('file.unsound', { count: problems.length })}
            </>
          )}
        </span>
      </div>
      <ErrorLine error={verify.error} />
    </div>
  );
}
