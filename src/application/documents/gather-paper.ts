import { callWords } from '../../domain/cues/index.ts';
import { buildOutline } from '../../domain/productions/index.ts';
import { sortOfCall } from '../../domain/schedule/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { DocumentKind, DocumentRequest, DocumentRequestOf } from '../../shared/contract/documents.ts';
import { callKinds } from '../../shared/contract/schedule.ts';
import type { Season } from '../../shared/contract/season.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { settingsFrom } from '../../shared/settings.ts';
import { dateOf, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from '../productions/require-production.ts';
import { gatherAllowance } from './allowance.ts';
import { assembleBroadcastSchedule } from './assemble-broadcast-schedule.ts';
import { assembleCastList } from './assemble-cast-list.ts';
import { assembleCueSheet } from './assemble-cue-sheet.ts';
import { assembleRunningOrder } from './assemble-running-order.ts';
import { assembleSeasonPlan } from './assemble-season-plan.ts';
import type { Draft } from './draft.ts';
import { gatherCallPaper } from './gather-call-paper.ts';
import type { Paper } from './papers.ts';

/**
 * Gathers what a paper says. Names of the house and of stations are those valid on the day of the show (of the first
 * slot for a schedule), because that is the paper's own day.
 */
export function gatherPaper(plan: PlanStore, request: DocumentRequest, printedAt: LocalDateTime): Draft {
  switch (request.document) {
    case 'running-order':
    case 'cue-sheet':
    case 'cast-list':
      return gatherProductionPaper(plan, request, printedAt);
    case 'broadcast-schedule':
      return gatherSchedule(plan, request, printedAt);
    case 'season-plan':
      return gatherSeasonPlan(plan, request, printedAt);
    case 'call-sheet':
    case 'week-schedule':
    case 'personal-schedule':
    case 'attendance-sheet':
      return gatherCallPaper(plan, request, printedAt);
    case 'allowance':
      return gatherAllowance(plan, request.options?.month, printedAt);
    default:
      return assertNever(request);
  }
}

type ProductionRequest =
  | DocumentRequestOf<'running-order'>
  | DocumentRequestOf<'cue-sheet'>
  | DocumentRequestOf<'cast-list'>;

function gatherProductionPaper(plan: PlanStore, request: ProductionRequest, printedAt: LocalDateTime): Draft {
  const { document, productionId } = request;
  if (productionId === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'production' });
  const production = requireProduction(plan, productionId);
  const day = production.startsAt ? dateOf(production.startsAt) : dateOf(printedAt);
  const common = {
    organisationName: plan.organisationOn(day)?.name ?? '',
    production,
    outline: buildOutline(plan.items(productionId)),
    crew: plan.crew(productionId),
    roles: plan.roles(productionId),
    version: 0,
    printedAt,
  };
  const draft = (paper: Paper, ...apart: string[]): Draft => ({
    subjectId: productionId,
    productionId,
    name: [production.title, ...apart].join(' '),
    paper,
  });
  if (document === 'cast-list') {
    const withPhones = request.options?.withPhones ?? false;
    return draft(
      assembleCastList({ ...common, people: plan.people(), withPhones }),
      withPhones ? 'co dien thoai' : '',
    );
  }
  const running = {
    ...common,
    slot: plan.slots({ productionId }).find((slot) => slot.id === production.slotId) ?? null,
    cues: plan.cues(productionId),
    parts: plan.parts(productionId),
  };
  if (document === 'running-order') {
    const short = request.options?.columns === 'short';
    return draft(assembleRunningOrder({ ...running, options: request.options }), short ? 'rut gon' : '');
  }
  const departments = plan.departments();
  const { departmentId } = request.options ?? {};
  const only = departments.find((department) => department.id === departmentId);
  if (departmentId !== undefined && !only)
    throw new PlanError('NOT_FOUND', { kind: 'department', id: departmentId });
  return draft(
    assembleCueSheet({ ...running, departments, only, words: callWords(settingsFrom(plan.settings())) }),
    only?.code ?? '',
  );
}

