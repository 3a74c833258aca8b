import { lazy } from 'react';

export { guideOf } from './guide-of-place.ts';

/** Reads the text and what draws it only when a guide is opened. */
export const GuidePanel = lazy(() =>
  import('./guide-panel.tsx').then((module) => ({ default: module.GuidePanel })),
);
