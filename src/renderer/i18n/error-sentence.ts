import { formatDuration } from '../../shared/time/duration.ts';
import { codedError } from '../client/coded-error.ts';
import { hasText, say } from './say.ts';
import { seasonFileWords } from './season-file-words.ts';

/** The name of a field as it begins a sentence: `Thời lượng`. */
function fieldName(field: unknown): string {
  const key = `history:fields.${String(field)}`;
  const name = hasText(key) ? say(key) : say('errors:anyField');
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

const BY_REASON = new Set([
  'INVALID',
  'UNDO_REFUSED',
  'IMPORT_REFUSED',
  'SEASON_FILE_UNREADABLE',
  'SEASON_FILE_CONFLICT',
  'ARRANGE_REFUSED',
]);

/** Codes whose sentence depends on a part of their data. */
function keyOf(code: string, data: Record<string, unknown>): string {
  const ofField = `errors:${String(data.field)}.${String(data.reason)}`;
  if (code === 'INVALID' && hasText(ofField)) return ofField;
  if (BY_REASON.has(code)) return `errors:${code}.${String(data.reason)}`;
  // A paper whose number was given elsewhere while it was being made.
  if (code === 'STALE' && data.kind === 'paper') return 'errors:stalePaper';
  if (code === 'STALE' && data.kind === 'plan') return 'errors:stalePlan';
  if (code === 'STALE' && data.current === '') return 'errors:staleEmpty';
  return code === 'DOCUMENT_NEEDS' ? `errors:${code}.${String(data.needs)}` : `errors:${code}`;
}

/** A value as its field shows it: lengths come as seconds. */
function shownValue(field: unknown, value: unknown): string {
  const text = String(value ?? '');
  return String(field).endsWith('Seconds') && /^\d+$/.test(text) ? formatDuration(Number(text)) : text || '–';
}

/** The sentence of a code and data that arrived as an answer, as `plan.status.problem` does. */
export function codedSentence(code: string, data: Record<string, unknown>): string {
  const words = {
    ...data,
    field: fieldName(data.field),
    ...(data.current === undefined ? {} : { current: shownValue(data.field, data.current) }),
    by: data.by || say('errors:otherUser'),
    format: String(data.format ?? '').toUpperCase(),
    ...(code.startsWith('SEASON_FILE_') ? seasonFileWords(data) : {}),
  };
  const key = keyOf(code, data);
  if (hasText(key)) return say(key, words);
  return code === 'INVALID'
    ? say('errors:INVALID.malformed', words)
    : say('errors:INTERNAL', { ...words, detail: code });
}

/**
 * One sentence in the user's language for anything that a call may be refused with: what happened, what is safe, what
 * to do. Never the raw English message of an exception.
 */
export function errorSentence(error: unknown): string {
  const coded = codedError(error);
  return coded ? codedSentence(coded.code, coded.data) : say('errors:disconnected');
}

/** The same for a refused deletion: what stands in the way is a change of something inside. */
export function removalSentence(error: unknown): string {
  const coded = codedError(error);
  if (coded?.code !== 'STALE') return errorSentence(error);
  return say('errors:staleRemoval', { by: coded.data.by || say('errors:otherUser') });
}
