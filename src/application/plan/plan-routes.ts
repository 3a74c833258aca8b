import { basename } from 'node:path';
import type { PlanStatus } from '../../shared/contract/plan.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { limits } from '../../shared/limits.ts';
import type { Caller, Host } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import { beginWithSeason } from '../season-file/begin-with-season.ts';
import { looksLikeSeasonFile, readSeasonFile } from '../season-file/read-season-file.ts';
import { createNewPlan, createSamplePlan } from './create-plan.ts';
import { isHostKey } from './host-state.ts';
import { knownCaller, setOperator } from './operator.ts';
import type { PlanSession } from './plan-session.ts';

function statusOf(host: Host, session: PlanSession, caller: Caller): PlanStatus {
  const path = session.path();
  const problem = session.problem();
  return {
    open: session.isOpen(),
    path,
    fileName: basename(path),
    problem: problem && { code: problem.code, data: problem.data },
    lastBackupAt: host.files.lastBackupAt(path),
    backupFolder: host.files.backupFolder(path),
    version: host.version,
    shownDay: host.today ?? null,
    canChooseFiles: host.chooseFile !== null,
    operator: caller.actor,
    account: caller.account ?? caller.actor,
  };
}

function assertOfWindow(key: string): void {
  if (isHostKey(key)) throw new PlanError('INVALID', { field: 'key', reason: 'not-a-choice' });
}

/** The plan file itself: making, opening, and telling what changes in it. */
export function planRoutes(os: Implementer, host: Host, session: PlanSession) {
  /** A season file opened as a plan: a new plan begins with it. */
  const begin = (caller: Caller, bytes: Uint8Array) =>
    session.adopt(beginWithSeason(host, caller, session.newPath(), readSeasonFile(bytes)).store);

  return {
    status: os.plan.status.handler(({ context }) => statusOf(host, session, context)),
    createSample: os.plan.createSample.handler(({ context }) => {
      session.adopt(createSamplePlan(host, context, session.newPath()));
      return statusOf(host, session, context);
    }),
    createNew: os.plan.createNew.handler(({ input, context }) => {
      session.adopt(createNewPlan(host, context, session.newPath(), input));
      return statusOf(host, session, context);
    }),
    choose: os.plan.choose.handler(async ({ context }) => {
      const path = await host.chooseFile?.();
      if (!path) return null;
      const bytes = host.files.seasonFile(path);
      if (bytes) begin(context, bytes);
      else session.open(path);
      return statusOf(host, session, context);
    }),
    upload: os.plan.upload.handler(async ({ input, context }) => {
      if (input.file.size > limits.planBytes) throw new PlanError('TOO_LARGE', { limit: limits.planBytes });
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      if (looksLikeSeasonFile(bytes)) begin(context, bytes);
      else session.adopt(host.files.adopt(session.newPath(), bytes));
      return statusOf(host, session, context);
    }),
    changes: os.plan.changes.handler(async function* ({ signal }) {
      yield* session.changes(signal);
    }),
    setOperator: os.plan.setOperator.handler(({ input, context }) => {
      const account = context.account ?? context.actor;
      setOperator(session.plan(), account, input.name);
      return statusOf(host, session, knownCaller(session, { actor: account }));
    }),
    getWindowState: os.plan.getWindowState.handler(({ input }) => {
      assertOfWindow(input.key);
      return { value: session.plan().windowState(input.key) };
    }),
    setWindowState: os.plan.setWindowState.handler(({ input }) => {
      assertOfWindow(input.key);
      session.plan().setWindowState(input.key, input.value);
      return {};
    }),
  };
}
