import {
  Add20Regular,
  Location20Regular,
  MoviesAndTvRegular,
  PersonAdd20Regular,
  Target20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPlace } from '../../navigation/place.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { settingsHref } from './links.ts';
import styles from './overview-page.module.css';

/** The first minutes of a season: three things to begin with. */
export function EmptyOverview({ onAdd }: { onAdd: () => void }) {
  const { t } = useTranslation('overview');
  const settings = settingsHref('places');
  return (
    <section className={styles.empty}>
      <EmptyState icon={<MoviesAndTvRegular />} title={t('empty.title')} text={t('empty.text')}>
        <ul className={styles.steps}>
          <li>
            <button type="button" className={styles.step} onClick={onAdd}>
              <StepWords icon={<Add20Regular />} title={t('empty.add')} text={t('empty.addText')} />
            </button>
          </li>
          <li>
            <a className={styles.step} href={formatPlace({ page: 'people' })}>
              <StepWords
                icon={<PersonAdd20Regular />}
                title={t('empty.people')}
                text={t('empty.peopleText')}
              />
            </a>
          </li>
          <li>
            {settings === null ? (
              <a className={styles.step} href={formatPlace({ page: 'targets' })}>
                <StepWords
                  icon={<Target20Regular />}
                  title={t('empty.targets')}
                  text={t('empty.targetsText')}
                />
              </a>
            ) : (
              <a className={styles.step} href={settings}>
                <StepWords
                  icon={<Location20Regular />}
                  title={t('empty.settings')}
                  text={t('empty.settingsText')}
                />
              </a>
            )}
          </li>
        </ul>
      </EmptyState>
    </section>
  );
}

function StepWords({ icon, title, text }: { icon: ReactElement; title: string; text: string }) {
  return (
    <>
      {icon}
      <span>
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
    </>
  );
}
