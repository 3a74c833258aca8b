import type { Channel, Slot } from '../../shared/contract/broadcast.ts';
import { formatClockShort } from '../../shared/time/clock.ts';
import { formatDate, formatDateLong } from '../../shared/time/format-date.ts';
import { type LocalDate, secondsOfDay } from '../../shared/time/local-time.ts';
import { type Issue, joinText, modeWords, runWords, statusWords } from './labels.ts';
import type { BroadcastRow, BroadcastSchedulePaper } from './papers.ts';

export type BroadcastScheduleInput = Issue & {
  /** Names valid on the day of the first slot. */
  organisationName: string;
  stationName: string;
  /** Null for all channels of the station. */
  channel: Channel | null;
  seasonName: string;
  /** Days of air that were asked for. */
  from?: LocalDate | undefined;
  to?: LocalDate | undefined;
  slots: Slot[];
};

/** Lịch phát sóng of one channel or one station: the columns of the annex to the covering letter, with files and states. */
export function assembleBroadcastSchedule(input: BroadcastScheduleInput): BroadcastSchedulePaper {
  const slots = input.slots.toSorted((a, b) =>
    a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : a.position - b.position,
  );
  const { channel } = input;
  return {
    document: 'broadcast-schedule',
    head: {
      organisation: input.organisationName,
      title: 'Lịch phát sóng',
      subject: channel === null ? input.stationName : `Kênh ${channel.code}`,
      subjectKind: channel === null || channel.name === channel.code ? '' : channel.name,
      lines: [
        joinText([channel === null ? '' : input.stationName, input.seasonName, period(input, slots)], ' · '),
      ],
      version: input.version,
      printedAt: input.printedAt,
    },
    rows: slots.map(row),
    total: total(slots),
    notes: [
      'Giờ Việt Nam, 24 giờ. Thời lượng là khung dự kiến; thời lượng thực ghi trên biên bản duyệt từng chương trình.',
    ],
  };
}

/** The days that were asked for; where an end is open, the day of the slot at that end. */
function period({ from, to }: BroadcastScheduleInput, slots: readonly Slot[]): string {
  const first = from ?? slots[0]?.startsAt;
  const last = to ?? slots.at(-1)?.startsAt;
  const asked = joinText([first && `từ ${formatDate(first)}`, last && `đến ${formatDate(last)}`], ' ');
  return joinText([asked, slots.length === 0 ? 'chưa có khung nào' : ''], ', ');
}

function row(slot: Slot, index: number): BroadcastRow {
  return {
    number: index + 1,
    startsAt: slot.startsAt,
    date: formatDateLong(slot.startsAt),
    time: formatClockShort(secondsOfDay(slot.startsAt)),
    channel: slot.channelCode,
    programme:
      slot.partLabel === '' ? slot.productionTitle : `${slot.productionTitle}, phần ${slot.partLabel}`,
    minutes: slot.durationSeconds / 60,
    mode: modeWords[slot.mode],
    run: runWords(slot.run, slot.repeatNumber),
    dueDate: slot.dueDate,
    due: slot.dueDate === null ? '—' : formatDate(slot.dueDate),
    fileName: slot.fileName,
    fileFormat: slot.fileFormat,
    status: statusWords[slot.status],
    note: slot.note,
  };
}

function total(slots: readonly Slot[]): BroadcastSchedulePaper['total'] {
  const counted = slots.filter((slot) => slot.status !== 'cancelled' && slot.status !== 'postponed');
  const left = slots.length - counted.length;
  return {
    label: `Tổng cộng: ${counted.length} khung${left > 0 ? ` (không tính ${left} khung hoãn, hủy)` : ''}`,
    slots: counted.length,
    minutes: counted.reduce((sum, slot) => sum + slot.durationSeconds, 0) / 60,
  };
}
