import { Spinner } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../../shared/contract/plan.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './first-run.module.css';
import type { PlanMaker } from './use-plan-maker.ts';

/** Opens a plan from a file: dropped, or chosen in the system's dialog (Electron) or the browser's. */
export function FileDrop({ plan, maker }: { plan: PlanStatus; maker: PlanMaker }) {
  const { t } = useTranslation('firstRun');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const busy = maker.busy === 'choose' || maker.busy === 'upload';
  const open = (file: File | undefined) => {
    if (file && !maker.busy) maker.start({ way: 'upload', file });
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  const pick = () => {
    if (plan.canChooseFiles) maker.start({ way: 'choose' });
    else input.current?.click();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={onDrag}
        onDragLeave={onDrag}
        onDrop={(event) => {
          onDrag(event);
          open(event.dataTransfer.files[0]);
        }}
      >
        {busy ? (
          <Spinner size="tiny" label={t('file.opening')} />
        ) : (
          <>
            <ArrowDownload16Regular aria-hidden="true" />
            <span>{t('file.drop')}</span>
            <button type="button" className={styles.link} onClick={pick} disabled={maker.busy !== undefined}>
              {t('file.pick')}
            </button>
          </>
        )}
        <input
          ref={input}
          type="file"
          hidden
          accept=".mannhung,.db,.sqlite,.json"
          onChange={(event) => {
            open(event.target.files?.[0]);
            // The same file again must count as a choice too.
            event.target.value = '';
          }}
        />
      </div>
      <p className={styles.quiet}>{plan.canChooseFiles ? t('file.chooseHint') : t('file.copyHint')}</p>
      <ErrorLine error={maker.errorOf('choose', 'upload')} />
    </>
  );
}
