import { useTranslation } from 'react-i18next';
import type { Tally } from '../../../domain/targets/index.ts';
import { TargetLegend, TargetProgress, TargetVerdict } from './target-parts.tsx';
import styles from './targets-page.module.css';

export function TargetBars({ tallies }: { tallies: readonly Tally[] }) {
  const { t } = useTranslation('targets');
  return (
    <section className={styles.card} aria-labelledby="targets-heading">
      <div className={styles.cardHead}>
        <h2 id="targets-heading">{t('section')}</h2>
        <TargetLegend />
      </div>
      <table className={styles.bars}>
        <thead>
          <tr>
            <th scope="col">{t('column.target')}</th>
            <th scope="col" data-align="end">
              {t('column.done')}
            </th>
            <th scope="col">{t('column.progress')}</th>
            <th scope="col" data-align="end">
              {t('column.planned')}
            </th>
            <th scope="col" data-align="end">
              {t('column.missed')}
            </th>
            <th scope="col">{t('column.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((line) => (
            <BarRow key={line.target.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BarRow({ line }: { line: Tally }) {
  const { t } = useTranslation('targets');
  const { target, done, planned, missed } = line;
  return (
    <tr>
      <th scope="row">{target.name}</th>
      <td data-align="end">
        <strong>{done}</strong>
        {target.planned === null ? ` ${target.unit}` : ` / ${target.planned} ${target.unit}`}
      </td>
      <td>
        {target.planned === null ? (
          <span className={styles.quiet}>{t('notAssigned')}</span>
        ) : (
          <TargetProgress tally={line} />
        )}
      </td>
      <td data-align="end">{planned || '–'}</td>
      <td data-align="end" data-missed={missed > 0}>
        {missed || '–'}
      </td>
      <td>
        <TargetVerdict tally={line} />
      </td>
    </tr>
  );
}
