import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';
import { zLine, zLocalDate, zTitle } from './fields.ts';
import { zChange } from './history.ts';

/** State of the plan file that this host serves. */
export const zPlanStatus = z.object({
  open: z.boolean(),
  path: z.string(),
  fileName: z.string(),
  /** Why the file at `path` could not be opened, as a coded error; null if there is none or it is open. */
  problem: z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) }).nullable(),
  /** Wall time of the last kept backup, null if none yet. */
  lastBackupAt: z.string().nullable(),
  backupFolder: z.string(),
  version: z.string(),
  /** The day that the planner takes for today, in its window too; null goes by the clock. */
  shownDay: zLocalDate.nullable(),
  /** Electron can show the system's file dialogs; the web host takes an uploaded copy. */
  canChooseFiles: z.boolean(),
  /** Whom the journal names, and the name of the account, which is the default. */
  operator: z.string(),
  account: z.string(),
});
export type PlanStatus = z.infer<typeof zPlanStatus>;

/** A new season on an empty plan; targets without a number are left out. */
export const zNewPlan = z.object({
  organisation: zTitle,
  parent: zLine,
  year: z.int().min(1990).max(2199),
  targets: z.array(z.object({ kind: z.string().max(40), planned: z.int().min(0).max(100_000) })).max(40),
});
export type NewPlan = z.infer<typeof zNewPlan>;

const base = oc.errors(commonErrors);

export const planContract = {
  status: base.output(zPlanStatus),
  createSample: base.output(zPlanStatus),
  createNew: base.input(zNewPlan).output(zPlanStatus),
  /** Electron: asks for a plan or a season file with the system's dialog and opens it; null if the user cancelled. */
  choose: base.output(zPlanStatus.nullable()),
  /** Takes a copy of the chosen file, checks it and opens it where no plan is yet; a new plan begins with a season file. */
  upload: base.input(z.object({ file: z.file() })).output(zPlanStatus),
  /** Every change that reaches the file, as it comes. */
  changes: base.output(eventIterator(zChange)),
  /** The name that the journal gives the acts of this account from now on; empty goes back to the account's own. */
  setOperator: base.input(z.object({ name: zLine })).output(zPlanStatus),
  getWindowState: base
    .input(z.object({ key: z.string().max(100) }))
    .output(z.object({ value: z.string().nullable() })),
  setWindowState: base
    .input(z.object({ key: z.string().max(100), value: z.string().max(20_000) }))
    .output(z.object({})),
};
