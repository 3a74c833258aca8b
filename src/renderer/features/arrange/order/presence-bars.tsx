import { useTranslation } from 'react-i18next';
import { type ArrangeInput, presencesOf } from '../../../../domain/schedule/index.ts';
import { addMinutes, type LocalDateTime } from '../../../../shared/time/local-time.ts';
import styles from './arrange-dialog.module.css';

type Props = {
  title: string;
  input: ArrangeInput;
  order: readonly string[];
  /** When the call begins. */
  startsAt: LocalDateTime;
  nameOf: (personId: string) => string;
  titleOf: (itemId: string) => string;
  /** Minutes of waiting in the order beside this one; what is saved is said. */
  before?: number;
};

/** An order of a rehearsal: its items along the hours, and a bar per person, filled where they play, hatched where they wait. */
export function PresenceBars({ title, input, order, startsAt, nameOf, titleOf, before }: Props) {
  const { t } = useTranslation('arrange');
  const { people, waiting, minutes } = presencesOf(input, order);
  const minutesOf = new Map(input.items.map((item) => [item.id, item.minutes]));
  const playedBy = new Map(input.people.map((person) => [person.id, new Set(person.items)]));
  const clock = (minute: number) => addMinutes(startsAt, minute).slice(11);
  const share = (part: number) => `${(part / Math.max(1, minutes)) * 100}%`;
  let at = 0;
  const blocks = order.map((id, index) => {
    const block = { id, index, start: at, minutes: minutesOf.get(id) ?? 0 };
    at += block.minutes;
    return block;
  });
  const rows = people.toSorted((a, b) => a.arrive - b.arrive || a.leave - b.leave);
  return (
    <section className={styles.panel} aria-label={title}>
      <header className={styles.panelHead}>
        <h3>{title}</h3>
        <p>
          <strong>{t('order.waiting', { count: Math.round(waiting) })}</strong>
          {before !== undefined && before > waiting && (
            <span className={styles.saved}>{t('order.saved', { count: Math.round(before - waiting) })}</span>
          )}
        </p>
      </header>
      <ol className={styles.sequence}>
        {blocks.map(({ id, index, start, minutes: length }) => (
          <li key={id}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.itemTitle} title={titleOf(id)}>
              {titleOf(id)}
            </span>
            <span
              className={styles.clock}
            >{`${clock(start)} · ${t('order.minutes', { count: length })}`}</span>
          </li>
        ))}
      </ol>
      <div className={styles.bars}>
        <div className={styles.barRow} aria-hidden="true">
          <span />
          <span className={styles.ruler}>
            {blocks.map(({ id, index, start, minutes: length }) => (
              <span
                key={id}
                className={styles.tick}
                style={{ insetInlineStart: share(start), width: share(length) }}
              >
                {index + 1}
              </span>
            ))}
          </span>
          <span className={styles.waits}>{t('order.waitHead')}</span>
        </div>
        <ul aria-label={t('order.bars')}>
          {rows.map(({ personId, arrive, leave, waiting: own }) => (
            <li
              key={personId}
              className={styles.barRow}
              title={t('order.person', {
                name: nameOf(personId),
                from: clock(arrive),
                to: clock(leave),
                count: own,
              })}
            >
              <span className={styles.person}>{nameOf(personId)}</span>
              <span className={styles.track} aria-hidden="true">
                <span
                  className={styles.waiting}
                  style={{ insetInlineStart: share(arrive), width: share(leave - arrive) }}
                />
                {blocks.map(
                  ({ id, start, minutes: length }) =>
                    playedBy.get(personId)?.has(id) && (
                      <span
                        key={id}
                        className={styles.playing}
                        style={{ insetInlineStart: share(start), width: share(length) }}
                      />
                    ),
                )}
              </span>
              <span className="visually-hidden">{`${clock(arrive)}–${clock(leave)}`}</span>
              <span className={styles.waits}>{own === 0 ? '–' : t('order.minutes', { count: own })}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
