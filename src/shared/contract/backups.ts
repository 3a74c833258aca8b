import { oc } from '@orpc/contract';
import { z } from 'zod';
import { commonErrors } from './errors.ts';

/**
 * Why a backup was made: once a day, asked for, before a migration to a newer layout, before another backup was
 * restored over the plan.
 */
export const backupKinds = ['daily', 'manual', 'before-migration', 'before-restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** Backup (bản sao lưu) in the folder beside the plan; it is named by its file's name. */
const zBackup = z.object({
  name: z.string(),
  kind: z.enum(backupKinds),
  /** Wall time. */
  at: z.string(),
  /** Bytes. */
  size: z.int(),
});
export type Backup = z.infer<typeof zBackup>;

/** The second place (nơi lưu thứ hai): a folder, on another disk or a stick, that gets a copy of each backup. */
const zSecondPlace = z.object({
  folder: z.string(),
  /** Wall time of the last copy that arrived; null if none has. */
  lastAt: z.string().nullable(),
  lastName: z.string(),
  /** Why the newest backup has not arrived, as the system says it (`ENOENT`); null if it has. */
  problem: z.string().nullable(),
});
export type SecondPlace = z.infer<typeof zSecondPlace>;

export const differenceKinds = ['added', 'removed', 'changed'] as const;
/** What restoring would do to one table: rows that come back, that go, that become another. */
const zDifference = z.object({
  table: z.string(),
  added: z.int(),
  removed: z.int(),
  changed: z.int(),
  /** The first of them by name; `fields` are those that differ. */
  rows: z.array(
    z.object({ change: z.enum(differenceKinds), title: z.string(), fields: z.array(z.string()) }),
  ),
});
export type Difference = z.infer<typeof zDifference>;

const zPlanFile = z.object({
  path: z.string(),
  /** Bytes, with what still lies in the log beside the file. */
  size: z.int(),
  folder: z.string(),
  /** Newest first. */
  backups: z.array(zBackup),
  second: zSecondPlace.nullable(),
  /** Desktop: the system's file manager can be opened, and its dialog asked for a folder. */
  canShow: z.boolean(),
  canChooseFolder: z.boolean(),
});
export type PlanFile = z.infer<typeof zPlanFile>;

const zName = z.object({ name: z.string().min(1).max(300) });
const base = oc.errors(commonErrors);

export const backupsContract = {
  /** The file of the plan and what is kept of it. */
  file: base.output(zPlanFile),
  /** SQLite's full check of the plan; no lines is a sound file. */
  verify: base.output(z.object({ problems: z.array(z.string()) })),
  make: base.output(zBackup),
  /** What restoring a backup would change, table by table. */
  compare: base.input(zName).output(z.object({ backup: zBackup, differences: z.array(zDifference) })),
  /** Keeps the present state as a backup of its own, then puts the backup in its place. */
  restore: base.input(zName).output(z.object({ kept: zBackup })),
  /** An empty folder means that there is no second place. The newest backup goes there at once. */
  setSecondFolder: base.input(z.object({ folder: z.string().trim().max(1000) })).output(zPlanFile),
  /** Desktop: asks with the system's dialog; null if the user cancelled. */
  chooseSecondFolder: base.output(zPlanFile.nullable()),
  /** Desktop: shows the plan, or one of its backups, in the system's file manager. */
  show: base.input(z.object({ name: z.string().max(300).nullable() })).output(z.object({})),
};
