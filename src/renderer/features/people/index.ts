export type { PeopleNames } from './find-people.ts';
export { PeoplePage } from './people-page.tsx';
export { PersonPage } from './person/person-page.tsx';
export { usePeopleNames } from './use-people-names.ts';
