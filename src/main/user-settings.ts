import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const zWindowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof zWindowPlace>;

const zUserSettings = z.object({ lastPlan: z.string().min(1).optional(), window: zWindowPlace.optional() });
export type UserSettings = z.infer<typeof zUserSettings>;

/** What the program remembers of this user on this PC. A file that cannot be read is as good as none. */
export function readUserSettings(file: string): UserSettings {
  try {
    return zUserSettings.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Written beside and renamed, so that a power cut leaves the old or the new file. */
export function updateUserSettings(file: string, change: UserSettings): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify({ ...readUserSettings(file), ...change }, null, 2));
    renameSync(`${file}.new`, file);
  } catch {
    // Where a window stood is not worth a message.
  }
}
