export { compareCrewJobs, crewJobs } from './crew-jobs.ts';
export { roleTypes } from './role-types.ts';
export { suggestionsOf } from './suggestions.ts';
