import { Spinner } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../../shared/contract/plan.ts';
import { DropArea } from '../../ui/drop-area.tsx';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './first-run.module.css';
import type { PlanMaker } from './use-plan-maker.ts';

/** Opens a plan from a file: dropped, or chosen in the system's dialog (Electron) or the browser's. */
export function FileDrop({ plan, maker }: { plan: PlanStatus; maker: PlanMaker }) {
  const { t } = useTranslation('firstRun');
  const busy = maker.busy === 'choose' || maker.busy === 'upload';
  const open = (file: File) => {
    if (!maker.busy) maker.start({ way: 'upload', file });
  };
  return (
    <>
      <DropArea className={styles.drop} accept=".mannhung,.db,.sqlite,.json" onFile={open}>
        {(pick) =>
          busy ? (
            <Spinner size="tiny" label={t('file.opening')} />
          ) : (
            <>
              <ArrowDownload16Regular aria-hidden="true" />
              <span>{t('file.drop')}</span>
              <button
                type="button"
                className={styles.link}
                onClick={() => (plan.canChooseFiles ? maker.start({ way: 'choose' }) : pick())}
                disabled={maker.busy !== undefined}
              >
                {t('file.pick')}
              </button>
            </>
          )
        }
      </DropArea>
      <p className={styles.quiet}>{plan.canChooseFiles ? t('file.chooseHint') : t('file.copyHint')}</p>
      <ErrorLine error={maker.errorOf('choose', 'upload')} />
    </>
  );
}
