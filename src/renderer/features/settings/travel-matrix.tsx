import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordRow } from '../../../shared/contract/records.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { Loaded } from '../../ui/loaded.tsx';
import page from './settings-page.module.css';
import { pairKey, travelChange } from './travel.ts';
import { TravelCell } from './travel-cell.tsx';
import styles from './travel-matrix.module.css';

type Place = RecordRow<'place'>;

/** Minutes between each two places: half a square, since the way back takes as long. */
export function TravelMatrix({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('settings');
  const travel = useRecords('placeTravel');
  return (
    <div className={page.card}>
      <h3 id="travel-title">{t('places.travel')}</h3>
      <p className={page.quiet}>{places.length < 2 ? t('places.travelNone') : t('places.travelText')}</p>
      {places.length > 1 && (
        <Loaded query={travel}>
          {({ seq, rows }) => <Matrix places={places} travel={rows} seq={seq} />}
        </Loaded>
      )}
    </div>
  );
}

type Props = { places: readonly Place[]; travel: readonly RecordRow<'placeTravel'>[]; seq: number };

function Matrix({ places, travel, seq }: Props) {
  const names = useMemo(() => new Map(places.map((place) => [place.id, place.name])), [places]);
  const byPair = useMemo(
    () => new Map(travel.map((row) => [pairKey(row.fromPlaceId, row.toPlaceId), row])),
    [travel],
  );
  const write = useRecordWrite('placeTravel', travel, {
    titleOf: (row) => `${names.get(row.fromPlaceId)} – ${names.get(row.toPlaceId)}`,
  });
  const commit = (from: Place, to: Place, minutes: number | null, readAt: number) => {
    const change = travelChange(byPair.get(pairKey(from.id, to.id)), from.id, to.id, minutes);
    return change ? write({ ...change, baseSeq: readAt }) : Promise.resolve(true);
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-labelledby="travel-title" onKeyDown={walk}>
        <thead>
          <tr>
            <td />
            {places.slice(0, -1).map((place) => (
              <th key={place.id} scope="col">
                <span title={place.name}>{place.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.slice(1).map((to, row) => (
            <tr key={to.id}>
              <th scope="row" title={to.name}>
                {to.name}
              </th>
              {places.slice(0, row + 1).map((from) => (
                <td key={from.id}>
                  <TravelCell
                    from={from.name}
                    to={to.name}
                    minutes={byPair.get(pairKey(from.id, to.id))?.minutes ?? null}
                    seq={seq}
                    onCommit={(minutes, readAt) => commit(from, to, minutes, readAt)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrows and Enter go from cell to cell; within a number the sideways ones go through its figures first. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const { target } = event;
  if (!step || event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLInputElement)) return;
  const whole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
  if (event.key === 'ArrowLeft' && !whole && target.selectionStart !== 0) return;
  if (event.key === 'ArrowRight' && !whole && target.selectionEnd !== target.value.length) return;
  const cell = target.closest('td');
  const line = cell?.parentElement;
  const body = line?.parentElement;
  if (!cell || !(line instanceof HTMLTableRowElement) || !body) return;
  const next = body.children[[...body.children].indexOf(line) + step[0]];
  const input = next?.children[cell.cellIndex + step[1]]?.querySelector('input');
  event.preventDefault();
  // A cell that has no neighbour there is stored where it stands.
  if (input) {
    input.focus();
    input.select();
  } else if (event.key === 'Enter') {
    target.blur();
    target.focus();
  }
}
