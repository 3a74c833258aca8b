import type { PresetKind } from '../shared/contract/settings.ts';
import { addAttachment, readAttachment } from './attachments/attachments.ts';
import { backupRoutes } from './backups/backup-routes.ts';
import { documentRoutes } from './documents/document-routes.ts';
import type { Caller, Host } from './host.ts';
import { implementer, type PlannerRouter } from './implementer.ts';
import { importRoutes } from './imports/import-routes.ts';
import { addItem, addItems } from './items/add-item.ts';
import { duplicateItems } from './items/duplicate-items.ts';
import { linkItem } from './items/link-item.ts';
import { linkMany } from './items/link-many.ts';
import { moveItems } from './items/move-items.ts';
import { removeItems } from './items/remove-items.ts';
import { transferItems } from './items/transfer-items.ts';
import { updateItem, updateItems } from './items/update-item.ts';
import { readPhoto, setPhoto } from './people/photo.ts';
import { writeRoles } from './people/write-roles.ts';
import { namesOf } from './plan/operator.ts';
import { planRoutes } from './plan/plan-routes.ts';
import type { PlanSession } from './plan/plan-session.ts';
import type { PlanStore } from './plan/plan-store.ts';
import { completeMilestones } from './productions/complete-milestones.ts';
import { duplicateProduction } from './productions/duplicate-production.ts';
import { requireProduction } from './productions/require-production.ts';
import {
  addProduction,
  moveProduction,
  removeProduction,
  updateProduction,
} from './productions/write-production.ts';
import { knownHits } from './recent/known-hits.ts';
import { recordRoutes } from './records/record-routes.ts';
import { conflictRoutes } from './schedule/conflict-routes.ts';
import { dayText } from './schedule/day-text.ts';
import { findTimesFor, readWhoIsFree } from './schedule/find-times.ts';
import { readPersonCalls } from './schedule/read-person-calls.ts';
import { readRehearsables } from './schedule/read-rehearsables.ts';
import { writeCalls } from './schedule/write-calls.ts';
import { searchRoutes } from './search/search-routes.ts';
import { createSeason } from './season/create-season.ts';
import { readOverview } from './season/read-overview.ts';
import { removeSeason, seasonContents, updateSeason } from './season/write-season.ts';
import { seasonFileRoutes } from './season-file/season-file-routes.ts';
import { restoreDefaults } from './settings/restore-defaults.ts';
import { writeSettings } from './settings/write-settings.ts';

