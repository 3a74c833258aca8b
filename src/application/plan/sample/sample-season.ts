import { z } from 'zod';
import { zSampleHouse, zSamplePeople } from './sample-house.ts';
import { zSampleCall, zSampleCue, zSampleMilestone, zSampleSeasonTopic, zSampleSlot } from './sample-plan.ts';
import { type SampleProduction, zSampleProduction } from './sample-production.ts';

const topics = {
  'house.json': zSampleHouse,
  'people.json': zSamplePeople,
  'season.json': zSampleSeasonTopic,
  'programme-q1.json': zSampleProduction,
  'programme-q2.json': zSampleProduction,
  'programme-q3.json': zSampleProduction,
  'programme-q4.json': zSampleProduction,
  'luc-van-tien.json': zSampleProduction,
  'milestones.json': z.array(zSampleMilestone),
  'calls.json': z.array(zSampleCall),
  'slots.json': z.array(zSampleSlot),
  'cues.json': z.array(zSampleCue),
};

/** The files in `resources/sample-season`, for a host to read. */
export const sampleSeasonFiles: readonly string[] = Object.keys(topics);

/**
 * The sample season: the content of each file under its name. Records point to each other by names and codes, so that
 * the files can be read and corrected by hand.
 */
export const zSampleSeason = z.strictObject(topics);
export type SampleSeason = z.infer<typeof zSampleSeason>;

/** Checks the files; `read` gives the text of one of them, so that each host reads in its own way. */
export function parseSampleSeason(read: (fileName: string) => string): SampleSeason {
  const entries = sampleSeasonFiles.map((file) => [file, JSON.parse(read(file)) as unknown]);
  return zSampleSeason.parse(Object.fromEntries(entries));
}

/** The productions in their order on screen. */
export function sampleProductions(files: SampleSeason): SampleProduction[] {
  return [
    files['programme-q1.json'],
    files['programme-q2.json'],
    files['programme-q3.json'],
    files['programme-q4.json'],
    files['luc-van-tien.json'],
  ];
}
