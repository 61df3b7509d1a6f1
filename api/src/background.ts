import { escalateClaims, sweepClaimFiles, type SweepParts } from './claims/index.js';
import type { Job } from './jobs/index.js';
import { deliverMessages, type DeliveryParts } from './messages/index.js';

/** Every job of the API; one line registers one. */
export function backgroundJobs(parts: DeliveryParts & SweepParts): Job[] {
  return [deliverMessages(parts), escalateClaims(parts), sweepClaimFiles(parts)];
}
