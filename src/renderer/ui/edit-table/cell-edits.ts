import { limits } from '../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../shared/text/clean-text.ts';
import { fold } from '../../../shared/text/fold.ts';
import { formatClockShort, parseClock } from '../../../shared/time/clock.ts';
import { formatDuration, parseDuration } from '../../../shared/time/duration.ts';
import { formatDate, formatDateTime } from '../../../shared/time/format-date.ts';
import {
  isLocalDate,
  type LocalDate,
  type LocalDateTime,
  toVietnamTime,
} from '../../../shared/time/local-time.ts';
import { say } from '../../i18n/say.ts';
import { parseWrittenDate, parseWrittenTime, splitWritten } from '../written-date.ts';
import type { CellEdit } from './edit-column.ts';

/*
 * How cells of each kind read what is typed, chosen or pasted. Each builder takes the name of the field that it writes;
 * `Row` holds the same field, so what a cell shows is what it reads back.
 */

type Parsed<T> = { value: T } | { problem: string };
/** The fields of a record whose value is a T. */
type FieldOf<Fields, T> = { [K in keyof Fields]: T extends Fields[K] ? K : never }[keyof Fields] & string;

const bad = (key: string, words: Record<string, unknown> = {}) => ({
  problem: say(`table:bad.${key}`, words),
});

function edit<Row, Fields>(
  field: string,
  input: CellEdit<Row, Fields>['input'],
  write: (row: Row) => string,
  parse: (text: string) => Parsed<unknown>,
  options?: readonly string[],
): CellEdit<Row, Fields> {
  return {
    input,
    text: write,
    ...(options ? { options } : {}),
    parse: (text) => {
      const parsed = parse(text);
      return 'problem' in parsed ? parsed : { fields: { [field]: parsed.value } as Partial<Fields> };
    },
  };
}

const storedValue = <T>(row: object, field: string) => (row as Record<string, T>)[field];

function parseText(text: string, limit: number, required: boolean, lines: boolean): Parsed<string> {
  const clean = cleanText(text);
  if (clean === '' && required) return bad('required');
  if (clean.length > limit) return bad('tooLong', { limit });
  if (hasForbiddenCharacter(clean)) return bad('control');
  if (!lines && /[\n\t]/.test(clean)) return bad('oneLine');
  return { value: clean };
}

/** One line; `options` are suggestions that may be left unheeded. */
export function textEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string>,
  more: { required?: boolean; options?: readonly string[] } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => storedValue<string>(row, field) ?? '',
    (text) => parseText(text, limits.title, more.required === true, false),
    more.options,
  );
}

/** Free text of several lines. */
export function longTextEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string>,
): CellEdit<Row, Fields> {
  return edit(
    field,
    'long',
    (row) => storedValue<string>(row, field) ?? '',
    (text) => parseText(text, limits.note, false, true),
  );
}

const DIGITS = /^[-−]?\d+$/;

/** A whole number within bounds, `1.200` too; empty is null where the field may be. */
export function numberEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { least?: number; most?: number; optional?: boolean } = {},
): CellEdit<Row, Fields> {
  const { least = 0, most = 1_000_000, optional = false } = more;
  return edit(
    field,
    'text',
    (row) => String(storedValue<number | null>(row, field) ?? ''),
    (text) => {
      const digits = text.trim().replace(/(?<=\d)[.\s](?=\d{3}(\D|$))/g, '');
      if (digits === '') return optional ? { value: null } : bad('required');
      const value = Number(digits.replace('−', '-'));
      const fits = DIGITS.test(digits) && value >= least && value <= most;
      return fits ? { value } : bad('number', { least, most });
    },
  );
}

/** `3/2/2026`, `2026-02-03`, and `3/2` in the usual year. */
export function readDate(text: string, usualYear: number): LocalDate | null {
  const trimmed = text.trim();
  return isLocalDate(trimmed) ? trimmed : parseWrittenDate(trimmed, usualYear);
}

const thisYear = () => Number(toVietnamTime(new Date()).slice(0, 4));

