import { lazy } from 'react';

/** A PDF page under page, for other features; its code comes when it is first shown, for the reason told in the host. */
export const Preview = lazy(async () => ({ default: (await import('./preview.tsx')).Preview }));
