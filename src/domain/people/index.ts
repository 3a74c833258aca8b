export { compareCrewJobs, crewJobs } from './crew-jobs.ts';
