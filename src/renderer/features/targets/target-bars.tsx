import { useTranslation } from 'react-i18next';
import { barParts, type Tally } from './tally.ts';
import styles from './targets-page.module.css';

export function TargetBars({ tallies }: { tallies: readonly Tally[] }) {
  const { t } = useTranslation('targets');
  return (
    <section className={styles.card} aria-labelledby="targets-heading">
      <div className={styles.cardHead}>
        <h2 id="targets-heading">{t('section')}</h2>
        <ul className={styles.legend}>
          {(['done', 'missed', 'planned'] as const).map((part) => (
            <li key={part}>
              <span className={styles.swatch} data-part={part} aria-hidden="true" />
              {t(`legend.${part}`)}
            </li>
          ))}
        </ul>
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
  const parts = barParts(line);
  const words = t('bar', { done, planned, missed, total: target.planned ?? t('notAssigned') });
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
          <div className={styles.bar} role="img" aria-label={words} title={words}>
            <span data-part="done" style={{ width: `${parts.done}%` }} />
            <span data-part="missed" style={{ width: `${parts.missed}%` }} />
            <span data-part="planned" style={{ width: `${parts.planned}%` }} />
          </div>
        )}
      </td>
      <td data-align="end">{planned || '–'}</td>
      <td data-align="end" data-missed={missed > 0}>
        {missed || '–'}
      </td>
    </tr>
  );
}