/** The season that is meant; without one, the only one there is. */
function requireSeason(plan: PlanStore, document: DocumentKind, seasonId: string | undefined): Season {
  const seasons = plan.seasons();
  if (seasonId === undefined && seasons.length > 1) {
    throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'season' });
  }
  const season = seasons.find((candidate) => seasonId === undefined || candidate.id === seasonId);
  if (!season) throw new PlanError('NOT_FOUND', { kind: 'season', id: seasonId ?? '' });
  return season;
}

function gatherSchedule(
  plan: PlanStore,
  { document, channelId, seasonId, options = {} }: DocumentRequestOf<'broadcast-schedule'>,
  printedAt: LocalDateTime,
): Draft {
  const { from, to, stationCode } = options;
  if (from !== undefined && to !== undefined && to < from)
    throw new PlanError('INVALID', { field: 'to', reason: 'too-small' });
  const season = requireSeason(plan, document, seasonId);
  const { channels, subject } = scheduleSubject(plan, channelId, stationCode);
  const ids = new Set(channels.map((channel) => channel.id));
  const slots = plan
    .slots({
      seasonId: season.id,
      ...(subject.channelId === undefined ? {} : { channelId: subject.channelId }),
    })
    .filter(
      ({ channelId: own, startsAt }) =>
        ids.has(own) &&
        (from === undefined || dateOf(startsAt) >= from) &&
        (to === undefined || dateOf(startsAt) <= to),
    );
  const [first] = slots;
  const day: LocalDate = first ? dateOf(first.startsAt) : (from ?? season.startDate);
  const paper = assembleBroadcastSchedule({
    organisationName: plan.organisationOn(day)?.name ?? '',
    stationName: plan.stationNameOn(subject.stationCode, day) ?? '',
    channel: subject.channel,
    seasonName: season.name,
    from,
    to,
    slots,
    version: 0,
    printedAt,
  });
  return {
    subjectId: `${subject.id}:${season.id}`,
    productionId: null,
    name: [subject.channel?.code ?? subject.stationCode, season.year, from ?? '', to ?? ''].join(' '),
    paper,
  };
}

/** One channel, or all channels of a station. */
function scheduleSubject(plan: PlanStore, channelId: string | undefined, stationCode: string | undefined) {
  const document = 'broadcast-schedule';
  const all = plan.channels();
  if (stationCode !== undefined) {
    const channels = all.filter((channel) => channel.stationCode === stationCode);
    if (channels.length === 0) throw new PlanError('NOT_FOUND', { kind: 'station', id: stationCode });
    return { channels, subject: { id: 'station', channelId: undefined, channel: null, stationCode } };
  }
  if (channelId === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'channel' });
  const channel = all.find((candidate) => candidate.id === channelId);
  if (!channel) throw new PlanError('NOT_FOUND', { kind: 'channel', id: channelId });
  return {
    channels: [channel],
    subject: { id: channelId, channelId, channel, stationCode: channel.stationCode },
  };
}

function gatherSeasonPlan(
  plan: PlanStore,
  { document, seasonId, options = {} }: DocumentRequestOf<'season-plan'>,
  printedAt: LocalDateTime,
): Draft {
  const season = requireSeason(plan, document, seasonId);
  const { quarter } = options;
  // Printed today as long as the season lasts; a season that is over keeps the names that it ended with.
  const today = dateOf(printedAt);
  const [, day = today] = [season.startDate, today, season.endDate].toSorted();
  const signatory = plan
    .records('signatory', {})
    .find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day));
  const paper = assembleSeasonPlan({
    day,
    organisation: plan.organisationOn(day),
    season,
    quarter,
    productions: plan.productions({ seasonId: season.id }),
    milestones: plan.records('milestone', { seasonId: season.id }),
    slots: plan.slots({ seasonId: season.id }),
    rehearsals: plan.rehearsalSpans(
      season.id,
      callKinds.filter((kind) => sortOfCall(kind) === 'rehearsal'),
    ),
    targets: plan.targets(season.id),
    signatory: signatory
      ? { name: signatory.name, position: signatory.position, authority: signatory.authority }
      : null,
    version: 0,
    printedAt,
  });
  return {
    subjectId: season.id,
    productionId: null,
    name: `${season.year}${quarter === undefined ? '' : ` quy ${quarter}`}`,
    paper,
  };
}
