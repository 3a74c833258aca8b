import { z } from 'zod';
import { headingSignature, importFields, type Mapping } from '../../domain/imports/index.ts';
import type { ImportKind } from '../../shared/contract/imports.ts';
import type { PlanStore } from '../plan/plan-store.ts';

const zKept = z.array(z.object({ headings: z.string(), mapping: z.array(z.string().nullable()) }));
const MOST_KEPT = 12;

const keyOf = (kind: ImportKind) => `import.${kind}`;

function kept(plan: PlanStore, kind: ImportKind): z.infer<typeof zKept> {
  try {
    return zKept.parse(JSON.parse(plan.windowState(keyOf(kind)) ?? '[]'));
  } catch {
    // A note of an older program; it is made anew with the next import.
    return [];
  }
}

/** What these headings were taken for last time; null if they are new. */
export function rememberedMapping(
  plan: PlanStore,
  kind: ImportKind,
  headings: readonly string[],
): Mapping | null {
  const signature = headingSignature(headings);
  const found = kept(plan, kind).find((each) => each.headings === signature);
  const known = new Set(importFields[kind].map(({ field }) => field));
  return found?.mapping.map((field) => (field !== null && known.has(field) ? field : null)) ?? null;
}

/** Keeps a mapping that was imported with; not journaled, as it is no part of the plan. */
export function rememberMapping(
  plan: PlanStore,
  kind: ImportKind,
  headings: readonly string[],
  mapping: Mapping,
): void {
  const signature = headingSignature(headings);
  const others = kept(plan, kind).filter((each) => each.headings !== signature);
  const all = [{ headings: signature, mapping: [...mapping] }, ...others].slice(0, MOST_KEPT);
  plan.setWindowState(keyOf(kind), JSON.stringify(all));
}
