import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Season } from '../../../shared/contract/season.ts';
import { codedError } from '../../client/coded-error.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { FilePick } from './file-pick.tsx';
import { firstWay, type ImportWay } from './import-ways.ts';
import { Look } from './look.tsx';
import styles from './season-file.module.css';
import { useImport } from './use-import.ts';

type Props = { onImported: (season: Season) => void; onClose: () => void };

/** Takes a season in from a file: shows what it holds and what it would change before anything is written. */
export function ImportDialog({ onImported, onClose }: Props) {
  const { t } = useTranslation(['seasonFile', 'common']);
  useFocusBack();
  const { file, look, bring, choose } = useImport(onImported, onClose);
  const [picked, setPicked] = useState<ImportWay | null>(null);
  const way = look.data ? (picked ?? firstWay(look.data)) : 'add';
  const stale = codedError(bring.error)?.data.reason === 'changed-since';
  const same = way === 'replace' && look.data?.replacing?.differences.length === 0;
  const pick = (next: File) => {
    setPicked(null);
    choose(next);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.wide ?? ''}>
        <DialogBody className={styles.body ?? ''}>
          <DialogTitle>{t('import.title')}</DialogTitle>
          <DialogContent className={styles.content ?? ''}>
            <FilePick file={file} busy={look.isPending} onPick={pick} />
            <ErrorLine error={look.error} />
            {look.data && <Look look={look.data} way={way} onWay={setPicked} />}
            <ErrorLine error={bring.error} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('common:cancel')}</Button>
            {stale && file ? (
              <Button appearance="primary" onClick={() => choose(file)}>
                {t('import.lookAgain')}
              </Button>
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={!look.data || same || bring.isPending}
                onClick={() => bring.mutate(way)}
              >
                {bring.isPending ? t('import.working') : t(`import.run.${way}`)}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
