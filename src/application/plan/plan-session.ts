import { EventPublisher } from '@orpc/server';
import type { Change } from '../../shared/contract/history.ts';
import { isPlanError, PlanError } from '../../shared/errors/plan-error.ts';
import { fillSecondPlace, secondPlaceWaits } from '../backups/second-place.ts';
import type { Host } from '../host.ts';
import { hostDay } from '../host-day.ts';
import { followCast } from '../schedule/follow-cast.ts';
import type { PlanStore } from './plan-store.ts';

/** How often another process's commits are looked for; `data_version` is one read of shared memory. */
const POLL_MS = 250;
/** After this long without a write the log is folded in; people copy the file to a stick. */
const IDLE_MS = 3000;
/** The first window is served before the day's backup starts. */
const BACKUP_DELAY_MS = 1500;

/** Holds the one open plan of a host, tells every listener what changed, and keeps its daily backup. */
export function createPlanSession(host: Host) {
  const publisher = new EventPublisher<{ change: Change }>();
  let store: PlanStore | null = null;
  let path = host.planPath;
  let problem: PlanError | null = null;
  let seen = 0;
  let version = 0;
  let timers: NodeJS.Timeout[] = [];
  let idle: NodeJS.Timeout | null = null;

  const tell = (change: Omit<Change, 'seq'>) => publisher.publish('change', { seq: seen, ...change });

  /** Tells what the journal says since the last time; to be called after every write of this process. */
  const pump = () => {
    if (!store) return;
    const tail = store.tailSince(seen);
    if (tail.seq === seen) return;
    seen = tail.seq;
    // The journal's one entry about the plan itself: a backup has been put into its file, here or by another process.
    tell({ tables: tail.tables, plan: tail.tables.includes('meta') });
    if (idle) clearTimeout(idle);
    idle = setTimeout(
      guarded(() => store?.checkpoint()),
      IDLE_MS,
    ).unref();
  };

  const poll = () => {
    const now = store?.dataVersion() ?? version;
    if (now === version) return;
    version = now;
    pump();
  };

  /** The file went away under a timer: a stick pulled, a disk full. The plan is closed, and the windows are told why. */
  const lost = (error: unknown) => {
    problem = asProblem(error, path);
    close();
    tell({ tables: [], plan: true });
  };
  const guarded = (act: () => void) => () => {
    try {
      act();
    } catch (error) {
      lost(error);
    }
  };

  /** What no attachment needs any more goes before the backup, which then is the smaller for it. */
  const tidy = (opened: PlanStore) => {
    if (store !== opened) return;
    try {
      opened.collectBlobs();
    } catch {
      // Another process is writing: the next opening tidies.
    }
  };

  const backUp = async (opened: PlanStore) => {
    tidy(opened);
    // A backup that fails must not stop the work; the status shows the age of the last one.
    const made = await host.files.backupDaily(opened, host.now()).catch(() => null);
    if (store !== opened) return;
    tell({ tables: ['backup'], plan: false });
    if (made === null && !secondPlaceWaits(opened, host.files)) return;
    await fillSecondPlace(opened, host).catch(() => null);
    if (store === opened) tell({ tables: ['backup'], plan: false });
  };

  const close = () => {
    for (const timer of timers) clearInterval(timer);
    if (idle) clearTimeout(idle);
    timers = [];
    idle = null;
    const closing = store;
    store = null;
    closing?.close();
  };

  /** Takes an opened plan in place of the one before, which is closed. */
  const adopt = (file: PlanStore): void => {
    const opened = followCast(file, () => hostDay(host));
    try {
      close();
    } catch {
      // The file before may be gone; that must not keep this one from opening.
    }
    store = opened;
    path = opened.path;
    problem = null;
    seen = opened.sequence();
    version = opened.dataVersion();
    timers = [
      setInterval(guarded(poll), POLL_MS).unref(),
      setTimeout(() => void backUp(opened), BACKUP_DELAY_MS).unref(),
    ];
    tell({ tables: [], plan: true });
  };

  return {
    /** The open plan; throws why there is none. */
    plan(): PlanStore {
      if (!store) throw problem ?? new PlanError('NO_PLAN', {});
      return store;
    },
    isOpen: () => store !== null,
    path: () => path,
    /** Why the plan at `path` could not be opened; null if it could, or if there is none. */
    problem: () => (store ? null : problem),
    /** Opens a plan in place of the present one, which stays open if the new one is refused. */
    open: (target: string) => adopt(host.files.openChosen(target)),
    /**
     * Where a new plan goes: the host's own place. A file there that cannot be opened keeps its content: a damaged one
     * gets another name, any other stays and the new plan lies beside it.
     */
    newPath(): string {
      if (store || !problem) return path;
      if (problem.code === 'PLAN_DAMAGED' || problem.code === 'PLAN_EMPTY')
        host.files.setAside(path, host.now());
      return problem.code === 'PLAN_MISSING' ? path : host.files.freePath(path);
    },
    /** Opens the host's own plan, or the one it was started with. A file that is refused is told by `problem`. */
    openAtStart(target?: string): void {
      if (target === undefined && !host.files.exists(path)) return;
      path = target ?? path;
      try {
        adopt(host.files.open(path));
      } catch (error) {
        if (!isPlanError(error)) throw error;
        problem = error;
      }
    },
    adopt,
    pump,
    /** Tells that the plan's backups are others now. */
    tellBackups: () => tell({ tables: ['backup'], plan: false }),
    subscribe: (listener: (change: Change) => void) => publisher.subscribe('change', listener),
    /** Changes from here on; the first says where here is, so that nothing falls between a read and it. */
    async *changes(signal?: AbortSignal): AsyncGenerator<Change> {
      const following = publisher.subscribe('change', signal ? { signal } : {});
      yield { seq: seen, tables: [], plan: false };
      yield* following;
    },
    close,
  };
}
/** A fault of the file in the program's words. */
function asProblem(error: unknown, path: string): PlanError {
  if (isPlanError(error)) return error;
  return new PlanError('PLAN_UNREADABLE', {
    path,
    detail: error instanceof Error ? error.message : String(error),
  });
}

export type PlanSession = ReturnType<typeof createPlanSession>;
