import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanStatus } from '../../../shared/contract/plan.ts';
import { thisYear } from '../../client/now.ts';
import { LanguageMenu } from '../../ui/language-menu.tsx';
import { Choices, type Way } from './choices.tsx';
import { Curtain } from './curtain.tsx';
import styles from './first-run.module.css';
import { NewSeason } from './new-season.tsx';
import { ProblemBar } from './problem-bar.tsx';
import { SamplePanel } from './sample-panel.tsx';
import { usePlanMaker } from './use-plan-maker.ts';

/** The first minute: a new season, the sample to look at, or a file that is there already. */
export function FirstRun({ plan }: { plan: PlanStatus }) {
  const { t } = useTranslation('firstRun');
  const [way, setWay] = useState<Way>('fresh');
  const maker = usePlanMaker();
  return (
    <div className={styles.page}>
      <Curtain version={plan.version} />
      <main className={styles.main}>
        <div className={styles.head}>
          <h1>{t('title')}</h1>
          <LanguageMenu />
        </div>
        <ProblemBar plan={plan} />
        <div className={styles.columns}>
          <Choices way={way} onWay={setWay} plan={plan} maker={maker} />
          {way === 'sample' ? (
            <SamplePanel maker={maker} />
          ) : (
            <NewSeason maker={maker} filePath={plan.path} thisYear={thisYear()} />
          )}
        </div>
      </main>
    </div>
  );
}
