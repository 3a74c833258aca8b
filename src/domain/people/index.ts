export * from './age.ts';
export * from './availability.ts';
export * from './cast-columns.ts';
export * from './casting-warnings.ts';
export { compareCrewJobs, crewJobs } from './crew-jobs.ts';
export * from './paint-availability.ts';
export { roleTypes } from './role-types.ts';
export { suggestionsOf } from './suggestions.ts';
export * from './tally-calls.ts';
