import { Button } from '@fluentui/react-components';
import { Checkmark20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { ErrorLine } from '../../ui/error-line.tsx';
import styles from './first-run.module.css';
import type { PlanMaker } from './use-plan-maker.ts';

const contents = ['programmes', 'play', 'schedule', 'cues', 'targets'] as const;

export function SamplePanel({ maker }: { maker: PlanMaker }) {
  const { t } = useTranslation('firstRun');
  return (
    <section className={styles.panel} aria-labelledby="sample-heading">
      <div className={styles.panelHead}>
        <h2 id="sample-heading">{t('sample.panelTitle')}</h2>
        <span className={styles.quiet}>{t('sample.panelHint')}</span>
      </div>
      <div className={styles.part}>
        <h3>{t('sample.contents')}</h3>
        <ul className={styles.contents}>
          {contents.map((part) => (
            <li key={part}>
              <Checkmark20Regular aria-hidden="true" />
              {t(`sample.content.${part}`)}
            </li>
          ))}
        </ul>
        <ErrorLine error={maker.errorOf('sample')} />
      </div>
      <div className={styles.panelFoot}>
        <span />
        <Button
          appearance="primary"
          disabledFocusable={maker.busy !== undefined}
          onClick={() => maker.start({ way: 'sample' })}
        >
          {maker.busy === 'sample' ? t('sample.opening') : t('sample.open')}
        </Button>
      </div>
    </section>
  );
}
