import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPlanFiles } from '../../../storage/create-plan-files.ts';
import { snapshot } from '../../../storage/testing/test-plan.ts';
import type { PlanStore } from '../../plan/plan-store.ts';
import { exportSeason } from '../export-season.ts';
import type { arbitrarySeason } from './arbitrary-season.ts';

type Given = typeof arbitrarySeason extends { generate(...args: never): { value: infer T } } ? T : never;

/** Plans in a folder of their own, for tests that make many. */
export function seasonPlans() {
  const folder = mkdtempSync(join(tmpdir(), 'man-nhung-season-'));
  const files = createPlanFiles();
  const open = new Set<PlanStore>();
  let count = 0;
  return {
    /** A plan without anything in it. */
    empty(): PlanStore {
      const plan = files.create(join(folder, `${++count}.mannhung`), () => undefined);
      open.add(plan);
      return plan;
    },
    drop(plan: PlanStore): void {
      plan.close();
      open.delete(plan);
    },
    remove(): void {
      for (const plan of open) plan.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Puts rows into a plan as they are, by one act. */
export function fillPlan(plan: PlanStore, { tables, blobs }: Given): void {
  plan.act({ label: { key: 'plan.create', params: {} }, actor: 'test', undoable: false }, (writer) => {
    for (const { id, base64 } of blobs) writer.insertBlob(id, Buffer.from(base64, 'base64'));
    writer.insertRows(Object.entries(tables).map(([table, rows]) => ({ table, rows })));
  });
}

export const seasonIdOf = ({ tables }: Given) => String(tables.season?.[0]?.id);

export function exportedText(plan: PlanStore, seasonId: string): string {
  return new TextDecoder().decode(exportSeason(plan, { seasonId }).bytes);
}

/** Every journaled row of a plan. */
export const stateOf = (plan: PlanStore) => snapshot(plan.path);
