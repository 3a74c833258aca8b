import { z } from 'zod';
import { limits } from '../limits.ts';
import { cleanText, hasForbiddenCharacter } from '../text/clean-text.ts';
import { isLocalDate, isLocalDateTime, type LocalDate, type LocalDateTime } from '../time/local-time.ts';

// zod compiles its parsers with `eval` otherwise, which the strict CSP of the window reports.
z.config({ jitless: true });

/** The `params.reason` of a refusal becomes the `reason` of the coded error INVALID. */
const refuse = (reason: string) => ({ params: { reason } });

const text = (limit: number) =>
  z
    .string()
    .max(limit, { params: { reason: 'too-long', limit } } as never)
    .refine((value) => !hasForbiddenCharacter(value), refuse('control-character'))
    .transform(cleanText);

const oneLine = text(limits.title).refine((value) => !/[\n\t]/.test(value), refuse('control-character'));
/** One line that must say something: a title, a name. */
export const zTitle = oneLine.refine((value) => value.length > 0, refuse('empty'));
/** One line that may be empty. */
export const zLine = oneLine;
/** Free text, line breaks kept. */
export const zNote = text(limits.note);
/** The words of a play's item, many pages of them. */
export const zScript = text(limits.script);
export const zId = z.uuid();
export const zLocalDate = z.custom<LocalDate>(
  (value) => typeof value === 'string' && isLocalDate(value),
  refuse('not-a-time'),
);
export const zLocalDateTime = z.custom<LocalDateTime>(
  (value) => typeof value === 'string' && isLocalDateTime(value),
  refuse('not-a-time'),
);
export const zSeconds = z.int().min(0).max(limits.durationSeconds);
/** The sequence of the journal that the window's picture of the plan was read at. */
export const zSequence = z.int().min(0);
/**
 * What an edit was begun on, part of the input of an act that may be refused as STALE. `ownSeqs` are the sequences at
 * which acts of the very window ended since `baseSeq`: what it wrote itself was not changed elsewhere.
 */
export const zBasis = {
  baseSeq: zSequence.optional(),
  ownSeqs: z.array(zSequence).max(limits.ownSeqs).optional(),
};
export type Basis = { baseSeq?: number | undefined; ownSeqs?: number[] | undefined };
export const zOrderKey = z.string().min(1);
