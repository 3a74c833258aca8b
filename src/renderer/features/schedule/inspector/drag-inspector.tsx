import { useTranslation } from 'react-i18next';
import { dayOfMinute, fromPlanMinute } from '../../../../domain/schedule/index.ts';
import { useDesk } from '../desk/desk.ts';
import { freeWishOf } from '../desk/free-wish.ts';
import { useIntentWorld } from '../desk/use-intents.ts';
import { type GridColumn, type Landing, type Lifted, useHeld } from '../grid/index.ts';
import { kindWord, lengthText } from '../model/call-words.ts';
import { shortDay } from '../model/day-words.ts';
import { nearestTimes } from '../model/nearest-times.ts';
import { peopleStates, stateWords } from '../model/people-states.ts';
import { writeOfIntent } from '../model/write-of-intent.ts';
import { ConflictLines } from './conflict-lines.tsx';
import styles from './inspector.module.css';

/** Nearest free times that are shown. */
const NEAR = 3;

/** The people of the call as the drop leaves them: who hands over to whom. */
function peopleAfter(ids: readonly string[], landing: Landing | null): readonly string[] {
  const { intent } = landing ?? {};
  if (!intent || !('personId' in intent) || intent.personId === undefined) return ids;
  return [
    ...new Set(ids.map((id) => (id === intent.fromPersonId && intent.personId ? intent.personId : id))),
  ];
}

const span = (start: number, end: number) =>
  `${shortDay(dayOfMinute(start))} · ${fromPlanMinute(start).slice(11)}–${fromPlanMinute(end).slice(11)}`;

/** While a call is in the hand, or was put down and is asked about: from where to where, what does not fit there, and who of its people can come. */
export function DragInspector({ lifted }: { lifted: Lifted }) {
  const { t } = useTranslation('schedule');
  const headOf = ({ act, call: moved }: Lifted) => {
    if (!moved) return t('inspector.placing');
    return t(act === 'resize-start' || act === 'resize-end' ? 'inspector.resizing' : 'inspector.moving');
  };
  const { state, facts, checks, span: shown } = useDesk();
  const landing = useHeld(state.drag)?.landing ?? null;
  const world = useIntentWorld();
  const write = landing && writeOfIntent(landing.intent, world);
  const conflicts = write && !landing.unchanged ? checks.ofWrite(write) : [];
  const states = peopleStates(conflicts);
  const wish = landing && freeWishOf(landing.intent, world, facts, shown);
  const near =
    wish && conflicts.some(({ severity }) => severity === 'error')
      ? nearestTimes(checks.freeTimes(wish.wish), wish.start, NEAR)
      : [];
  const { call, item, calls } = lifted;
  const items = item ? facts.rehearsables.filter(({ itemId }) => item.itemIds.includes(itemId)) : [];
  const ids = call
    ? peopleAfter(call.personIds, landing)
    : [...new Set(items.flatMap(({ personIds }) => personIds))];
  const nameOf = ({ placeId, personId }: GridColumn) => {
    if (personId !== undefined) return facts.people.get(personId)?.name;
    if (placeId === undefined) return undefined;
    return placeId === null ? t('noPlace') : facts.places.get(placeId)?.name;
  };
  const title =
    calls.length > 1 ? t('inspector.chosen', { count: calls.length }) : (call?.title ?? item?.title ?? '');
  const kind = call?.kind ?? item?.kind;
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h2>{headOf(lifted)}</h2>
          <p>{title}</p>
        </div>
      </div>
      <div className={styles.scroll}>
        <section className={styles.part}>
          <dl className={styles.facts}>
            {call && (
              <>
                <dt>{t('inspector.from')}</dt>
                <dd>
                  {span(call.start, call.end)}
                  {lifted.column && <WhereLine name={nameOf(lifted.column)} />}
                </dd>
              </>
            )}
            {landing && (
              <>
                <dt>{t('inspector.to')}</dt>
                <dd>
                  <b>{span(landing.start, landing.end)}</b>
                  <WhereLine name={nameOf(landing.column)} />
                </dd>
              </>
            )}
            {kind && (
              <>
                <dt>{t('inspector.fields.kind')}</dt>
                <dd>
                  {kindWord(kind)}
                  {landing && ` · ${lengthText(landing.end - landing.start)}`}
                </dd>
              </>
            )}
          </dl>
          {landing && conflicts.length === 0 && <p className={styles.quiet}>{t('inspector.noConflict')}</p>}
        </section>
        <ConflictLines conflicts={conflicts} />
        {ids.length > 0 && (
          <section className={styles.part} aria-label={t('inspector.people')}>
            <div className={styles.partHead}>
              <h3>{t('inspector.people')}</h3>
              <span className={styles.quiet}>{stateWords(ids, states)}</span>
            </div>
            <ul className={styles.people}>
              {ids.map((id) => {
                const person = facts.people.get(id);
                const one = states.get(id) ?? 'free';
                return (
                  <li key={id} className={styles.person}>
                    <div className={styles.personLine}>
                      <span className={styles.avatar} data-state={one} aria-hidden="true">
                        {person?.initials}
                      </span>
                      <span className={styles.personNames}>{person?.name}</span>
                      <span className={styles.personState} data-state={one}>
                        {t(`inspector.states.${one}`)}
                      </span>
                    </div>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
        {wish && near.length > 0 && (
          <section className={styles.part} aria-label={t('inspector.near', { count: ids.length })}>
            <h3>{t('inspector.near', { count: ids.length })}</h3>
            <ul className={styles.near}>
              {near.map(({ start }) => (
                <li key={start}>{span(start, start + wish.wish.minutes)}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

/** The place or person of a column, under its time. */
function WhereLine({ name }: { name: string | undefined }) {
  return name === undefined ? null : <div>{name}</div>;
}
