import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zId, zLocalDate, zTitle } from './fields.ts';

/**
 * Kịch bản đường dây, bảng cue, danh sách diễn viên và ê-kíp, lịch phát sóng, kế hoạch mùa diễn, lịch gọi, lịch tập
 * tuần, lịch cá nhân, bảng điểm danh, bảng chấm buổi.
 */
export const documentKinds = [
  'running-order',
  'cue-sheet',
  'cast-list',
  'broadcast-schedule',
  'season-plan',
  'call-sheet',
  'week-schedule',
  'personal-schedule',
  'attendance-sheet',
  'allowance',
] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentFormats = ['pdf', 'docx', 'xlsx', 'csv', 'ics'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** `calls` is the whole house's; a production, where one is named, leaves the calls of the others out. */
export type DocumentSubject = 'production' | 'channel' | 'season' | 'calls' | 'house';

/** Which formats each document comes in, and what it is made of. A document of a channel may be one of a whole station. */
export const documentCatalogue: Record<DocumentKind, { formats: DocumentFormat[]; of: DocumentSubject }> = {
  'running-order': { formats: ['pdf', 'docx', 'xlsx', 'csv'], of: 'production' },
  'cue-sheet': { formats: ['pdf', 'xlsx', 'csv'], of: 'production' },
  'cast-list': { formats: ['pdf', 'docx', 'xlsx', 'csv'], of: 'production' },
  'broadcast-schedule': { formats: ['pdf', 'xlsx', 'csv'], of: 'channel' },
  'season-plan': { formats: ['pdf', 'xlsx'], of: 'season' },
  'call-sheet': { formats: ['pdf', 'docx'], of: 'calls' },
  'week-schedule': { formats: ['pdf', 'xlsx'], of: 'calls' },
  'personal-schedule': { formats: ['pdf', 'ics'], of: 'calls' },
  'attendance-sheet': { formats: ['pdf'], of: 'calls' },
  allowance: { formats: ['pdf', 'xlsx'], of: 'house' },
};

/** All columns for the departments, or the few that performers read. */
export const runningOrderColumnSets = ['all', 'short'] as const;

/**
 * What can be chosen about each document. An option that is left out has its usual value; one that the document does
 * not know, or a value that it cannot have, is refused. Options are part of what a version means: each choice of them
 * counts its own versions.
 */
export const documentOptions = {
  'running-order': z.strictObject({
    columns: z.enum(runningOrderColumnSets).optional(),
    /** Lời dẫn of the MC; true where it is left out. */
    withMc: z.boolean().optional(),
    /** Clock that the times are counted from instead of the curtain: `19:30`. */
    clockStart: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
  }),
  'cue-sheet': z.strictObject({
    /** Cues of one department; of all where it is left out. */
    departmentId: zId.optional(),
  }),
  'cast-list': z.strictObject({
    /** Phone numbers; false where it is left out. */
    withPhones: z.boolean().optional(),
  }),
  'broadcast-schedule': z.strictObject({
    /** First and last day of air. */
    from: zLocalDate.optional(),
    to: zLocalDate.optional(),
    /** All channels of this station (its code) instead of one channel. */
    stationCode: zTitle.optional(),
  }),
  'season-plan': z.strictObject({
    /** One quarter; the whole season where it is left out. */
    quarter: z.int().min(1).max(4).optional(),
  }),
  'call-sheet': z.strictObject({
    /** The day; it must be said. */
    date: zLocalDate.optional(),
  }),
  'week-schedule': z.strictObject({
    /** Any day of the week, which begins on Monday; it must be said. */
    date: zLocalDate.optional(),
    /** Calls at this place only. */
    placeId: zId.optional(),
  }),
  /** Of a person, of a place, or of the request's production; one of them must be said. */
  'personal-schedule': z.strictObject({
    personId: zId.optional(),
    placeId: zId.optional(),
    /** First and last day; without them all calls there are. */
    from: zLocalDate.optional(),
    to: zLocalDate.optional(),
  }),
  'attendance-sheet': z.strictObject({
    /** The day; it must be said where no call is. */
    date: zLocalDate.optional(),
    /** One call instead of all of a day. */
    callId: zId.optional(),
  }),
  allowance: z.strictObject({
    /** `2026-11`; the month of printing where it is left out. */
    month: z
      .string()
      .regex(/^(19|2[01])\d{2}-(0[1-9]|1[0-2])$/)
      .optional(),
  }),
} as const satisfies Record<DocumentKind, z.ZodType>;
export type DocumentOptions<K extends DocumentKind> = z.infer<(typeof documentOptions)[K]>;

const subjects = {
  format: z.enum(documentFormats),
  productionId: zId.optional(),
  channelId: zId.optional(),
  seasonId: zId.optional(),
};
const requestOf = <K extends DocumentKind, O extends z.ZodType>(document: K, options: O) =>
  z.object({ document: z.literal(document), ...subjects, options: options.optional() });

export const zDocumentRequest = z.discriminatedUnion('document', [
  requestOf('running-order', documentOptions['running-order']),
  requestOf('cue-sheet', documentOptions['cue-sheet']),
  requestOf('cast-list', documentOptions['cast-list']),
  requestOf('broadcast-schedule', documentOptions['broadcast-schedule']),
  requestOf('season-plan', documentOptions['season-plan']),
  requestOf('call-sheet', documentOptions['call-sheet']),
  requestOf('week-schedule', documentOptions['week-schedule']),
  requestOf('personal-schedule', documentOptions['personal-schedule']),
  requestOf('attendance-sheet', documentOptions['attendance-sheet']),
  requestOf('allowance', documentOptions.allowance),
]);
export type DocumentRequest = z.infer<typeof zDocumentRequest>;
export type DocumentRequestOf<K extends DocumentKind> = Extract<DocumentRequest, { document: K }>;

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
  /** Gets the maker of papers ready, so that the first paper does not wait for it. */
  warm: base.output(z.object({})),
};
