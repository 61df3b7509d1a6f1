import { Permission, type Viewer } from '../kernel/index.js';
import { ClaimDocumentType as Type } from './claim.enums.js';

/** Documents that tell about somebody's health. */
const HEALTH: ReadonlySet<Type> = new Set([
  Type.DOCTOR_LETTER,
  Type.CHRONOLOGY,
  Type.DEATH_CERTIFICATE,
]);

/** Whether somebody may open the files of a document: those of their own institution, and what tells about health only with the permission for it. */
export function mayOpen(viewer: Viewer, institutionId: string, type: Type): boolean {
  if (viewer.institutionId !== institutionId) return false;
  if (!viewer.permissions.has(Permission.CLAIM_READ)) return false;
  return !HEALTH.has(type) || viewer.permissions.has(Permission.CLAIM_HEALTH_READ);
}
