import { Button } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Dismiss20Regular,
  Folder20Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFile, SecondPlace } from '../../../shared/contract/backups.ts';
import { formatDateTime } from '../../../shared/time/format-date.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { client, orpc } from '../../client/client.ts';
import { errorSentence } from '../../i18n/error-sentence.ts';
import { hasText, say } from '../../i18n/say.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import styles from './settings-page.module.css';

/** A folder elsewhere that gets a copy of each backup. One that is not there is no error over the work; it is told here. */
export function SecondPlaceCard({ file }: { file: PlanFile }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (call: Promise<PlanFile | null>): Promise<boolean> => {
    try {
      const told = await call;
      setRefusal(null);
      if (told) queries.setQueryData(orpc.backups.file.queryKey(), told);
      return true;
    } catch (error) {
      setRefusal(errorSentence(error));
      return false;
    }
  };
  const set = (folder: string) => take(client.backups.setSecondFolder({ folder }));
  return (
    <div className={styles.card}>
      <h3>{t('file.second.title')}</h3>
      <p className={styles.quiet}>{`${t('file.second.text')} ${t('file.second.default')}`}</p>
      <CommitText
        label={t('file.second.folder')}
        value={file.second?.folder ?? ''}
        seq={0}
        refusal={refusal}
        placeholder="E:\Sao lưu Màn Nhung"
        onCommit={set}
      />
      <div className={styles.row}>
        {file.canChooseFolder && (
          <Button
            size="small"
            icon={<Folder20Regular />}
            onClick={() => void take(client.backups.chooseSecondFolder())}
          >
            {t('file.second.choose')}
          </Button>
        )}
        <Button
          size="small"
          icon={<Dismiss20Regular />}
          disabledFocusable={file.second === null}
          onClick={() => void set('')}
        >
          {t('file.second.remove')}
        </Button>
      </div>
      <div role="status">{file.second && <SecondPlaceState place={file.second} />}</div>
    </div>
  );
}

function SecondPlaceState({ place }: { place: SecondPlace }) {
  const { t } = useTranslation('settings');
  const last = place.lastAt
    ? t('file.second.last', { at: formatDateTime(place.lastAt as LocalDateTime), name: place.lastName })
    : t('file.second.waiting');
  if (place.problem === null)
    return (
      <p className={styles.row}>
        {place.lastAt && <CheckmarkCircle16Regular className={styles.ok ?? ''} />}
        {last}
      </p>
    );
  const key = `settings:file.second.reason.${place.problem}`;
  const reason = hasText(key) ? say(key) : t('file.second.reason.other', { code: place.problem });
  return (
    <p className={styles.row}>
      <Warning16Regular className={styles.bad ?? ''} />
      {t('file.second.problem', { reason })} {last}
    </p>
  );
}
