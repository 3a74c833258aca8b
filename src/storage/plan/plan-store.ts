import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import type { PlanStore } from '../../application/plan/plan-store.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import { collectBlobs, readBlob } from '../attachments/blob-store.ts';
import { backupFolder, backupName } from '../backup/backup-files.ts';
import { MovedOnError, replaceContent } from '../backup/restore-backup.ts';
import { readChannels, readSlots, readStationNameOn } from '../broadcast/slot-store.ts';
import { asPlanError } from '../connection/as-plan-error.ts';
import { readCalledCueIds } from '../cues/called-cues.ts';
import { readCues, readDepartments } from '../cues/cue-store.ts';
import { readIssuedContent, readLastIssued } from '../documents/issued-paper-store.ts';
import { readPlaces } from '../house/place-store.ts';
import { readSettings } from '../house/setting-store.ts';
import { createJournal } from '../journal/journal.ts';
import { readCrew, readPeople, readRoles } from '../people/people-store.ts';
import { readItem, readItems } from '../productions/item-store.ts';
import {
  productionExists,
  readParts,
  readProductionIdByCode,
  readProductionOrder,
  readProductions,
} from '../productions/production-store.ts';
import {
  isOrdered,
  missingIds,
  readOrder,
  readRecords,
  readRecordsBy,
  readRecordsById,
} from '../records/record-store.ts';
import { recordTables } from '../records/record-tables.ts';
import { readCallFacts, readFirstCallDay, readLiveSlots } from '../schedule/call-facts-store.ts';
import { readCallRecords, readGivenMinutes } from '../schedule/call-record-store.ts';
import { readCalls, readRehearsalSpans } from '../schedule/call-store.ts';
import { readCallTurns, readDeletedCalls, readPersonCallTurns } from '../schedule/call-traces.ts';
import { readAcceptedConflicts, readClashingCalls } from '../schedule/conflict-store.ts';
import { readProductionCast, readProductionCasts } from '../schedule/production-cast-store.ts';
import { windowState } from '../schema/index.ts';
import { readFindables, readFindablesThatShow } from '../search/findable-store.ts';
import { readOverview } from '../season/overview-store.ts';
import { readSeasonContents } from '../season/season-contents.ts';
import { readCodesElsewhere, readHouseRows, readSeasonRows } from '../season/season-rows.ts';
import { readActivities, readOrganisationOn, readSeasons, readTargets } from '../season/season-store.ts';
import { typed } from './db.ts';
import { createPlanWriter } from './plan-writer.ts';
import { readReplica } from './replica.ts';
import { readRows } from './table-rows.ts';

const localStamp = (at: string) => `${toVietnamTime(new Date(at))}:${at.slice(17, 19)}`;