/** A day; empty is null where the field may be. `usualYear` is that of a day written without one, else this year. */
export function dateEdit<Row extends object, Fields>(
  field: FieldOf<Fields, LocalDate>,
  more: { optional?: boolean; usualYear?: number } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<LocalDate | null>(row, field);
      return value ? formatDate(value) : '';
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const value = readDate(text, more.usualYear ?? thisYear());
      return value ? { value } : bad('date');
    },
  );
}

const SORTABLE = /^(\d{4}-\d{2}-\d{2})[\sT]+(.+)$/;

/** A day and a time: `3/2/2026 19g30`, `19:30 ngày 3/2`, `2026-02-03T19:30`. */
export function readDateTime(text: string, usualYear: number): LocalDateTime | null {
  const trimmed = text.trim();
  const sortable = SORTABLE.exec(trimmed);
  const written = sortable
    ? { date: sortable[1] ?? '', time: sortable[2] ?? '' }
    : splitWritten(trimmed, usualYear);
  const date = readDate(written.date, usualYear);
  const time = parseWrittenTime(written.time);
  return date && time ? (`${date}T${time}` as LocalDateTime) : null;
}

export function dateTimeEdit<Row extends object, Fields>(
  field: FieldOf<Fields, LocalDateTime>,
  more: { optional?: boolean; usualYear?: number } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<LocalDateTime | null>(row, field);
      return value ? formatDateTime(value) : '';
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const value = readDateTime(text, more.usualYear ?? thisYear());
      return value ? { value } : bad('dateTime');
    },
  );
}

/** A clock in seconds since midnight, `19:30`, `19g30`, up to `29:59` of a broadcast day. */
export function clockEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { optional?: boolean } = {},
): CellEdit<Row, Fields> {
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<number | null>(row, field);
      return value === null || value === undefined ? '' : formatClockShort(value);
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const value = parseClock(text);
      return value === null ? bad('clock') : { value };
    },
  );
}

/** A length: `4:20`, `1:02:03`, `4p20`; stored in seconds, or in milliseconds with `unit: 1000`. */
export function durationEdit<Row extends object, Fields>(
  field: FieldOf<Fields, number>,
  more: { optional?: boolean; unit?: 1 | 1000; least?: number } = {},
): CellEdit<Row, Fields> {
  const { unit = 1, least = 0 } = more;
  return edit(
    field,
    'text',
    (row) => {
      const value = storedValue<number | null>(row, field);
      return value === null || value === undefined ? '' : formatDuration(value / unit);
    },
    (text) => {
      if (text.trim() === '') return more.optional ? { value: null } : bad('required');
      const seconds = parseDuration(text);
      const fits = seconds !== null && seconds >= least && seconds <= limits.durationSeconds;
      return fits ? { value: seconds * unit } : bad('duration');
    },
  );
}

/** Values of a choice with their words; `aliases` are other ways to write one. */
export type Choice<T> = { value: T; label: string; aliases?: readonly string[] };

function findChoice<T>(choices: readonly Choice<T>[], text: string): Choice<T> | undefined {
  const exact = choices.find((choice) => choice.label === text.trim());
  const wanted = fold(text);
  return (
    exact ??
    choices.find((choice) => [choice.label, ...(choice.aliases ?? [])].some((word) => fold(word) === wanted))
  );
}

const listed = (labels: readonly string[]) => labels.filter((label) => label !== '').join(', ');

/** One of a few values, chosen or written by its word. */
export function choiceEdit<Row extends object, Fields, T>(
  field: keyof Fields & string,
  choices: readonly Choice<T>[],
): CellEdit<Row, Fields> {
  const labels = choices.map((choice) => choice.label);
  return edit(
    field,
    'choice',
    (row) => choices.find((choice) => choice.value === storedValue<T>(row, field))?.label ?? '',
    (text) => {
      const found = findChoice(choices, text);
      return found ? { value: found.value } : bad('choice', { options: listed(labels) });
    },
    labels,
  );
}

const parts = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((part) => cleanText(part))
    .filter((part) => part !== '');

