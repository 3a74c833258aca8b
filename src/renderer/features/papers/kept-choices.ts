import { z } from 'zod';
import { documentFormats, documentKinds } from '../../../shared/contract/documents.ts';

const zKinds = z.enum(documentKinds);
const zOptions = z.record(z.string(), z.unknown());

/** What the window keeps of the dialog, for all papers: the last one, and for each its format and options. */
const zKept = z.object({
  document: zKinds.optional().catch(undefined),
  productionId: z.string().optional().catch(undefined),
  /** `channel:<id>` or `station:<code>`. */
  channel: z.string().optional().catch(undefined),
  formats: z.partialRecord(zKinds, z.enum(documentFormats)).catch({}),
  options: z.partialRecord(zKinds, zOptions).catch({}),
});
export type KeptChoices = z.infer<typeof zKept>;

const nothing: KeptChoices = { formats: {}, options: {} };

function parse<T>(schema: z.ZodType<T>, text: string | null, otherwise: T): T {
  if (text === null) return otherwise;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : otherwise;
  } catch {
    // What cannot be read is a lost habit, no lost work.
    return otherwise;
  }
}

export const readKept = (text: string | null): KeptChoices => parse(zKept, text, nothing);

/**
 * Options that belong to what a paper is of and not to the kind of paper: the clock of one show, the days of one
 * season. They are kept beside their production or season.
 */
export const subjectOptions: ReadonlySet<string> = new Set([
  'clockStart',
  'from',
  'to',
  'quarter',
  'date',
  'callId',
  'whose',
  'onlyProduction',
  'month',
]);

export const readSubjectKept = (text: string | null): Record<string, unknown> => parse(zOptions, text, {});
