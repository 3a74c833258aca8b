import {
  Button,
  Checkbox,
  Dialog,
  DialogSurface,
  DialogTitle,
  Field,
  Select,
  ToggleButton,
} from '@fluentui/react-components';
import { CalendarSearchRegular, Dismiss20Regular } from '@fluentui/react-icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundTimeRecord, TimeWishInput } from '../../../../shared/contract/find-times.ts';
import { limits } from '../../../../shared/limits.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';
import { client, orpc } from '../../../client/client.ts';
import { today } from '../../../client/now.ts';
import { useRecords } from '../../../client/records.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { openCall } from '../../../navigation/open-call.ts';
import { CommitText } from '../../../ui/commit-text.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorLine } from '../../../ui/error-line.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { parseWrittenDate } from '../../../ui/written-date.ts';
import { NumberField } from '../number-field.tsx';
import type { ArrangeWish } from '../open-arrange.ts';
import { useAct } from '../use-act.ts';
import { CastSelect } from './cast-select.tsx';
import { TimeList } from './time-list.tsx';
import styles from './times.module.css';
import { useWanted } from './use-wanted.ts';
import { WhoPicker } from './who-picker.tsx';
import { parseHours, usualHours, writeHours } from './written-hours.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

type Search = Pick<TimeWishInput, 'withUnderstudies' | 'minutes' | 'from' | 'to' | 'weekdays' | 'place'>;

function firstSearch(): Search {
  const from = today();
  return {
    withUnderstudies: false,
    minutes: 120,
    from,
    to: addDays(from, 27),
    weekdays: 127,
    place: { kind: 'any' },
  };
}

type Props = { wish: Extract<ArrangeWish, { what: 'times' }>; onClose: () => void };