/** The open plan on one connection. `path` is where its file will lie, if it still has a temporary name. */
export function createPlanStore(raw: Database.Database, now: () => Date, path = raw.name): PlanStore {
  const db = typed(raw);
  const journal = createJournal(raw, readReplica(raw, path), now);
  const writer = createPlanWriter(raw, db);
  const { reader } = journal;
  const guarded = <T>(body: () => T): T => {
    try {
      return body();
    } catch (error) {
      throw asPlanError(error, raw.name);
    }
  };

  return {
    path: raw.name,
    act: (action, write) => guarded(() => journal.act(action, () => write(writer))),
    undo: (actor, expectSeq) => guarded(() => journal.undo(actor, expectSeq)),
    redo: (actor, expectSeq) => guarded(() => journal.redo(actor, expectSeq)),
    nextUndo: journal.nextUndo,
    nextRedo: journal.nextRedo,
    lastRestore: journal.lastRestore,
    history: (query) => reader.history(query).map((action) => ({ ...action, at: localStamp(action.at) })),
    sequence: reader.sequence,
    tailSince: reader.tailSince,
    changedRecords: reader.changedRecords,
    dataVersion: () => raw.pragma('data_version', { simple: true }) as number,
    lastSavedAt: () => {
      const at = reader.lastAt();
      return at === null ? null : localStamp(at);
    },

    seasons: () => readSeasons(db),
    targets: (seasonId) => readTargets(db, seasonId),
    activities: (seasonId) => readActivities(db, seasonId),
    productions: (filter) => readProductions(db, filter),
    productionExists: (id) => productionExists(db, id),
    productionIdByCode: (code) => readProductionIdByCode(db, code),
    productionOrder: (seasonId) => readProductionOrder(db, seasonId),
    parts: (productionId) => readParts(db, productionId),
    items: (productionId) => readItems(db, productionId),
    itemById: (id) => readItem(db, id),
    overview: (seasonId, span) => readOverview(raw, seasonId, span),
    seasonContents: (seasonId) => readSeasonContents(raw, seasonId),
    places: () => readPlaces(db),
    people: () => readPeople(db),
    roles: (productionId) => readRoles(db, productionId),
    crew: (productionId) => readCrew(db, productionId),
    calls: (filter) => readCalls(db, filter),
    deletedCalls: (from, to) => readDeletedCalls(raw, from, to),
    callTurns: (ids) => readCallTurns(raw, ids),
    personCallTurns: (personId) => readPersonCallTurns(raw, personId),
    callRecords: (filter) => readCallRecords(raw, filter),
    productionCast: (productionId) => readProductionCast(raw, productionId),
    productionCasts: () => readProductionCasts(raw, null),
    callFacts: (filter) => readCallFacts(raw, filter),
    firstCallDay: (seasonId) => readFirstCallDay(raw, seasonId),
    liveSlots: () => readLiveSlots(raw),
    acceptedConflicts: () => readAcceptedConflicts(raw),
    clashingCalls: (ids) => readClashingCalls(raw, ids),
    givenMinutes: (seasonId) => readGivenMinutes(raw, seasonId),
    rehearsalSpans: (seasonId, kinds) => readRehearsalSpans(db, seasonId, kinds),
    channels: () => readChannels(db, toVietnamTime(now()).slice(0, 10)),
    slots: (filter) => readSlots(db, filter),
    cues: (productionId) => readCues(db, productionId),
    departments: () => readDepartments(db),
    calledCueIds: (productionId) => readCalledCueIds(raw, productionId),
    organisationOn: (date) => readOrganisationOn(db, date),
    stationNameOn: (code, date) => readStationNameOn(db, code, date),
    lastIssued: (document, subjectId) => readLastIssued(db, document, subjectId),
    issuedContent: (document, subjectId, before) => readIssuedContent(db, document, subjectId, before),

    records: (kind, scope) => readRecords(raw, kind, scope),
    recordsById: (kind, ids) => readRecordsById(raw, kind, ids),
    recordsBy: (kind, field, values) => readRecordsBy(raw, kind, field, values),
    tableOf: (kind) => recordTables[kind].table,
    missingIds: (table, ids) => missingIds(raw, table, ids),
    recordOrder: (kind, fields) => (isOrdered(kind) ? readOrder(raw, kind, fields) : null),
    seasonRows: (seasonId) => readSeasonRows(raw, seasonId),
    houseRows: () => readHouseRows(raw),
    codesElsewhere: (seasonId) => readCodesElsewhere(raw, seasonId),
    findables: (kind, ids) => readFindables(raw, kind, ids),
    findablesThatShow: (kind, table, ids) => readFindablesThatShow(raw, kind, table, ids),
    settings: () => readSettings(raw),
    rows: (table, column, values) => readRows(raw, table, column, values),
    blob: (id) => readBlob(raw, id),
    collectBlobs: () => guarded(() => collectBlobs(raw)),

    windowState: (key) => db.select().from(windowState).where(eq(windowState.key, key)).get()?.value ?? null,
    setWindowState: (key, value) => {
      guarded(() =>
        db
          .insert(windowState)
          .values({ key, value })
          .onConflictDoUpdate({ target: windowState.key, set: { value } })
          .run(),
      );
    },

    windowStates: (prefix) =>
      raw
        .prepare<[string, string], { key: string; value: string }>(
          'SELECT key, value FROM window_state WHERE substr(key, 1, length(?)) = ? ORDER BY key',
        )
        .all(prefix, prefix),

    verify: () =>
      (raw.pragma('integrity_check') as { integrity_check: string }[])
        .map((row) => row.integrity_check)
        .filter((line) => line !== 'ok')
        .concat(
          (raw.pragma('foreign_key_check') as { table: string; rowid: number }[]).map(
            (row) => `${row.table} ${row.rowid}: broken reference`,
          ),
        ),
    checkpoint: () => {
      raw.pragma('wal_checkpoint(PASSIVE)');
    },
    backupTo: async (path) => {
      await raw.backup(path);
    },
    replaceWith: async (backup, keptSeq, action) => {
      const beside = join(backupFolder(raw.name), backupName(raw.name, 'restoring'));
      try {
        await replaceContent({ live: raw, backup, beside, keptSeq, action, now: now() });
        return true;
      } catch (error) {
        if (error instanceof MovedOnError) return false;
        throw asPlanError(error, raw.name);
      }
    },
    close: () => {
      if (!raw.open) return;
      try {
        // People copy the file to a stick: leave nothing behind in the log.
        guarded(() => raw.pragma('wal_checkpoint(TRUNCATE)'));
      } finally {
        // A stick that was pulled, a full disk: the file must be let go of all the same.
        raw.close();
      }
    },
  };
}
