import { BARE_TOO_LONG, isBareNumber } from '../../../../../domain/imports/index.ts';
import type { Item, ItemFields } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { cleanText, hasForbiddenCharacter } from '../../../../../shared/text/clean-text.ts';
import { formatMinutesSeconds, parseDuration } from '../../../../../shared/time/duration.ts';

export type FieldName = keyof ItemFields;

/** Why a typed text is not saved; each has one sentence in the texts of the outline (`problem.*`). */
export type FieldProblem =
  | 'empty'
  | 'tooLong'
  | 'control'
  | 'duration'
  | 'durationTooLong'
  | 'hours'
  | 'beats';

export type Parsed = { fields: Partial<ItemFields> } | { problem: FieldProblem; limit?: number };

const notes: readonly FieldName[] = [
  'mcText',
  'sound',
  'lighting',
  'led',
  'props',
  'costumes',
  'note',
  'scriptText',
];
const lines: readonly FieldName[] = [
  'title',
  'genre',
  'performers',
  'author',
  'responsible',
  'verses',
  'mode',
  'tuning',
];

export function isNoteField(field: FieldName): boolean {
  return notes.includes(field);
}

export function fieldLimit(field: FieldName): number {
  if (field === 'scriptText') return limits.script;
  return isNoteField(field) ? limits.note : lines.includes(field) ? limits.title : 12;
}

/** The text that a field is edited as. */
export function fieldText(item: Pick<Item, FieldName>, field: FieldName): string {
  if (field === 'durationSeconds')
    return item.durationSeconds === null ? '' : formatMinutesSeconds(item.durationSeconds);
  if (field === 'linkSeconds') return item.linkSeconds === 0 ? '' : formatMinutesSeconds(item.linkSeconds);
  const value = item[field];
  return value === null ? '' : String(value);
}

/** Reads what was typed into a field; nothing typed clears it, but a title must say something. */
export function parseField(field: FieldName, text: string): Parsed {
  switch (field) {
    case 'durationSeconds':
    case 'linkSeconds':
      return parseLength(field, text);
    case 'beats':
    case 'entryBeat':
      return parseBeats(field, text);
    default:
      return parseText(field, text);
  }
}

function parseLength(field: 'durationSeconds' | 'linkSeconds', text: string): Parsed {
  if (text.trim() === '')
    return { fields: field === 'durationSeconds' ? { durationSeconds: null } : { linkSeconds: 0 } };
  const seconds = parseDuration(text);
  if (seconds === null) return { problem: 'duration' };
  if (seconds > limits.durationSeconds) return { problem: 'durationTooLong' };
  // 1000 was meant as 10:00.
  if (isBareNumber(text) && seconds >= BARE_TOO_LONG)
    return { problem: 'hours', limit: Math.floor(seconds / 3600) };
  return { fields: field === 'durationSeconds' ? { durationSeconds: seconds } : { linkSeconds: seconds } };
}

function parseBeats(field: 'beats' | 'entryBeat', text: string): Parsed {
  const trimmed = text.trim();
  if (trimmed === '') return { fields: field === 'beats' ? { beats: null } : { entryBeat: null } };
  const value = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : 0;
  if (value < 1 || value > 256) return { problem: 'beats' };
  return { fields: field === 'beats' ? { beats: value } : { entryBeat: value } };
}

function parseText(field: FieldName, text: string): Parsed {
  const value = cleanText(text);
  if (field === 'title' && value === '') return { problem: 'empty' };
  const limit = fieldLimit(field);
  if (value.length > limit) return { problem: 'tooLong', limit };
  if (hasForbiddenCharacter(value)) return { problem: 'control' };
  return { fields: { [field]: value } };
}
