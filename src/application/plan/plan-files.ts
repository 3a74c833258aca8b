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
  /** A checked backup of today, unless there is one; keeps 30 days. Resolves to the newest backup's time. */
  backupDaily(store: PlanStore, now: Date): Promise<string | null>;
  backupFolder(path: string): string;
  /** Wall time of the newest kept backup, null if none. */
  lastBackupAt(path: string): string | null;
};
