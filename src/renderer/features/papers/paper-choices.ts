import {
  type DocumentKind,
  type DocumentRequest,
  documentCatalogue,
} from '../../../shared/contract/documents.ts';

/** The papers that a production's dialog offers, in the order in which they are made in the life of a show. */
export const paperKinds: readonly DocumentKind[] = ['running-order', 'cue-sheet', 'broadcast-schedule'];

/** Whether the paper also comes as a workbook. */
export const comesAsWorkbook = (document: DocumentKind) =>
  documentCatalogue[document].formats.includes('xlsx');

export type PaperSubject = { productionId: string; seasonId: string; channelId: string | undefined };

/** What to ask for; null while a schedule has no channel to be made of. */
export function paperRequest(
  document: DocumentKind,
  format: DocumentRequest['format'],
  { productionId, seasonId, channelId }: PaperSubject,
): DocumentRequest | null {
  if (documentCatalogue[document].of === 'production') return { document, format, productionId };
  return channelId === undefined ? null : { document, format, channelId, seasonId };
}
