import { Button } from '@fluentui/react-components';
import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './broken-page.module.css';

/** What happened, what is safe, what to do; the technical part is for copying, not for reading. */
export function BrokenPage({ details }: { details: string }) {
  const { t } = useTranslation('shell');
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(details).then(() => setCopied(true));
  };
  return (
    <div role="alert" className={styles.page}>
      <EmptyState
        icon={<ErrorCircle48Regular />}
        title={t('broken.title')}
        text={`${t('broken.what')} ${t('broken.safe')}`}
      >
        <p>{t('broken.todo')}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => window.location.reload()}>
            {t('broken.reload')}
          </Button>
          <Button onClick={copy}>{copied ? t('broken.copied') : t('broken.copy')}</Button>
        </div>
      </EmptyState>
    </div>
  );
}