/** Binds each method of the contract to its handler. Reads go straight to the store, writes are one act each. */
export function createRouter(host: Host, session: PlanSession): PlannerRouter {
  const os = implementer(session);
  const { plan } = session;
  /** A write, told to every window right after its commit. */
  const written = <I, O>(act: (plan: PlanStore, caller: Caller, input: I) => O) => {
    return ({ input, context }: { input: I; context: Caller }): O => {
      const result = act(plan(), context, input);
      session.pump();
      return result;
    };
  };

  return os.router({
    plan: planRoutes(os, host, session),
    season: {
      list: os.season.list.handler(() => plan().seasons()),
      targets: os.season.targets.handler(({ input }) => plan().targets(input.seasonId)),
      activities: os.season.activities.handler(({ input }) => plan().activities(input.seasonId)),
      overview: os.season.overview.handler(({ input }) => readOverview(plan(), host, input.seasonId)),
      create: os.season.create.handler(written(createSeason)),
      update: os.season.update.handler(written(updateSeason)),
      contents: os.season.contents.handler(({ input }) => seasonContents(plan(), input.id)),
      remove: os.season.remove.handler(written(removeSeason)),
    },
    productions: {
      list: os.productions.list.handler(({ input }) => plan().productions(input)),
      get: os.productions.get.handler(({ input }) => ({
        seq: plan().sequence(),
        production: requireProduction(plan(), input.id),
        parts: plan().parts(input.id),
      })),
      add: os.productions.add.handler(written(addProduction)),
      update: os.productions.update.handler(written(updateProduction)),
      move: os.productions.move.handler(written(moveProduction)),
      duplicate: os.productions.duplicate.handler(written(duplicateProduction)),
      remove: os.productions.remove.handler(written(removeProduction)),
    },
    items: {
      tree: os.items.tree.handler(({ input }) => {
        requireProduction(plan(), input.productionId);
        return { seq: plan().sequence(), items: plan().items(input.productionId) };
      }),
      add: os.items.add.handler(written(addItem)),
      addMany: os.items.addMany.handler(written(addItems)),
      update: os.items.update.handler(written(updateItem)),
      updateMany: os.items.updateMany.handler(written(updateItems)),
      move: os.items.move.handler(written(moveItems)),
      link: os.items.link.handler(written(linkItem)),
      linkMany: os.items.linkMany.handler(written(linkMany)),
      transfer: os.items.transfer.handler(written(transferItems)),
      duplicate: os.items.duplicate.handler(written(duplicateItems)),
      remove: os.items.remove.handler(written(removeItems)),
    },
    people: {
      list: os.people.list.handler(() => plan().people()),
      roles: os.people.roles.handler(({ input }) => plan().roles(input.productionId)),
      crew: os.people.crew.handler(({ input }) => plan().crew(input.productionId)),
      photo: os.people.photo.handler(({ input }) => readPhoto(plan(), input.id)),
      setPhoto: os.people.setPhoto.handler(async ({ input, context }) => {
        const done = await setPhoto(plan, context, input);
        session.pump();
        return done;
      }),
      writeRoles: os.people.writeRoles.handler(written(writeRoles)),
    },
    schedule: {
      ...conflictRoutes(os, host, session),
      calls: os.schedule.calls.handler(({ input }) => plan().calls(input)),
      records: os.schedule.records.handler(({ input }) => ({
        seq: plan().sequence(),
        calls: plan().callRecords(input),
      })),
      ofPerson: os.schedule.ofPerson.handler(({ input }) => readPersonCalls(plan(), input.personId)),
      rehearsables: os.schedule.rehearsables.handler(({ input }) => readRehearsables(plan(), input.seasonId)),
      dayText: os.schedule.dayText.handler(({ input }) => dayText(plan(), input)),
      write: os.schedule.write.handler(written(writeCalls)),
      findTimes: os.schedule.findTimes.handler(({ input }) => findTimesFor(plan(), host, input)),
      whoIsFree: os.schedule.whoIsFree.handler(({ input }) => readWhoIsFree(plan(), input)),
    },
    broadcast: {
      channels: os.broadcast.channels.handler(() => plan().channels()),
      slots: os.broadcast.slots.handler(({ input }) => plan().slots(input)),
    },
    cues: {
      list: os.cues.list.handler(({ input }) => plan().cues(input.productionId)),
      called: os.cues.called.handler(({ input }) => plan().calledCueIds(input.productionId)),
      departments: os.cues.departments.handler(() => plan().departments()),
    },
    records: recordRoutes(os, session),
    seasonFile: seasonFileRoutes(os, session),
    search: {
      ...searchRoutes(os, host, session),
      known: os.search.known.handler(({ input }) => knownHits(plan(), input.hits)),
    },
    milestones: { complete: os.milestones.complete.handler(written(completeMilestones)) },
    attachments: {
      add: os.attachments.add.handler(async ({ input, context }) => {
        const added = await addAttachment(plan, context, input);
        session.pump();
        return added;
      }),
      read: os.attachments.read.handler(({ input }) => readAttachment(plan(), input.id)),
    },
    settings: {
      get: os.settings.get.handler(() => ({
        seq: plan().sequence(),
        values: Object.fromEntries(plan().settings()),
      })),
      set: os.settings.set.handler(written(writeSettings)),
      restoreDefaults: os.settings.restoreDefaults.handler(
        written((open, caller, input: { what: PresetKind }) =>
          restoreDefaults(open, caller, host, input.what),
        ),
      ),
    },
    imports: importRoutes(os, host, session),
    backups: backupRoutes(os, host, session),
    documents: documentRoutes(os, host, session),
    history: {
      state: os.history.state.handler(({ context }) => ({
        seq: plan().sequence(),
        ...nextActs(plan(), context),
        lastSavedAt: plan().lastSavedAt(),
      })),
      list: os.history.list.handler(({ input }) => plan().history({ ...input, limit: input.limit ?? 100 })),
      undo: os.history.undo.handler(
        written((open, caller, input?: { expectSeq?: number | undefined }) =>
          open.undo(namesOf(caller), input?.expectSeq),
        ),
      ),
      redo: os.history.redo.handler(
        written((open, caller, input?: { expectSeq?: number | undefined }) =>
          open.redo(namesOf(caller), input?.expectSeq),
        ),
      ),
    },
  });
}

/** What Ctrl+Z and Ctrl+Y of this user mean now. */
function nextActs(plan: PlanStore, caller: Caller) {
  const names = namesOf(caller);
  const [undo, redo] = [plan.nextUndo(names), plan.nextRedo(names)];
  return {
    undo: undo?.label ?? null,
    redo: redo?.label ?? null,
    undoSeq: undo?.seq ?? null,
    redoSeq: redo?.seq ?? null,
    stoppedBy: undo ? null : plan.lastRestore(),
  };
}
