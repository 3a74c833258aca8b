import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId } from './fields.ts';

/** Kịch bản đường dây, bảng cue, lịch phát sóng. */
export const documentKinds = ['running-order', 'cue-sheet', 'broadcast-schedule'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentFormats = ['pdf', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** Which formats each document comes in, and what it is made of. */
export const documentCatalogue: Record<
  DocumentKind,
  { formats: DocumentFormat[]; of: 'production' | 'channel' }
> = {
  'running-order': { formats: ['pdf', 'xlsx'], of: 'production' },
  'cue-sheet': { formats: ['pdf'], of: 'production' },
  'broadcast-schedule': { formats: ['pdf', 'xlsx'], of: 'channel' },
};

export const zDocumentRequest = z.object({
  document: z.enum(documentKinds),
  format: z.enum(documentFormats),
  productionId: zId.optional(),
  channelId: zId.optional(),
  seasonId: zId.optional(),
});
export type DocumentRequest = z.infer<typeof zDocumentRequest>;

const zPaper = z.object({
  fileName: z.string(),
  /** Version that the paper carries: rises by one when what it says differs from the last issued. */
  version: z.int(),
  issued: z.boolean(),
  bytes: z.file(),
});

const base = oc.errors(commonErrors);

export const documentsContract = {
  /** Makes the paper without issuing it: for the preview. */
  preview: base.input(zDocumentRequest).output(zPaper),
  /** Makes the paper and notes in the history that it was issued: for print and export. */
  issue: base.input(zDocumentRequest).output(zPaper),
};
