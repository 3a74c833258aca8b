import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { Preview } from '../papers/index.ts';
import styles from './attachments.module.css';
import { saveCopy } from './save-copy.ts';

/** A picture or a PDF as it is, with a copy to save. */
export function FilePreview({ file, onClose }: { file: File; onClose: () => void }) {
  const { t } = useTranslation(['attachments', 'common']);
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.preview ?? ''}>
        <DialogBody className={styles.previewBody ?? ''}>
          <DialogTitle className={styles.previewTitle ?? ''}>{file.name}</DialogTitle>
          <DialogContent className={styles.previewContent ?? ''}>
            {file.type === 'application/pdf' ? (
              <Suspense>
                <Preview file={file} busy={false} />
              </Suspense>
            ) : (
              <Picture file={file} />
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => saveCopy(file)}>{t('save')}</Button>
            <Button appearance="primary" onClick={onClose}>
              {t('common:close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Picture({ file }: { file: File }) {
  const { t } = useTranslation('attachments');
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (failed) return <p role="alert">{t('unreadable')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keyboard
    <div className={styles.picture} tabIndex={0} role="group" aria-label={t('preview', { name: file.name })}>
      {url && <img src={url} alt={file.name} onError={() => setFailed(true)} />}
    </div>
  );
}
