import type { Backup, Difference } from '../../shared/contract/backups.ts';
import type { PlanStore } from './plan-store.ts';

/** Opening, making and keeping plan files: what storage does for the application. */
export type PlanFiles = {
  exists(path: string): boolean;
  /** Opens and checks a plan, migrating an older layout. Refuses with a coded error and leaves the file as it is. */
  open(path: string): PlanStore;
  /** Makes a new plan where no file is; `fill` writes its first content in one go, or nothing stays behind. */
  create(path: string, fill: (store: PlanStore) => void): PlanStore;
  /** Opens a file that the user chose: a plan itself, or a backup as a new plan beside the old one. */
  openChosen(path: string): PlanStore;
  /** The bytes of a file that is no plan but begins as a season file does; null for any other. */
  seasonFile(path: string): Uint8Array | null;
  /** Gives a file that cannot be opened another name, so that its own is free. */
  setAside(path: string, now: Date): string;
  /** A free name beside a file. */
  freePath(path: string): string;
  /** Puts an uploaded copy in place after checking it; refuses where a file is already. */
  adopt(path: string, bytes: Uint8Array): PlanStore;
  /** The same for a file of this machine, which stays where it is. */
  adoptFile(path: string, from: string): PlanStore;
  /** Throws the coded reason if a file is no plan that this program can open; leaves it as it is. */
  check(path: string): void;
  /** A checked backup of today, unless there is one. Resolves to its name, null where there was nothing to do. */
  backupDaily(store: PlanStore, now: Date): Promise<string | null>;
  /**
   * A checked backup with a name of its own; 30 of each kind are kept, and beside them the file to spare. Resolves to
   * its name.
   */
  makeBackup(store: PlanStore, kind: 'manual' | 'before-restore', now: Date, spare?: string): Promise<string>;
  /** A checked copy of the plan under another name, whole or not at all. */
  writeCopy(store: PlanStore, out: string): Promise<void>;
  backupFolder(path: string): string;
  /** Newest first. */
  backups(path: string): Backup[];
  /** Wall time of the newest kept backup, null if none. */
  lastBackupAt(path: string): string | null;
  /** What restoring a file over a plan would change; the file may be of an older layout. */
  compareBackup(path: string, backup: string): Promise<Difference[]>;
  /** Puts a copy of a backup into a folder that is there. Answers the system's word for why it did not work, or null. */
  copyToSecondPlace(file: string, folder: string, path: string): Promise<string | null>;
  /** Bytes of the plan with its log; 0 where there is none. */
  sizeOf(path: string): number;
  /** Name of this PC: what is kept per PC is kept under it. */
  machine: string;
};
