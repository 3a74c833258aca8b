/** Ending of a plan file; the installer registers it with the system. */
export const PLAN_EXTENSION = 'mannhung';

/** Where a plan lies below the user's documents folder unless another one is chosen: folder, then file. */
export const DEFAULT_PLAN_SEGMENTS = ['Màn Nhung', `Mùa diễn.${PLAN_EXTENSION}`] as const;
