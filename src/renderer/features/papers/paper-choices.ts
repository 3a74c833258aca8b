import {
  type DocumentKind,
  type DocumentRequest,
  documentCatalogue,
} from '../../../shared/contract/documents.ts';

/** The papers that a production's dialog offers, in the order in which they are made in the life of a show. */
export const paperKinds: readonly DocumentKind[] = ['running-order', 'cue-sheet', 'broadcast-schedule'];

/** Those that are made without a production. */
export const seasonPaperKinds: readonly DocumentKind[] = paperKinds.filter(
  (kind) => documentCatalogue[kind].of === 'channel',
);

/** Whether the paper also comes as a workbook. */
export const comesAsWorkbook = (document: DocumentKind) =>
  documentCatalogue[document].formats.includes('xlsx');

export type PaperSubject = {
  productionId: string | undefined;
  seasonId: string;
  channelId: string | undefined;
};

/** What to ask for; null while a paper has no channel, or no production, to be made of. */
export function paperRequest(
  document: DocumentKind,
  format: DocumentRequest['format'],
  { productionId, seasonId, channelId }: PaperSubject,
): DocumentRequest | null {
  if (documentCatalogue[document].of === 'production')
    return productionId === undefined ? null : { document, format, productionId };
  return channelId === undefined ? null : { document, format, channelId, seasonId };
}
