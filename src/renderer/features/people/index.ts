import { later } from '../../ui/later.ts';

export type { PeopleNames } from './find-people.ts';
export { usePeopleNames } from './use-people-names.ts';
export const PeoplePage = later(async () => (await import('./people-page.tsx')).PeoplePage);
export const PersonPage = later(async () => (await import('./person/person-page.tsx')).PersonPage);
