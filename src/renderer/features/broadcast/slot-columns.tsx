import { ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { slotModes, slotStatuses } from '../../../shared/contract/broadcast.ts';
import { compareText } from '../../../shared/text/name-order.ts';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { Chip, type ChipTone, HueMark } from '../../ui/chip.tsx';
import {
  choiceEdit,
  dateEdit,
  durationEdit,
  longTextEdit,
  textEdit,
} from '../../ui/edit-table/cell-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { parseAirTime, writeAirTime } from './model/air-time.ts';
import { findChannel } from './model/channels.ts';
import { problemWords } from './model/problem-words.ts';
import { parseRun } from './model/run.ts';
import {
  dueOf,
  findProduction,
  parsePartNumbers,
  partNumbersOf,
  partsByNumber,
  type SlotCells,
  type SlotRow,
} from './model/slot-cells.ts';
import styles from './slot-columns.module.css';
import type { SlotWorld } from './use-slot-world.ts';

const tones: Record<SlotRow['status'], ChipTone> = {
  planned: 'plain',
  sent: 'current',
  confirmed: 'current',
  approved: 'ok',
  aired: 'ok',
  postponed: 'warn',
  cancelled: 'error',
};

/** What stations here take (§4 of the field's facts); any other may be written. */
const fileFormats = ['MXF XDCAM HD422 50 Mb/s', 'ProRes 422 HQ', 'ProRes 422', 'MP4 H.264'];

type Column = EditColumn<SlotRow, SlotCells>;

/** Columns of slots; of one production (`productionId`) or of the season, where each slot names its production. */
export function useSlotColumns(world: SlotWorld, productionId: string | null): readonly Column[] {
  const { t, i18n } = useTranslation('broadcast');
  // The texts follow the language.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => {
    const { channels, productions, dueDays, year } = world;
    const channelCodes = new Map(channels.map((channel) => [channel.id, channel.code]));
    const titles = new Map(productions.map((production) => [production.id, production]));
    const parts = new Map(world.parts.map((part) => [part.id, part]));
    const channelPlace = new Map(channels.map((channel, index) => [channel.id, index]));
    const runWords = (slot: SlotRow) =>
      slot.run === 'repeat' && slot.repeatNumber !== null
        ? t('runs.repeatNumber', { number: slot.repeatNumber })
        : t(`runs.${slot.run}`);
    const problemsOf = (slot: SlotRow) => world.problems.get(slot.id) ?? [];
    const problemText = (slot: SlotRow) =>
      problemsOf(slot)
        .map((problem) => problemWords(problem, world.codeOf))
        .join('; ');
    const text = (key: 'receivedBy' | 'fileName' | 'documentNumber' | 'rights' | 'contact', width: number) =>
      ({
        key,
        header: t(`column.${key}`),
        width,
        text: (slot) => slot[key],
        edit: textEdit(key),
      }) satisfies Column;
    const ofProduction: Column = {
      key: 'production',
      header: t('column.production'),
      width: 200,
      strong: true,
      text: (slot) => titles.get(slot.productionId)?.title ?? '',
      cell: (slot) => (
        <>
          <HueMark hue={titles.get(slot.productionId)?.hue ?? 0} />{' '}
          {titles.get(slot.productionId)?.title ?? ''}
        </>
      ),
      edit: {
        input: 'choice',
        options: productions.map((production) => production.title),
        parse: (written, row) => {
          const found = findProduction(written, productions);
          if (!found) return { problem: t('bad.production', { text: written }) };
          // Parts belong to their production, and stay behind.
          const moved = row !== null && row.productionId !== found.id;
          return { fields: { productionId: found.id, ...(moved ? { partIds: [] } : {}) } };
        },
      },
    };
    const columns: Column[] = [
      {
        key: 'code',
        header: t('column.code'),
        width: 68,
        hidden: productionId !== null,
        text: (slot) => slot.code,
        edit: {
          input: 'text',
          parse: (written, row) =>
            row !== null && written.trim() === ''
              ? { problem: t('bad.code') }
              : textEdit<SlotRow, SlotCells>('code').parse(written, row),
        },
      },
      ...(productionId === null ? [ofProduction] : []),
      {
        key: 'channel',
        header: t('column.channel'),
        width: 84,
        strong: true,
        text: (slot) => channelCodes.get(slot.channelId) ?? '',
        compare: (a, b) => (channelPlace.get(a.channelId) ?? 0) - (channelPlace.get(b.channelId) ?? 0),
        edit: {
          input: 'choice',
          options: channels.filter((channel) => channel.enabled).map((channel) => channel.code),
          parse: (written) => {
            if (written.trim() === '') return { problem: t('bad.channelEmpty') };
            const found = findChannel(written, channels);
            return found
              ? { fields: { channelId: found.id } }
              : { problem: t('bad.channel', { text: written }) };
          },
        },
      },
      {
        key: 'startsAt',
        header: t('column.startsAt'),
        width: 128,
        text: (slot) => writeAirTime(slot.startsAt),
        compare: (a, b) => compareText(a.startsAt, b.startsAt),
        edit: {
          input: 'text',
          parse: (written, row) => {
            const startsAt = parseAirTime(written, { year, before: row?.startsAt ?? null });
            return startsAt ? { fields: { startsAt } } : { problem: t('bad.startsAt') };
          },
        },
      },
      {
        key: 'duration',
        header: t('column.duration'),
        width: 68,
        align: 'end',
        text: (slot) => formatMinutesSeconds(slot.durationSeconds),
        compare: (a, b) => a.durationSeconds - b.durationSeconds,
        edit: {
          ...durationEdit<SlotRow, SlotCells>('durationSeconds', { least: 1 }),
          text: (slot) => formatMinutesSeconds(slot.durationSeconds),
        },
      },
      {
        key: 'status',
        header: t('column.status'),
        width: 100,
        text: (slot) => t(`statuses.${slot.status}`),
        cell: (slot) => (
          <Chip bare tone={tones[slot.status]}>
            {t(`statuses.${slot.status}`)}
          </Chip>
        ),
        compare: (a, b) => slotStatuses.indexOf(a.status) - slotStatuses.indexOf(b.status),
        edit: choiceEdit(
          'status',
          slotStatuses.map((status) => ({ value: status, label: t(`statuses.${status}`) })),
        ),
      },
      {
        key: 'problem',
        header: t('column.problem'),
        width: 216,
        text: problemText,
        cell: (slot) => {
          const [first] = problemsOf(slot);
          if (!first) return null;
          const words = problemText(slot);
          return (
            <span className={styles.problem} data-severity={first.severity} title={words}>
              {first.severity === 'error' ? <ErrorCircle16Filled /> : <Warning16Filled />}
              <span className="visually-hidden">{t(`severity.${first.severity}`)}: </span>
              <span className={styles.words}>{words}</span>
            </span>
          );
        },
        compare: (a, b) => severityPlace(problemsOf(b)[0]) - severityPlace(problemsOf(a)[0]),
      },
      {
        key: 'actual',
        header: t('column.actual'),
        width: 72,
        align: 'end',
        text: (slot) => (slot.actualSeconds === null ? '' : formatMinutesSeconds(slot.actualSeconds)),
        compare: (a, b) => (a.actualSeconds ?? 0) - (b.actualSeconds ?? 0),
        edit: {
          ...durationEdit<SlotRow, SlotCells>('actualSeconds', { optional: true }),
          text: (slot) => (slot.actualSeconds === null ? '' : formatMinutesSeconds(slot.actualSeconds)),
        },
      },
      {
        key: 'run',
        header: t('column.run'),
        width: 96,
        text: runWords,
        compare: (a, b) =>
          (a.repeatNumber ?? Number(a.run === 'repeat')) - (b.repeatNumber ?? Number(b.run === 'repeat')),
        edit: {
          input: 'text',
          options: [
            t('runs.first'),
            t('runs.repeat'),
            ...[1, 2, 3].map((number) => t('runs.repeatNumber', { number })),
          ],
          parse: (written) => {
            const run = parseRun(written);
            return run ? { fields: run } : { problem: t('bad.run') };
          },
        },
      },
      {
        key: 'mode',
        header: t('column.mode'),
        width: 120,
        text: (slot) => t(`modes.${slot.mode}`),
        edit: choiceEdit(
          'mode',
          slotModes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) })),
        ),
      },
      {
        key: 'parts',
        header: t('column.parts'),
        width: 64,
        text: (slot) => partNumbersOf(slot, parts),
        edit: {
          input: 'text',
          parse: (written, row) => {
            const numbers = parsePartNumbers(written);
            if (!numbers) return { problem: t('bad.part', { text: written }) };
            const owner = row?.productionId ?? productionId;
            if (owner === null) return { fields: { partNumbers: numbers } };
            const found = partsByNumber(numbers, owner, world.parts);
            return 'ids' in found
              ? { fields: { partIds: found.ids } }
              : { problem: t('bad.part', { text: String(found.missing) }) };
          },
        },
      },
      {
        key: 'due',
        header: t('column.due'),
        width: 100,
        text: (slot) => formatDate(dueOf(slot, dueDays).date),
        cell: (slot) => {
          const { date, own } = dueOf(slot, dueDays);
          return own ? (
            formatDate(date)
          ) : (
            <span className={styles.quiet} title={t('dueDefault', { count: dueDays })}>
              {formatDate(date)}
            </span>
          );
        },
        compare: (a, b) => compareText(dueOf(a, dueDays).date, dueOf(b, dueDays).date),
        // An empty cell goes back to the setting's day.
        edit: dateEdit('dueDate', { optional: true, usualYear: year }),
      },
      {
        key: 'delivered',
        header: t('column.delivered'),
        width: 96,
        text: (slot) => (slot.deliveredDate === null ? '' : formatDate(slot.deliveredDate)),
        compare: (a, b) => compareText(a.deliveredDate ?? '', b.deliveredDate ?? ''),
        edit: dateEdit('deliveredDate', { optional: true, usualYear: year }),
      },
      text('receivedBy', 132),
      text('fileName', 180),
      {
        key: 'fileFormat',
        header: t('column.fileFormat'),
        width: 140,
        hidden: true,
        text: (slot) => slot.fileFormat,
        edit: textEdit('fileFormat', { options: fileFormats }),
      },
      text('documentNumber', 120),
      { ...text('rights', 140), hidden: true },
      { ...text('contact', 140), hidden: true },
      {
        key: 'note',
        header: t('column.note'),
        width: 200,
        text: (slot) => slot.note,
        edit: longTextEdit('note'),
      },
    ];
    return columns;
  }, [world, productionId, t, i18n.language]);
}

const severityPlace = (problem: { severity: 'error' | 'warning' } | undefined) =>
  problem === undefined ? 0 : problem.severity === 'error' ? 2 : 1;
