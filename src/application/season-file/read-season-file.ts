import { createHash } from 'node:crypto';
import { checkContent } from '../../domain/season-file/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import { parseSeasonFile, problemList, type SeasonFile } from '../../shared/season-file/parse-season-file.ts';

/** A season file that has passed every check, its attached files as bytes. */
export type CheckedSeasonFile = SeasonFile & { files: { id: string; bytes: Uint8Array }[] };

/**
 * Reads a season file and checks all of it before anything is written: text, form, rows, what they say about each
 * other, attached bytes by their hash. Throws TOO_LARGE or one of the SEASON_FILE codes.
 */
export function readSeasonFile(bytes: Uint8Array): CheckedSeasonFile {
  if (bytes.length > limits.seasonFileBytes)
    throw new PlanError('TOO_LARGE', { limit: limits.seasonFileBytes });
  const file = parseSeasonFile(textOf(bytes));
  const problems = problemList();
  checkContent(file.tables, new Set(file.blobs.map(({ id }) => id)), problems.add);
  const files = file.blobs.map(({ id, base64 }) => ({ id, bytes: Buffer.from(base64, 'base64') }));
  const seen = new Set<string>();
  for (const [index, { id, bytes: content }] of files.entries()) {
    if (seen.has(id)) problems.add({ table: 'blobs', id, field: 'id', reason: 'taken' });
    seen.add(id);
    const whole = content.toString('base64') === file.blobs[index]?.base64;
    if (!whole || createHash('sha256').update(content).digest('hex') !== id)
      problems.add({ table: 'blobs', id, field: 'base64', reason: 'malformed' });
  }
  const sizes = new Map(files.map(({ id, bytes: content }) => [id, content.length]));
  for (const row of file.tables.attachment ?? []) {
    const size = sizes.get(String(row.blob_id));
    if (size !== undefined && size !== row.size)
      problems.add({ table: 'attachment', id: String(row.id), field: 'size', reason: 'malformed' });
  }
  problems.assertNone();
  return { ...file, files };
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlanError('SEASON_FILE_UNREADABLE', { reason: 'not-text', where: `${bytes.length} bytes` });
  }
}

/** True for bytes that begin as a JSON object: what a user opens as a plan may be a season file. */
export function looksLikeSeasonFile(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 64));
  return head.trimStart().startsWith('{');
}