/** Several of the known values, joined by commas. */
export function choicesEdit<Row extends object, Fields, T>(
  field: keyof Fields & string,
  choices: readonly Choice<T>[],
): CellEdit<Row, Fields> {
  return edit(
    field,
    'choices',
    (row) => {
      const values = storedValue<readonly T[]>(row, field) ?? [];
      return choices
        .filter((choice) => values.includes(choice.value))
        .map((choice) => choice.label)
        .join(', ');
    },
    (text) => {
      const found = parts(text).map((part) => ({ part, choice: findChoice(choices, part) }));
      const missing = found.find((each) => each.choice === undefined);
      if (missing) return bad('unknown', { name: missing.part });
      return { value: [...new Set(found.flatMap(({ choice }) => (choice ? [choice.value] : [])))] };
    },
    choices.map((choice) => choice.label),
  );
}

/** Several words of one's own, with suggestions. */
export function wordsEdit<Row extends object, Fields>(
  field: FieldOf<Fields, string[]>,
  options: readonly string[] = [],
): CellEdit<Row, Fields> {
  return edit(
    field,
    'choices',
    (row) => (storedValue<readonly string[]>(row, field) ?? []).join(', '),
    (text) => {
      const words = [...new Set(parts(text))];
      const long = words.find((word) => word.length > limits.title);
      if (long !== undefined) return bad('tooLong', { limit: limits.title });
      return hasForbiddenCharacter(text.replaceAll('\n', ' ')) ? bad('control') : { value: words };
    },
    options,
  );
}

const YES = ['có', 'co', 'x', '1', 'yes', 'y', 'true', 'đúng', '✓', '✔'];
const NO = ['không', 'khong', '', '0', 'no', 'n', 'false', 'sai', '-', '–'];

/** Yes or no, turned over by Space; `x`, `1` and `có` are yes. */
export function flagEdit<Row extends object, Fields>(field: FieldOf<Fields, boolean>): CellEdit<Row, Fields> {
  const [yes, no] = [say('table:yes'), say('table:no')];
  return edit(
    field,
    'flag',
    (row) => (storedValue<boolean>(row, field) ? yes : no),
    (text) => {
      const word = text.trim().toLocaleLowerCase();
      if (YES.includes(word)) return { value: true };
      return NO.includes(word) ? { value: false } : bad('flag');
    },
    [yes, no],
  );
}

/**
 * Another record, chosen or written by its name. Two of the same name are told apart by `hint` in brackets: a place's
 * address, a person's stage name.
 */
export function referenceEdit<Row extends object, Fields>(
  field: keyof Fields & string,
  records: readonly { id: string; name: string; hint?: string; aliases?: readonly string[] }[],
  more: { optional?: boolean } = {},
): CellEdit<Row, Fields> {
  const counts = Map.groupBy(records, (record) => fold(record.name));
  const labelOf = (record: { name: string; hint?: string }) =>
    (counts.get(fold(record.name))?.length ?? 0) > 1 && record.hint
      ? `${record.name} (${record.hint})`
      : record.name;
  const labels = records.map(labelOf);
  const byId = new Map(records.map((record, at) => [record.id, labels[at] ?? '']));
  const byWord = new Map<string, Set<string>>();
  const note = (word: string, id: string) =>
    byWord.set(fold(word), (byWord.get(fold(word)) ?? new Set()).add(id));
  for (const [at, record] of records.entries())
    for (const word of [record.name, labels[at] ?? '', ...(record.aliases ?? [])]) note(word, record.id);
  return edit(
    field,
    'choice',
    (row) => byId.get(storedValue<string | null>(row, field) ?? '') ?? '',
    (text) => {
      const name = cleanText(text);
      if (name === '') return more.optional ? { value: null } : bad('required');
      const exact = records.filter((_record, at) => labels[at] === name);
      if (exact.length === 1) return { value: exact[0]?.id };
      const found = [...(byWord.get(fold(name)) ?? [])];
      if (found.length === 0) return bad('unknown', { name });
      return found.length === 1 ? { value: found[0] } : bad('several', { name });
    },
    more.optional ? ['', ...labels] : labels,
  );
}
