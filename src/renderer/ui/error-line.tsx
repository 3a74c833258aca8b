import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';

type Props = { error: unknown; words?: (error: unknown) => string; onRetry?: (() => unknown) | undefined };

/** A refusal in the dialog that caused it; `onRetry` offers another try of what can be tried from nowhere else. */
export function ErrorLine({ error, words = errorSentence, onRetry }: Props) {
  const { t } = useTranslation(['errors', 'common']);
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words(error)}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={() => void onRetry()}>{t('common:retry')}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
