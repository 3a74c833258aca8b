/** Says what a JSON file is, before anything else in it is looked at. */
export const SEASON_FORMAT = 'mannhung-season';
/** Rises when a program of before could not read the file any more. */
export const SEASON_FORMAT_VERSION = 3;
/** Ending of a season file's name: still JSON to every other program. */
export const SEASON_FILE_ENDING = '.mua-dien.json';

/** The names that stand in a file beside its tables, before and behind them. */
export const SEASON_FILE_HEAD = ['format', 'formatVersion', 'personalData', 'season'] as const;
