import { seasonContent } from '../../domain/season-file/index.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { SEASON_FILE_ENDING } from '../../shared/season-file/season-file.ts';
import { writeSeasonFile } from '../../shared/season-file/write-season-file.ts';
import type { PlanStore } from '../plan/plan-store.ts';

type Wish = { seasonId: string; withoutPersonalData?: boolean | undefined };

/** A season with everything it refers to, as a file. Throws NOT_FOUND. */
export function exportSeason(plan: PlanStore, { seasonId, withoutPersonalData = false }: Wish) {
  const rows = plan.seasonRows(seasonId);
  if (!rows) throw new PlanError('NOT_FOUND', { kind: 'season', id: seasonId });
  const tables = seasonContent(rows, plan.houseRows(), { withoutPersonalData });
  const blobIds = new Set([
    ...(tables.attachment ?? []).map((row) => String(row.blob_id)),
    ...(tables.person ?? []).flatMap((row) => row.photo_blob_id ?? []).map(String),
  ]);
  const blobs = [...blobIds].flatMap((id) => {
    const bytes = plan.blob(id);
    return bytes ? [{ id, base64: Buffer.from(bytes).toString('base64') }] : [];
  });
  const text = writeSeasonFile({ personalData: !withoutPersonalData, tables, blobs });
  return { fileName: fileName(String(rows.season?.[0]?.name)), bytes: new TextEncoder().encode(text) };
}

/** `Mùa diễn 2022.mua-dien.json`, without what no file system takes. */
function fileName(season: string): string {
  const stem = season
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80);
  return `${stem || 'season'}${SEASON_FILE_ENDING}`;
}
