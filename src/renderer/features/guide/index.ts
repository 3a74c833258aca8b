import { lazy } from 'react';

export { type GuideName, guideOf } from './guide-of-place.ts';

/** Reads the text and what draws it only when a guide is opened. */
export const GuideDrawer = lazy(() =>
  import('./guide-drawer.tsx').then((module) => ({ default: module.GuideDrawer })),
);
