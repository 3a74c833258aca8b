import { Button } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { client, orpc } from '../../client/client.ts';
import { errorSentence } from '../../i18n/error-sentence.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import styles from './settings-page.module.css';

/** The name under which the acts of this account go into the history. */
export function OperatorSection() {
  const { t } = useTranslation(['settings', 'common']);
  const queries = useQueryClient();
  const toasts = useToasts();
  const status = useQuery(orpc.plan.status.queryOptions());
  const [refusal, setRefusal] = useState<string | null>(null);
  const store = async (name: string): Promise<boolean> => {
    try {
      const told = await client.plan.setOperator({ name });
      setRefusal(null);
      queries.setQueryData(orpc.plan.status.queryKey(), told);
      void queries.invalidateQueries({ queryKey: [['history']] });
      toasts.say(t('operator.saved', { name: told.operator }));
      return true;
    } catch (error) {
      setRefusal(errorSentence(error));
      return false;
    }
  };
  return (
    <Loaded query={status}>
      {({ operator, account }) => (
        <div className={styles.card}>
          <CommitText
            label={t('operator.name')}
            value={operator}
            seq={0}
            hint={t('operator.hint', { account })}
            refusal={refusal}
            check={(text) =>
              text.length > limits.title ? t('common:tooLong', { limit: limits.title }) : null
            }
            onCommit={store}
          />
          <div className={styles.row}>
            <Button
              size="small"
              icon={<ArrowReset20Regular />}
              disabledFocusable={operator === account}
              onClick={() => void store('')}
            >
              {t('resetNamed', { name: t('operator.nameLow') })}
            </Button>
            <span className={styles.quiet}>{t('defaultIs', { value: account })}</span>
          </div>
        </div>
      )}
    </Loaded>
  );
}
