import { attachmentsContract } from './attachments.ts';
import { backupsContract } from './backups.ts';
import { broadcastContract } from './broadcast.ts';
import { cuesContract } from './cues.ts';
import { documentsContract } from './documents.ts';
import { findTimesContract } from './find-times.ts';
import { historyContract } from './history.ts';
import { importsContract } from './imports.ts';
import { itemsContract } from './items.ts';
import { milestonesContract } from './milestones.ts';
import { peopleContract } from './people.ts';
import { planContract } from './plan.ts';
import { productionsContract } from './productions.ts';
import { recordsContract } from './records.ts';
import { scheduleContract } from './schedule.ts';
import { searchContract } from './search.ts';
import { seasonContract } from './season.ts';
import { seasonFileContract } from './season-file.ts';
import { settingsContract } from './settings.ts';

/** Everything that a window may ask of the planner. */
export const contract = {
  plan: planContract,
  season: seasonContract,
  productions: productionsContract,
  items: itemsContract,
  people: peopleContract,
  schedule: { ...scheduleContract, ...findTimesContract },
  broadcast: broadcastContract,
  cues: cuesContract,
  documents: documentsContract,
  history: historyContract,
  imports: importsContract,
  records: recordsContract,
  seasonFile: seasonFileContract,
  attachments: attachmentsContract,
  milestones: milestonesContract,
  settings: settingsContract,
  backups: backupsContract,
  search: searchContract,
};
export type Contract = typeof contract;
