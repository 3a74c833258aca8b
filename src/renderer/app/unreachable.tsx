import { Button } from '@fluentui/react-components';
import { ErrorCircle48Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** Nothing of the plan could be read at all. */
export function Unreachable({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('common');
  return (
    <main role="alert">
      <EmptyState icon={<ErrorCircle48Regular />} title={t('appName')} text={errorSentence(error)}>
        <Button appearance="primary" onClick={onRetry}>
          {t('retry')}
        </Button>
      </EmptyState>
    </main>
  );
}
