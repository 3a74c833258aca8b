import { within } from './item-rows.ts';
import type { SampleCue } from './sample-plan.ts';
import { type Directory, type MintId, ordered, type Row, type TableRows } from './table-rows.ts';

export type CueDirectories = { productions: Directory; items: Directory; departments: Directory };

export function cueRows(cues: readonly SampleCue[], from: CueDirectories, mintId: MintId): TableRows {
  const targets: Row[] = [];
  // One run of keys over the whole list, so that the order holds within an item and within a production.
  const rows = ordered(cues).map(({ value: cue, sortKey }) => {
    const id = mintId();
    for (const code of cue.departments) {
      targets.push({ cue_id: id, department_id: from.departments.idOf(code) });
    }
    return {
      id,
      production_id: from.productions.idOf(cue.production),
      item_id: from.items.idOf(within(cue.production, cue.item)),
      sort_key: sortKey,
      number: cue.number,
      trigger_kind: cue.trigger,
      title: cue.title,
      standby: cue.standby,
      instruction: cue.instruction,
      offset_ms: cue.offsetMs ?? null,
      duration_ms: cue.durationMs,
      pre_wait_ms: cue.preWaitMs,
      follow: cue.follow,
      follow_ms: cue.followMs,
      operator: cue.operator,
      note: cue.note,
    };
  });
  return [
    { table: 'cue', rows },
    { table: 'cue_target', rows: targets },
  ];
}
