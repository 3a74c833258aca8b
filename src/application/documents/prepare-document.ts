import { createHash } from 'node:crypto';
import { callWords } from '../../domain/cues/index.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import { type DocumentRequest, documentCatalogue } from '../../shared/contract/documents.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { fold } from '../../shared/text/fold.ts';
import { dateOf, type LocalDate, type LocalDateTime, toVietnamTime } from '../../shared/time/local-time.ts';
import type { Caller, Host } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';
import { assembleBroadcastSchedule } from './assemble-broadcast-schedule.ts';
import { assembleCueSheet } from './assemble-cue-sheet.ts';
import { assembleRunningOrder } from './assemble-running-order.ts';
import type { Paper } from './papers.ts';

/** A paper ready to be shown; `issue` notes in the history that it left the house. */
export type PreparedDocument = {
  fileName: string;
  version: number;
  /** This version was issued before, with the same words. */
  issued: boolean;
  bytes: Uint8Array;
  issue(caller: Caller): { seq: number };
};

type Draft = { subjectId: string; productionId: string | null; name: string; paper: Paper };

/** The words of a paper without what changes at every printing; two papers are one version if these are the same. */
function contentHash(paper: Paper): string {
  const head = { ...paper.head, version: 0, printedAt: '' };
  return createHash('sha256')
    .update(JSON.stringify({ ...paper, head }))
    .digest('hex');
}

/**
 * Gathers what a paper says, numbers its version and makes its bytes. Names of the house and of stations are those
 * valid on the day of the show (of the first slot for a schedule), because that is the paper's own day.
 */
export async function prepareDocument(
  plan: PlanStore,
  host: Host,
  request: DocumentRequest,
): Promise<PreparedDocument> {
  if (!documentCatalogue[request.document].formats.includes(request.format)) {
    throw new PlanError('FORMAT_UNSUPPORTED', { document: request.document, format: request.format });
  }
  const printedAt = toVietnamTime(host.now());
  const draft = gather(plan, request, printedAt);
  const hash = contentHash(draft.paper);
  const last = plan.lastIssued(request.document, draft.subjectId);
  const issued = last?.contentHash === hash;
  const version = issued ? last.version : (last?.version ?? 0) + 1;
  const paper: Paper = { ...draft.paper, head: { ...draft.paper.head, version } };
  const bytes = await host.papers.make(paper, request.format);
  return {
    fileName: `${fileStem(request.document, draft.name)}-ban-${version}.${request.format}`,
    version,
    issued,
    bytes,
    issue: (caller) =>
      plan.act(
        {
          label: { key: 'paper.issue', params: { document: request.document, title: draft.name, version } },
          actor: caller.actor,
          productionId: draft.productionId,
          undoable: false,
        },
        (writer) => {
          // While the paper was being made another may have been issued: its number is not given twice.
          const newest = plan.lastIssued(request.document, draft.subjectId);
          if (newest && newest.version >= version && newest.contentHash !== hash) {
            throw new PlanError('STALE', {
              kind: 'paper',
              id: draft.subjectId,
              field: 'version',
              by: '',
              at: '',
              current: String(newest.version),
            });
          }
          writer.insertIssuedPaper({
            document: request.document,
            subjectId: draft.subjectId,
            version,
            contentHash: hash,
            format: request.format,
            issuedAt: printedAt,
            issuedBy: caller.actor,
          });
        },
      ),
  };
}

function gather(plan: PlanStore, request: DocumentRequest, printedAt: LocalDateTime): Draft {
  return documentCatalogue[request.document].of === 'channel'
    ? gatherSchedule(plan, request, printedAt)
    : gatherProductionPaper(plan, request, printedAt);
}

function gatherProductionPaper(plan: PlanStore, request: DocumentRequest, printedAt: LocalDateTime): Draft {
  const { document, productionId } = request;
  if (productionId === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'production' });
  const production = requireProduction(plan, productionId);
  const day = production.startsAt ? dateOf(production.startsAt) : dateOf(printedAt);
  const common = {
    organisationName: plan.organisationOn(day)?.name ?? '',
    production,
    outline: buildOutline(plan.items(productionId)),
    slot: plan.slots({ productionId }).find((slot) => slot.id === production.slotId) ?? null,
    cues: plan.cues(productionId),
    crew: plan.crew(productionId),
    parts: plan.parts(productionId),
    roles: plan.roles(productionId),
    version: 0,
    printedAt,
  };
  const paper: Paper =
    document === 'cue-sheet'
      ? assembleCueSheet({
          ...common,
          departments: plan.departments(),
          words: callWords(settingsFrom(plan.settings())),
        })
      : assembleRunningOrder(common);
  return { subjectId: productionId, productionId, name: production.title, paper };
}

function gatherSchedule(plan: PlanStore, request: DocumentRequest, printedAt: LocalDateTime): Draft {
  const { document, channelId, seasonId } = request;
  if (channelId === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'channel' });
  const channel = plan.channels().find((candidate) => candidate.id === channelId);
  if (!channel) throw new PlanError('NOT_FOUND', { kind: 'channel', id: channelId });
  const seasons = plan.seasons();
  if (seasonId === undefined && seasons.length > 1) {
    throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'season' });
  }
  const season = seasons.find((candidate) => seasonId === undefined || candidate.id === seasonId);
  if (!season) throw new PlanError('NOT_FOUND', { kind: 'season', id: seasonId ?? '' });
  const slots = plan.slots({ channelId, seasonId: season.id });
  const [first] = slots;
  const day: LocalDate = first ? dateOf(first.startsAt) : season.startDate;
  const paper = assembleBroadcastSchedule({
    organisationName: plan.organisationOn(day)?.name ?? '',
    stationName: plan.stationNameOn(channel.stationCode, day) ?? '',
    channel,
    seasonName: season.name,
    slots,
    version: 0,
    printedAt,
  });
  return {
    subjectId: `${channelId}:${season.id}`,
    productionId: null,
    name: `${channel.code} ${season.year}`,
    paper,
  };
}

const STEMS = {
  'running-order': 'kich-ban-duong-day',
  'cue-sheet': 'bang-cue',
  'broadcast-schedule': 'lich-phat-song',
} as const satisfies Record<DocumentRequest['document'], string>;

/** A file name that every system and every mail program takes: no marks, no spaces. */
function fileStem(document: DocumentRequest['document'], name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? STEMS[document] : `${STEMS[document]}-${slug}`;
}
