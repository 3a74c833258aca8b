import { resetMilestone } from '../../domain/milestones/index.ts';
import type { CopiedPart, Production } from '../../shared/contract/productions.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { dateOf, type LocalDateTime } from '../../shared/time/local-time.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, TableRow, TableRows } from '../plan/plan-store.ts';
import { assertCodeFree, freeCode, keyAtEnd, nextHue } from './new-production.ts';
import { requireProduction } from './require-production.ts';
import { withNewIds } from './with-new-ids.ts';

type Duplicate = {
  id: string;
  seasonId: string;
  title: string;
  code: string;
  startsAt: LocalDateTime | null;
  parts: CopiedPart[];
};

/** Ids of rows, for reading what hangs on them. */
const idsOf = (rows: readonly TableRow[]) => rows.map((row) => String(row.id));

/** What a copy takes along, as it lies in the database: one read a table. */
function contentOf(plan: PlanStore, id: string, parts: ReadonlySet<CopiedPart>): TableRows[] {
  const of = (table: string) => plan.rows(table, 'production_id', [id]);
  const items = of('item');
  const roles = parts.has('roles') ? of('role') : [];
  const cues = parts.has('cues') ? of('cue') : [];
  return [
    { table: 'item', rows: items },
    { table: 'item_performer', rows: plan.rows('item_performer', 'item_id', idsOf(items)) },
    { table: 'role', rows: roles },
    { table: 'casting', rows: plan.rows('casting', 'role_id', idsOf(roles)) },
    { table: 'item_role', rows: plan.rows('item_role', 'role_id', idsOf(roles)) },
    { table: 'crew_assignment', rows: parts.has('crew') ? of('crew_assignment') : [] },
    { table: 'production_part', rows: parts.has('parts') ? of('production_part') : [] },
    { table: 'cue', rows: cues },
    { table: 'cue_target', rows: plan.rows('cue_target', 'cue_id', idsOf(cues)) },
    // What was handed in at a milestone belongs to that time; files of the script belong to the script.
    { table: 'attachment', rows: of('attachment').filter((row) => row.milestone_id === null) },
  ];
}

/** The milestones, nothing done of them, dated from the premiere of the copy. */
function milestoneCopies(plan: PlanStore, from: Production, startsAt: LocalDateTime | null): TableRows {
  const steps = plan.records('milestoneTemplate', {});
  const [before, now] = [from.startsAt && dateOf(from.startsAt), startsAt && dateOf(startsAt)];
  const dueDates = new Map(
    plan
      .records('milestone', { productionId: from.id })
      .map((row) => [row.id, resetMilestone(row, steps, before, now).dueDate]),
  );
  const rows = plan.rows('milestone', 'production_id', [from.id]).map((row) => ({
    ...row,
    due_date: dueDates.get(String(row.id)) ?? null,
    done_date: null,
    conclusion: '',
    minutes: '',
    correction_due: null,
    correction_done: null,
    skipped: 0,
  }));
  return { table: 'milestone', rows };
}

/** Copies a production, with what is asked for of it, into a season as one act. Calls, slots and papers stay where they are. */
export function duplicateProduction(plan: PlanStore, caller: Caller, input: Duplicate) {
  const original = requireProduction(plan, input.id);
  if (!plan.seasons().some((season) => season.id === input.seasonId))
    throw new PlanError('NOT_FOUND', { kind: 'season', id: input.seasonId });
  const { seq, value } = plan.act(
    {
      label: { key: 'production.duplicate', params: { title: original.title, copy: input.title } },
      actor: caller.actor,
    },
    (writer) => {
      const code = input.code === '' ? freeCode(plan, input.title) : input.code;
      assertCodeFree(plan, code, null);
      const id = writer.newId();
      const { kind, quarter, occasion, summary, placeId, note } = original;
      writer.insertProduction({
        ...{ kind, quarter, occasion, summary, placeId, note },
        id,
        seasonId: input.seasonId,
        orderKey: keyAtEnd(plan, input.seasonId),
        code,
        title: input.title,
        status: 'idea',
        startsAt: input.startsAt,
        slotId: null,
        hue: nextHue(plan, input.seasonId),
      });
      const parts = new Set(input.parts);
      const content = contentOf(plan, original.id, parts);
      if (parts.has('milestones')) content.push(milestoneCopies(plan, original, input.startsAt));
      writer.insertRows(withNewIds(content, new Map([[original.id, id]]), writer.newId));
      return id;
    },
  );
  return { seq, id: value };
}
