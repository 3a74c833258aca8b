import { DocumentAdd24Regular, FolderOpen24Regular, MoviesAndTv24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../../shared/contract/plan.ts';
import { HueMark } from '../../ui/chip.tsx';
import { FileDrop } from './file-drop.tsx';
import styles from './first-run.module.css';
import { samplePrograms } from './sample-programmes.ts';
import type { PlanMaker } from './use-plan-maker.ts';

/** What the panel at the right shows; a file is opened right where it is dropped. */
export type Way = 'fresh' | 'sample';

type Props = { way: Way; onWay: (way: Way) => void; plan: PlanStatus; maker: PlanMaker };

export function Choices({ way, onWay, plan, maker }: Props) {
  const { t } = useTranslation('firstRun');
  return (
    <div className={styles.choices} role="group" aria-label={t('choices')}>
      <Choice
        icon={<DocumentAdd24Regular />}
        title={t('fresh.title')}
        text={t('fresh.text')}
        chosen={way === 'fresh'}
        onChoose={() => onWay('fresh')}
      />
      <Choice
        icon={<MoviesAndTv24Regular />}
        title={t('sample.title')}
        text={t('sample.text')}
        chosen={way === 'sample'}
        onChoose={() => onWay('sample')}
      >
        {samplePrograms.map(({ hue, title }) => (
          <span key={hue} className={styles.programme}>
            <HueMark hue={hue} />
            {title}
          </span>
        ))}
      </Choice>
      <section className={styles.choice} aria-labelledby="open-file">
        <FolderOpen24Regular className={styles.choiceIcon ?? ''} aria-hidden="true" />
        <div className={styles.choiceBody}>
          <h2 id="open-file" className={styles.choiceTitle}>
            {t('file.title')}
          </h2>
          <p className={styles.quiet}>{t('file.text')}</p>
          <FileDrop plan={plan} maker={maker} />
        </div>
      </section>
    </div>
  );
}

type ChoiceProps = {
  icon: ReactNode;
  title: string;
  text: string;
  chosen: boolean;
  onChoose: () => void;
  children?: ReactNode;
};

function Choice({ icon, title, text, chosen, onChoose, children }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={chosen} onClick={onChoose}>
      <span className={styles.choiceIcon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.choiceBody}>
        <span className={styles.choiceTitle}>{title}</span>
        <span className={styles.quiet}>{text}</span>
        {children && <span className={styles.programmes}>{children}</span>}
      </span>
    </button>
  );
}
