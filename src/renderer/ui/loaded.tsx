import { Button, Spinner } from '@fluentui/react-components';
import { ErrorCircle48Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';
import { EmptyState } from './empty-state.tsx';
import styles from './loaded.module.css';

type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };

/** Shows what was read; until then nothing for a moment, then a spinner; a refusal in words with another try. */
export function Loaded<T>({ query, children }: { query: Query<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation('common');
  if (query.data !== undefined) return children(query.data);
  if (!query.error) return <Spinner className={styles.late} size="small" label={t('loading')} />;
  return (
    <div role="alert">
      <EmptyState icon={<ErrorCircle48Regular />} title={t('unreadable')} text={errorSentence(query.error)}>
        <Button onClick={() => void query.refetch()}>{t('retry')}</Button>
      </EmptyState>
    </div>
  );
}
