export type { Job } from './job.js';
export { installJobs, startJobs, type JobRunner, type JobRunnerParts } from './job-runner.js';
