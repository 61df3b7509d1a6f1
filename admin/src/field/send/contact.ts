import { FieldContactDocument } from '../data/field.documents';
import { Refused, request } from '../data/request';
import type { Snapshot } from '../store/snapshot';

/**
 * Throws unless this phone may exchange data. Locking a phone signs its carrier out, so the lock comes first; and
 * somebody else may have signed in to the panel in the same browser.
 */
export async function requireContact({
  device,
  owner,
}: Pick<Snapshot, 'device' | 'owner'>): Promise<void> {
  if (!device || !owner) throw new Refused({ code: 'UNAUTHENTICATED', message: '' });
  const { isLocked, viewer } = await request(FieldContactDocument, { deviceId: device.id });
  if (isLocked) {
    throw new Refused({ code: 'RULE_VIOLATED', rule: 'FIELD_DEVICE_LOCKED', message: '' });
  }
  if (viewer?.user.id !== owner.userId) {
    throw new Refused({ code: 'UNAUTHENTICATED', message: '' });
  }
}
