import { slotModes } from '../../../shared/contract/broadcast.ts';
import { compareText } from '../../../shared/text/name-order.ts';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { HueMark } from '../../ui/chip.tsx';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import { durationEdit } from '../../ui/edit-table/number-edits.ts';
import { textEdit } from '../../ui/edit-table/text-edits.ts';
import { parseAirTime, writeAirTime } from './model/air-time.ts';
import { findChannel } from './model/channels.ts';
import { parseRun } from './model/run.ts';
import {
  findProduction,
  parsePartNumbers,
  partNumbersOf,
  partsByNumber,
  type SlotCells,
  type SlotRow,
} from './model/slot-cells.ts';
import type { SlotColumn, SlotWords } from './slot-column.ts';
import type { SlotWorld } from './use-slot-world.ts';

/** Where and when a slot is on the air, and of what. */
export function airColumns(world: SlotWorld, productionId: string | null, t: SlotWords): SlotColumn[] {
  const { channels, productions, year } = world;
  const channelCodes = new Map(channels.map((channel) => [channel.id, channel.code]));
  const channelPlace = new Map(channels.map((channel, index) => [channel.id, index]));
  const titles = new Map(productions.map((production) => [production.id, production]));
  const ofProduction: SlotColumn = {
    key: 'production',
    header: t('column.production'),
    width: 200,
    strong: true,
    text: (slot) => titles.get(slot.productionId)?.title ?? '',
    cell: (slot) => (
      <>
        <HueMark hue={titles.get(slot.productionId)?.hue ?? 0} /> {titles.get(slot.productionId)?.title ?? ''}
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
  return [
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
        uniqueKey: (written) => written.trim(),
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
  ];
}

/** What of its production a slot shows: first run or repeat, live or recorded, which parts. */
export function runColumns(world: SlotWorld, productionId: string | null, t: SlotWords): SlotColumn[] {
  const parts = new Map(world.parts.map((part) => [part.id, part]));
  const runWords = (slot: SlotRow) =>
    slot.run === 'repeat' && slot.repeatNumber !== null
      ? t('runs.repeatNumber', { number: slot.repeatNumber })
      : t(`runs.${slot.run}`);
  return [
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
  ];
}
