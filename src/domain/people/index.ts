export { compareCrewJobs } from './crew-jobs.ts';
