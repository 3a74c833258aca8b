import { initial } from './0001-initial.ts';
import { undoableActions } from './0002-undoable-actions.ts';
import { seasonDesk } from './0003-season-desk.ts';
import { castAndRehearsals } from './0004-cast-and-rehearsals.ts';
import { whatPapersSaid } from './0005-what-papers-said.ts';
import { minutesOfItems } from './0006-minutes-of-items.ts';

/** In order; the number of scripts is the layout (`user_version`) that this program knows. */
export const migrations: readonly string[] = [
  initial,
  undoableActions,
  seasonDesk,
  castAndRehearsals,
  whatPapersSaid,
  minutesOfItems,
];
