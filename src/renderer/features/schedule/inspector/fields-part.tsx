import { Checkbox, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MINUTES_A_DAY } from '../../../../domain/schedule/index.ts';
import { type CallRecord, callKinds, callStatuses } from '../../../../shared/contract/schedule.ts';
import { CommitLine } from '../../../ui/commit-text.tsx';
import { useDesk } from '../desk/desk.ts';
import { clockText, endOf, minutesOf, withEnd, withStart } from '../model/call-times.ts';
import { DateRow } from './date-row.tsx';
import type { EditCall } from './edit-call.ts';
import { Row } from './field-row.tsx';
import styles from './inspector.module.css';

type Props = { call: CallRecord; edit: EditCall };

/** Kind, production, day and hours, place, kíp and status of one call. */
export function FieldsPart({ call, edit }: Props) {
  const { t } = useTranslation(['schedule', 'productions']);
  const { facts, read } = useDesk();
  const { productions, places, castings, roles } = facts;
  const { seq } = read;
  const grow = styles.grow ?? '';
  const numbers = castings.flatMap(({ roleId, castNumber }) =>
    roles.get(roleId)?.productionId === call.productionId ? castNumber : [],
  );
  const casts = Array.from({ length: Math.max(2, ...numbers) }, (_, at) => at + 1);
  const checkTime = (text: string) => (minutesOf(text) === null ? t('inspector.badTime') : null);
  const checkEnd = (text: string) => {
    const minutes = minutesOf(text);
    if (minutes === null) return t('inspector.badTime');
    const found = withEnd(call, minutes);
    return 'refused' in found ? t(`refused.${found.refused}`) : null;
  };
  const word = (name: 'kind' | 'production' | 'time' | 'place' | 'cast' | 'status') =>
    t(`inspector.fields.${name}`);
  return (
    <>
      <Row label={word('kind')}>
        <Select
          size="small"
          className={grow}
          aria-label={word('kind')}
          value={call.kind}
          onChange={(_event, { value }) => {
            const kind = callKinds.find((each) => each === value);
            if (kind) void edit({ kind });
          }}
        >
          {callKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`productions:calls.kinds.${kind}`)}
            </option>
          ))}
        </Select>
      </Row>
      <Row label={word('production')}>
        <Select
          size="small"
          className={grow}
          aria-label={word('production')}
          value={call.productionId ?? ''}
          // Items and roles are the production's own and cannot come along.
          onChange={(_event, { value }) =>
            void edit({ productionId: value || null, itemIds: [], overrides: [] })
          }
        >
          <option value="">{t('houseWork')}</option>
          {[...productions.values()].map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Row>
      <DateRow call={call} edit={edit} />
      <Row label={word('time')}>
        <CommitLine
          label={t('inspector.startTime')}
          className={styles.time ?? ''}
          value={call.startsAt.slice(11)}
          seq={seq}
          check={checkTime}
          // A start beyond midnight is of the next day.
          shownAs={(text) => ((minutesOf(text) ?? 0) < MINUTES_A_DAY ? clockText(text) : null)}
          onCommit={(text, from) =>
            edit({ startsAt: withStart(call, minutesOf(text) ?? 0) }, undefined, from)
          }
        />
        <span>{t('inspector.fields.end')}</span>
        <CommitLine
          label={t('inspector.endTime')}
          className={styles.time ?? ''}
          value={endOf(call).slice(11)}
          seq={seq}
          check={checkEnd}
          shownAs={clockText}
          onCommit={(text, from) => {
            const found = withEnd(call, minutesOf(text) ?? 0);
            return 'minutes' in found ? edit({ durationMinutes: found.minutes }, undefined, from) : undefined;
          }}
        />
        {endOf(call).slice(0, 10) !== call.startsAt.slice(0, 10) && (
          <span className={styles.quiet}>{t('inspector.nextDay')}</span>
        )}
      </Row>
      <Row label={word('place')}>
        <Select
          size="small"
          className={grow}
          aria-label={word('place')}
          value={call.placeId ?? ''}
          onChange={(_event, { value }) => void edit({ placeId: value || null })}
        >
          <option value="">{t('noPlace')}</option>
          {[...places.values()].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Row>
      {call.productionId !== null && (
        <Row label={word('cast')}>
          <Select
            size="small"
            className={grow}
            aria-label={word('cast')}
            value={String(call.castNumber ?? '')}
            onChange={(_event, { value }) => void edit({ castNumber: value === '' ? null : Number(value) })}
          >
            <option value="">{t('inspector.allCasts')}</option>
            {casts.map((number) => (
              <option key={number} value={number}>
                {t('inspector.castNumber', { number })}
              </option>
            ))}
          </Select>
        </Row>
      )}
      {call.productionId !== null && (
        <Row label="">
          <Checkbox
            className={styles.check ?? ''}
            checked={call.withUnderstudies}
            label={t('inspector.understudies')}
            onChange={(_event, { checked }) => void edit({ withUnderstudies: checked === true })}
          />
        </Row>
      )}
      <Row label={word('status')}>
        <Select
          size="small"
          className={grow}
          aria-label={word('status')}
          value={call.status}
          onChange={(_event, { value }) => {
            const status = callStatuses.find((each) => each === value);
            if (status) void edit({ status });
          }}
        >
          {callStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`productions:calls.statuses.${status}`)}
            </option>
          ))}
        </Select>
      </Row>
    </>
  );
}
