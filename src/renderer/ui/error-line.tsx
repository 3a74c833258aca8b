import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';

/** A refusal in the dialog that caused it. */
export function ErrorLine({ error }: { error: unknown }) {
  useTranslation('errors');
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{errorSentence(error)}</MessageBarBody>
    </MessageBar>
  );
}
