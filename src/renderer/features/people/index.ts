export { type PeopleNames, peopleNames } from './find-people.ts';
export { PeoplePage } from './people-page.tsx';
