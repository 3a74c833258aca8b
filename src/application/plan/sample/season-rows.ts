import type { SampleSeasonTopic } from './sample-plan.ts';
import { directory, type MintId, ordered, type TableRows } from './table-rows.ts';

export function seasonRows(season: SampleSeasonTopic, seasonId: string, mintId: MintId): TableRows {
  const targets = directory('target', mintId);
  return [
    {
      table: 'season',
      rows: [
        {
          id: seasonId,
          name: season.name,
          year: season.year,
          start_date: season.startDate,
          end_date: season.endDate,
          is_sample: season.isSample ? 1 : 0,
        },
      ],
    },
    {
      table: 'target',
      rows: ordered(season.targets).map(({ value, sortKey }) => ({
        id: targets.add(value.kind),
        season_id: seasonId,
        kind: value.kind,
        name: value.name,
        planned: value.planned,
        unit: value.unit,
        sort_key: sortKey,
      })),
    },
    {
      table: 'activity',
      rows: season.activities.map((activity) => ({
        id: mintId(),
        season_id: seasonId,
        target_id: activity.target === undefined ? null : targets.idOf(activity.target),
        title: activity.title,
        date: activity.date,
        place: activity.place,
        audience: activity.audience ?? null,
        status: activity.status,
        note: activity.note,
      })),
    },
  ];
}
