import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../i18n/error-sentence.ts';

type Props = { error: unknown; words?: (error: unknown) => string };

/** A refusal in the dialog that caused it. */
export function ErrorLine({ error, words = errorSentence }: Props) {
  useTranslation('errors');
  if (!error) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words(error)}</MessageBarBody>
    </MessageBar>
  );
}
