import { extname, join, resolve } from 'node:path';
import { DEFAULT_PLAN_SEGMENTS, PLAN_EXTENSION } from '../shared/plan-location.ts';

/** `Tài liệu/Màn Nhung/Mùa diễn.mannhung`; the folder is made with the first plan, not before. */
export function defaultPlanPath(documents: string): string {
  return join(documents, ...DEFAULT_PLAN_SEGMENTS);
}

const PLAN_OPTION = '--plan=';

export type PlanArgument =
  /** Where the plan of this start lies or is to be made (`--plan=FILE`). */
  | { kind: 'place'; path: string }
  /** A file to open: double-clicked, or dropped on the program. */
  | { kind: 'file'; path: string };

/**
 * The plan named on a command line. Electron and Chromium put arguments of their own among the user's, and the
 * folder of the program while developing, so only what is a plan by its ending or an existing file is taken.
 */
export function planArgument(
  args: readonly string[],
  cwd: string,
  isFile: (path: string) => boolean,
): PlanArgument | null {
  const [, ...rest] = args;
  const option = rest.find((arg) => arg.startsWith(PLAN_OPTION) && arg.length > PLAN_OPTION.length);
  if (option !== undefined) return { kind: 'place', path: resolve(cwd, option.slice(PLAN_OPTION.length)) };
  const file = rest
    .filter((arg) => arg !== '' && !arg.startsWith('-'))
    .map((arg) => resolve(cwd, arg))
    .findLast((path) => extname(path).toLowerCase() === `.${PLAN_EXTENSION}` || isFile(path));
  return file === undefined ? null : { kind: 'file', path: file };
}

/**
 * Where a start makes a new plan, and which plan it opens first, if not the one there. `current` is the plan that was
 * in hand when the planner had to be started again.
 */
export function plansOfStart(
  argument: PlanArgument | null,
  lastPlan: string | undefined,
  defaultPath: string,
  current: string | null = null,
): { planPath: string; openPath: string | null } {
  const planPath = argument?.kind === 'place' ? argument.path : defaultPath;
  const first = argument?.kind === 'place' ? null : (argument?.path ?? lastPlan ?? null);
  const openPath = current ?? first;
  return { planPath, openPath: openPath === planPath ? null : openPath };
}
