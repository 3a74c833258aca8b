import { arrange } from './arrange.ts';
import { attachments } from './attachments.ts';
import { broadcast } from './broadcast.ts';
import { calendar } from './calendar.ts';
import { common } from './common.ts';
import { conflicts } from './conflicts.ts';
import { errors } from './errors.ts';
import { firstRun } from './first-run.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { lists } from './lists.ts';
import { milestones } from './milestones.ts';
import { outline } from './outline.ts';
import { overview } from './overview.ts';
import { papers } from './papers.ts';
import { people } from './people.ts';
import { productions } from './productions.ts';
import { schedule } from './schedule.ts';
import { search } from './search.ts';
import { seasonFile } from './season-file.ts';
import { seasons } from './seasons.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { table } from './table.ts';
import { targets } from './targets.ts';

export const english = {
  arrange,
  broadcast,
  attachments,
  calendar,
  common,
  conflicts,
  errors,
  firstRun,
  history,
  imports,
  lists,
  milestones,
  outline,
  overview,
  papers,
  people,
  productions,
  seasonFile,
  settings,
  seasons,
  schedule,
  search,
  shell,
  table,
  targets,
} as const;