/** Looks for the next times of items or people, and puts the call in. */
export function FindTimeDialog({ wish, onClose }: Props) {
  const { t } = useTranslation(['arrange', 'common']);
  useFocusBack();
  const wanted = useWanted(wish);
  const [search, setSearch] = useState(firstSearch);
  const places = useRecords('place');
  const [keptHours, keepHours] = useWindowState('rehearsal-hours');
  const hours = parseHours(keptHours ?? '') ?? [...usualHours];
  const { itemIds, personIds, productionId } = wanted;
  const [cast, setCast] = useState<{ of: string; number: number | null } | null>(null);
  // A cast was chosen of one production; another has its own.
  const castNumber = cast !== null && cast.of === productionId && itemIds.length > 0 ? cast.number : null;
  const isAsked = itemIds.length + personIds.length > 0;
  const input: TimeWishInput = {
    ...search,
    castNumber,
    hours,
    itemIds: [...itemIds],
    personIds: [...personIds],
  };
  const found = useQuery({
    ...orpc.schedule.findTimes.queryOptions({ input }),
    enabled: isAsked,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const act = useAct<{ seq: number; ids: string[] }>();
  const set = (part: Partial<Search>) => setSearch((now) => ({ ...now, ...part }));
  const placeName = (id: string) => places.data?.rows.find((place) => place.id === id)?.name ?? '';

  const accept = async ({ startsAt, placeId }: FoundTimeRecord) => {
    if (!found.data || act.isPending) return;
    const { productionId: of } = found.data;
    await act.send(
      () =>
        client.schedule.write({
          add: [
            {
              fields: {
                productionId: of,
                kind: 'rehearsal',
                startsAt,
                durationMinutes: search.minutes,
                placeId,
                castNumber,
                withUnderstudies: search.withUnderstudies,
                itemIds: [...itemIds],
              },
              people: { add: [...personIds] },
            },
          ],
        }),
      t('times.accepted', { date: formatDate(startsAt), time: startsAt.slice(11) }),
      ({ ids: [id] }) => {
        onClose();
        if (id !== undefined) openCall({ id, startsAt });
      },
    );
  };

  const day = (name: 'from' | 'to', value: LocalDate) => (
    <CommitText
      seq={0}
      label={t(`times.${name}`)}
      value={formatDate(value)}
      check={(text) => {
        const date = parseWrittenDate(text, Number(value.slice(0, 4)));
        if (!date) return t('common:badDate');
        const [from, to] = name === 'from' ? [date, search.to] : [search.from, date];
        return from > to ? t('times.reversed') : null;
      }}
      onCommit={async (text) => {
        const date = parseWrittenDate(text, Number(value.slice(0, 4)));
        if (date) set({ [name]: date });
        return date !== null;
      }}
    />
  );
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        <div className={styles.side}>
          <DialogTitle as="h2" action={null}>
            {t('times.title')}
          </DialogTitle>
          <WhoPicker
            items={wanted.choices.items}
            people={wanted.choices.people}
            chosen={wanted.chosen}
            onAdd={wanted.add}
            onRemove={wanted.remove}
          />
          {itemIds.length > 0 && (
            <div className={styles.pair}>
              {productionId !== null && (
                <CastSelect
                  key={productionId}
                  productionId={productionId}
                  value={castNumber}
                  onChange={(number) => setCast({ of: productionId, number })}
                />
              )}
              <Checkbox
                label={t('times.understudies')}
                checked={search.withUnderstudies}
                onChange={(_event, { checked }) => set({ withUnderstudies: checked === true })}
              />
            </div>
          )}
          <Field label={t('times.length')}>
            <NumberField
              label={t('times.length')}
              value={search.minutes}
              least={15}
              most={limits.callMinutes}
              unit={t('order.minuteUnit')}
              onChange={(minutes) => set({ minutes })}
            />
          </Field>
          <div className={styles.pair}>
            {day('from', search.from)}
            {day('to', search.to)}
          </div>
          <CommitText
            seq={0}
            label={t('times.hours')}
            value={writeHours(hours)}
            check={(text) => (parseHours(text) ? null : t('times.badHours'))}
            onCommit={async (text) => {
              const read = parseHours(text);
              if (read) keepHours(writeHours(read));
              return read !== null;
            }}
          />
          <Field label={t('times.weekdays')}>
            <div className={styles.weekdays} role="group" aria-label={t('times.weekdays')}>
              {WEEKDAYS.map((name, weekday) => (
                <ToggleButton
                  key={name}
                  size="small"
                  className={styles.weekday ?? ''}
                  checked={((search.weekdays >> weekday) & 1) === 1}
                  onClick={() => set({ weekdays: search.weekdays ^ (1 << weekday) || search.weekdays })}
                >
                  {t(`times.weekday.${name}`)}
                </ToggleButton>
              ))}
            </div>
          </Field>
          <Field label={t('times.place')}>
            <Select
              value={search.place.kind === 'one' ? search.place.id : search.place.kind}
              onChange={(_event, { value }) =>
                set({
                  place: value === 'any' || value === 'none' ? { kind: value } : { kind: 'one', id: value },
                })
              }
            >
              <option value="any">{t('times.anyPlace')}</option>
              <option value="none">{t('times.noPlace')}</option>
              {(places.data?.rows ?? []).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        <div className={styles.results} data-region="times">
          <ErrorLine error={act.error} />
          {isAsked ? (
            <Loaded query={found}>
              {({ times, personIds: people }) => (
                <>
                  <p role="status" className={styles.quiet}>
                    {people.length === 0
                      ? t('times.noPeople')
                      : t('times.count', { count: people.length, times: times.length })}
                  </p>
                  {times.length === 0 ? (
                    <EmptyState
                      icon={<CalendarSearchRegular fontSize={48} />}
                      title={t('times.nothing')}
                      text={t('times.nothingText')}
                    />
                  ) : (
                    <TimeList
                      times={times}
                      minutes={search.minutes}
                      nameOf={wanted.nameOf}
                      placeOf={placeName}
                      isBusy={act.isPending || found.isPlaceholderData}
                      onAccept={(time) => void accept(time)}
                    />
                  )}
                </>
              )}
            </Loaded>
          ) : (
            <EmptyState
              icon={<CalendarSearchRegular fontSize={48} />}
              title={t('times.empty')}
              text={t('times.emptyText')}
            />
          )}
        </div>
        <Button
          className={styles.close ?? ''}
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={t('common:close')}
          onClick={onClose}
        />
      </DialogSurface>
    </Dialog>
  );
}
