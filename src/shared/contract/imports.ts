import { oc } from '@orpc/contract';
import { z } from 'zod';
import { limits } from '../limits.ts';
import { commonErrors } from './errors.ts';
import { zId, zSequence } from './fields.ts';
import { itemKinds } from './items.ts';

/** What a table can be read as: running order, people, activities, slots, calls, when people cannot come. */
export const importKinds = ['items', 'people', 'activities', 'slots', 'calls', 'availability'] as const;
export type ImportKind = (typeof importKinds)[number];

/** What is done with a row that the plan has already: left as it is, its cells taken over, or added once more. */
export const duplicateChoices = ['skip', 'update', 'add'] as const;
export type DuplicateChoice = (typeof duplicateChoices)[number];

/** Why a cell, or a row as a whole, cannot be taken. */
export const problemReasons = [
  'empty',
  'too-long',
  'too-many',
  'control-character',
  'error-cell',
  'not-a-date',
  'year-only',
  'not-a-time',
  'not-a-length',
  'not-a-number',
  'not-a-choice',
  'too-large',
  'ends-before',
  'unknown-production',
  'unknown-channel',
  'unknown-target',
  'unknown-part',
  'unknown-place',
  'unknown-person',
  'unknown-item',
  'ends-before-start',
  'call-too-long',
  'not-a-weekday',
  'twice',
  'ambiguous',
  'taken',
] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** `row` as the sheet counts it, `column` from 0; null for the row as a whole. `text` is what stands there. */
export const zImportProblem = z.object({
  row: z.int(),
  column: z.int().nullable(),
  field: z.string().nullable(),
  reason: z.enum(problemReasons),
  text: z.string(),
  limit: z.number().optional(),
});
export type ImportProblem = z.infer<typeof zImportProblem>;

/** Rows that are no records: sums, heads said again, words below the table, parts that belong to the broadcast. */
export const leftOutReasons = ['sum', 'heading', 'aside', 'broadcast-part'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

const zNote = z.object({
  kind: z.enum([
    'merged',
    'hidden-rows',
    'hidden-columns',
    'hidden-sheet',
    'formulas',
    'formulas-without-value',
    'macros',
    'old-encoding',
  ]),
  count: z.int(),
});
const zSheetOverview = z.object({
  name: z.string(),
  /** Rows with something in them. */
  rows: z.int(),
  columns: z.int(),
  notes: z.array(zNote),
});
export type SheetOverview = z.infer<typeof zSheetOverview>;

/** A field for each column of the sheet; null for one that is not taken over. */
const zMapping = z.array(z.string().max(40).nullable()).max(limits.sheetColumns);
/** Number of the row with the headings; 0 if there is none. */
const zHeader = z.int().min(0).max(limits.sheetRows);

const zScope = { productionId: zId.optional(), seasonId: zId.optional() };
const zReading = { token: zId, kind: z.enum(importKinds), sheet: z.int().min(0).max(limits.sheets) };
const zMade = z.object({
  ...zReading,
  ...zScope,
  header: zHeader,
  mapping: zMapping,
  duplicates: z.enum(duplicateChoices),
});
export type ImportRequest = z.infer<typeof zMade>;

const zLook = z.object({
  header: zHeader,
  mapping: zMapping,
  /** The mapping is the one that was used last time with the same headings. */
  remembered: z.boolean(),
  columns: z.array(z.object({ heading: z.string(), samples: z.array(z.string()) })),
  /** The first rows of the sheet, to point at its headings. */
  rows: z.array(z.array(z.string())),
});
export type SheetLook = z.infer<typeof zLook>;

export const importOutcomes = ['add', 'update', 'skip', 'wrong'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

const zPreviewRow = z.object({
  row: z.int(),
  outcome: z.enum(importOutcomes),
  /** As it will be understood, one text for each column of the mapping. */
  texts: z.array(z.string()),
  /** Items: what they become, and how deep they will lie. */
  itemKind: z.enum(itemKinds).nullable(),
  depth: z.int(),
  /** Columns with a problem. */
  wrong: z.array(z.int()),
});
export type PreviewRow = z.infer<typeof zPreviewRow>;

const zCounts = z.object({ add: z.int(), update: z.int(), skip: z.int(), wrong: z.int(), leftOut: z.int() });

const zPreview = z.object({
  /** Of the plan that the rows were compared with. */
  seq: zSequence,
  total: z.int(),
  counts: zCounts,
  rows: z.array(zPreviewRow),
  /** The first of them, with the first portion of the rows; `index` is the row's place among the rows. */
  problems: z.array(zImportProblem.extend({ index: z.int() })),
  problemCount: z.int(),
  leftOut: z.array(z.object({ row: z.int(), reason: z.enum(leftOutReasons), text: z.string() })),
  /** Groups (tổ, đoàn) that will be made. */
  newGroups: z.array(z.string()),
  /** Set if these are more rows than one act holds. */
  tooMany: z.int().nullable(),
});
export type PreviewProblem = ImportPreview['problems'][number];
export type ImportPreview = z.infer<typeof zPreview>;

export const importLimits = {
  /** Rows of one answer. */
  previewRows: 300,
  problems: 1000,
} as const;

const base = oc.errors(commonErrors);

export const importsContract = {
  /** Reads a file, or a pasted table, and holds what it says for a while under a token. */
  read: base
    .input(
      z.object({
        kind: z.enum(importKinds),
        file: z.file().optional(),
        text: z.string().max(limits.pastedCharacters).optional(),
      }),
    )
    .output(
      z.object({
        token: zId,
        sheets: z.array(zSheetOverview),
        /** The sheet that looks most like what is to be imported. */
        suggested: z.int(),
      }),
    ),
  /** A sheet's headings and what each column is taken for; the header row is guessed where it is not given. */
  look: base.input(z.object({ ...zReading, header: zHeader.optional() })).output(zLook),
  /** The rows as they will be, and everything that is wrong with them. Nothing is written. */
  preview: base
    .input(zMade.extend({ from: z.int().min(0), count: z.int().min(0).max(importLimits.previewRows) }))
    .output(zPreview),
  /** Writes all of it as one act, or nothing. `expectSeq` is the `seq` of the preview. */
  apply: base
    .input(zMade.extend({ skipWrong: z.boolean(), expectSeq: zSequence }))
    .output(z.object({ seq: zSequence, added: z.int(), updated: z.int(), skipped: z.int() })),
  /** Lets go of a held reading. */
  cancel: base.input(z.object({ token: zId })).output(z.object({})),
};
