import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../../shared/contract/plan.ts';
import { codedSentence } from '../../i18n/error-sentence.ts';
import styles from './first-run.module.css';

/** Why the plan at the usual place could not be opened, what is safe, and what to do. */
export function ProblemBar({ plan }: { plan: PlanStatus }) {
  const { t } = useTranslation('firstRun');
  // No file yet is how every first run begins, no problem to speak of.
  if (!plan.problem || plan.problem.code === 'PLAN_MISSING') return null;
  const { code, data } = plan.problem;
  return (
    <MessageBar intent="error" layout="multiline" className={styles.problem ?? ''}>
      <MessageBarBody>
        <MessageBarTitle>{t('problem.title')}</MessageBarTitle>
        <p>{codedSentence(code, data)}</p>
        {plan.backupFolder !== '' && (
          <p className={styles.quiet}>{t('problem.backups', { path: plan.backupFolder })}</p>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
