import { generateNKeysBetween } from 'fractional-indexing';
import { targetKind } from '../../domain/targets/index.ts';
import type { NewPlan } from '../../shared/contract/plan.ts';
import type { Caller, Host } from '../host.ts';
import { defaultHouseRows, processRows } from './house-defaults.ts';
import type { PlanStore } from './plan-store.ts';
import { parseSampleSeason, type SampleSeason } from './sample/sample-season.ts';
import { sampleSeasonRows } from './sample/sample-season-rows.ts';

function readSample(host: Host): SampleSeason {
  return parseSampleSeason((file) => host.readResource(`sample-season/${file}`));
}

/** Makes a plan with the sample season of 2022. */
export function createSamplePlan(host: Host, caller: Caller, path: string): PlanStore {
  const sample = readSample(host);
  return host.files.create(path, (store) => {
    store.act(
      { label: { key: 'plan.create-sample', params: {} }, actor: caller.actor, undoable: false },
      (writer) =>
        writer.insertRows([
          ...sampleSeasonRows(sample, writer.newId),
          ...processRows(host, writer.newId, [sample['season.json'].year, sample['season.json'].year + 1]),
        ]),
    );
  });
}

/** Makes a plan with one empty season, the house's name, and the stations and departments every house starts with. */
export function createNewPlan(host: Host, caller: Caller, path: string, input: NewPlan): PlanStore {
  return host.files.create(path, (store) => {
    store.act(
      { label: { key: 'plan.create', params: { year: input.year } }, actor: caller.actor, undoable: false },
      (writer) => {
        const seasonId = writer.newId();
        const targets = input.targets.filter((target) => target.planned > 0);
        const keys = generateNKeysBetween(null, null, targets.length);
        writer.insertRows([
          ...defaultHouseRows(host, writer.newId),
          ...processRows(host, writer.newId, [input.year, input.year + 1]),
          {
            table: 'organisation',
            rows: [
              {
                id: writer.newId(),
                name: input.organisation,
                parent: input.parent,
                valid_from: `${input.year}-01-01`,
              },
            ],
          },
          {
            table: 'season',
            rows: [
              {
                id: seasonId,
                name: `Mùa diễn ${input.year}`,
                year: input.year,
                start_date: `${input.year}-01-01`,
                end_date: `${input.year}-12-31`,
              },
            ],
          },
          {
            table: 'target',
            rows: targets.map((target, index) => {
              const known = targetKind(target.kind);
              return {
                id: writer.newId(),
                season_id: seasonId,
                kind: target.kind,
                name: known?.name ?? target.kind,
                planned: target.planned,
                unit: known?.unit ?? '',
                sort_key: keys[index] ?? 'a0',
              };
            }),
          },
        ]);
      },
    );
  });
}
