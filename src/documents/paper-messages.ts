import type { Paper } from '../application/documents/papers.ts';
import type { DocumentFormat } from '../shared/contract/documents.ts';
import type { PlanErrorCode, PlanErrorData } from '../shared/errors/codes.ts';

/** What passes between the caller's thread and the worker that makes the papers. */
export type PaperWork = { paper: Paper; format: DocumentFormat } | { warm: true };
export type PaperOrder = { id: number } & PaperWork;
export type PaperAnswer =
  | { id: number; bytes: Uint8Array }
  | { id: number; error: { code: PlanErrorCode; data: PlanErrorData[PlanErrorCode] } };
