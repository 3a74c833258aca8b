import {
  type DocumentFormat,
  type DocumentKind,
  type DocumentRequest,
  documentCatalogue,
  documentOptions,
  zDocumentRequest,
} from '../../../shared/contract/documents.ts';

/** The papers in the order in which they are made in the life of a season. */
export const paperKinds: readonly DocumentKind[] = [
  'season-plan',
  'running-order',
  'cast-list',
  'cue-sheet',
  'broadcast-schedule',
  'call-sheet',
  'week-schedule',
  'personal-schedule',
  'attendance-sheet',
  'allowance',
];

/** Options as the dialog holds them: whatever was kept, checked only when a paper is asked for. */
export type PaperOptions = Readonly<Record<string, unknown>>;

/** What a paper is of. A schedule is of a channel or, with `stationCode`, of all channels of a station. */
export type PaperSubject = {
  productionId?: string | undefined;
  channelId?: string | undefined;
  stationCode?: string | undefined;
  seasonId?: string | undefined;
};

/** The options that this paper knows, with values that it can have; what was kept by an older program falls away. */
export function knownOptions(document: DocumentKind, options: PaperOptions): PaperOptions {
  const { shape } = documentOptions[document];
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => {
      const schema = Object.hasOwn(shape, name) ? shape[name as keyof typeof shape] : undefined;
      return (
        value !== undefined &&
        (schema as { safeParse(v: unknown): { success: boolean } } | undefined)?.safeParse(value).success
      );
    }),
  );
}

/**
 * Papers of the calls are chosen by the dialog's own options: `onlyProduction` narrows them to a production, `whose` says
 * whose schedule it is (`person:<id>`, `place:<id>`, `production:<id>`).
 */
function callsRequest(document: DocumentKind, format: DocumentFormat, options: PaperOptions): unknown {
  const [of, id] = typeof options.whose === 'string' ? options.whose.split(':') : [];
  const personal = document === 'personal-schedule';
  const whose = personal && id && (of === 'person' || of === 'place') ? { [`${of}Id`]: id } : {};
  const known = knownOptions(document, { ...options, ...whose });
  const ofProduction = of === 'production' ? id : undefined;
  const productionId = personal ? ofProduction : options.onlyProduction;
  const enough = personal ? id : (known.date ?? known.callId);
  if (enough === undefined) return null;
  return {
    document,
    format,
    ...(productionId ? { productionId } : {}),
    ...(Object.keys(known).length > 0 ? { options: known } : {}),
  };
}

/** What to ask for; null while the paper has nothing to be made of. */
export function paperRequest(
  document: DocumentKind,
  format: DocumentFormat,
  subject: PaperSubject,
  options: PaperOptions,
): DocumentRequest | null {
  const { of } = documentCatalogue[document];
  const { productionId, channelId, stationCode, seasonId } = subject;
  if (of === 'calls') {
    const parsed = zDocumentRequest.safeParse(callsRequest(document, format, options));
    return parsed.success ? parsed.data : null;
  }
  if (of === 'production' && productionId === undefined) return null;
  if ((of === 'season' || of === 'channel') && seasonId === undefined) return null;
  if (of === 'channel' && channelId === undefined && stationCode === undefined) return null;
  const known = knownOptions(document, {
    ...options,
    stationCode: of === 'channel' ? stationCode : undefined,
  });
  const parsed = zDocumentRequest.safeParse({
    document,
    format,
    ...(of === 'production' ? { productionId } : of === 'house' ? {} : { seasonId }),
    ...(of === 'channel' && stationCode === undefined ? { channelId } : {}),
    ...(Object.keys(known).length > 0 ? { options: known } : {}),
  });
  return parsed.success ? parsed.data : null;
}
