import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../shared/contract/overview.ts';
import { formatPlace } from '../../navigation/place.ts';
import { TargetIcon, TargetLegend, TargetProgress, TargetVerdict } from '../targets/index.ts';
import styles from './overview-page.module.css';

/** The targets that carry a number: done, missed, planned, and where today should be. */
export function TargetsCard({ overview, year }: { overview: Overview; year: number }) {
  const { t } = useTranslation(['overview', 'targets']);
  const over = overview.phase === 'after';
  const assigned = overview.targets.filter(({ target }) => target.planned !== null);
  return (
    <section className={styles.targets} aria-labelledby="target-bars-heading">
      <div className={styles.cardHead}>
        <h2 id="target-bars-heading">{t('targets.heading', { year })}</h2>
        <a className={styles.factsLink} href={formatPlace({ page: 'targets' })} title={t('targets.all')}>
          {t('targets.count', { count: assigned.length })}
        </a>
        <TargetLegend over={over} />
      </div>
      {assigned.length === 0 ? (
        <p className={styles.noTargets}>
          {t('targets.none')} <a href={formatPlace({ page: 'targets' })}>{t('targets.all')}</a>
        </p>
      ) : (
        <div className={styles.targetScroll}>
          <table className={styles.bars}>
            <thead>
              <tr>
                <th scope="col">{t('targets:column.target')}</th>
                <th scope="col" data-align="end">
                  {t('targets:column.done')}
                </th>
                <th scope="col" aria-label={t('targets:column.progress')} />
                <th scope="col" data-align="end">
                  {t('targets:column.planned')}
                </th>
                <th scope="col" data-align="end">
                  {t('targets:column.missed')}
                </th>
                <th scope="col">{t('targets:column.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {assigned.map((tally) => (
                <tr key={tally.target.id} data-target={tally.target.kind}>
                  <th scope="row">
                    <span className={styles.targetName} title={tally.target.name}>
                      <TargetIcon kind={tally.target.kind} />
                      <span>{tally.target.name}</span>
                    </span>
                  </th>
                  <td data-align="end">
                    <strong>{tally.done}</strong>{' '}
                    <span className={styles.quiet}>
                      / {tally.target.planned} {tally.target.unit}
                    </span>
                  </td>
                  <td className={styles.barCell}>
                    <TargetProgress tally={tally} over={over} />
                  </td>
                  <td data-align="end">{tally.planned || '–'}</td>
                  <td data-align="end" data-missed={tally.missed > 0}>
                    {tally.missed || '–'}
                  </td>
                  <td>
                    <TargetVerdict tally={tally} over={over} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
