import { newRequestKey } from '../meetings/requestKey';
import {
  FieldSignInDocument,
  FieldSignOutDocument,
  FieldViewerDocument,
} from './data/field.documents';
import type { Viewer } from './data/field.types';
import { refusalOf, request } from './data/request';
import type { Database } from './store/database';
import { keepOwner, wipe } from './store/keeping';
import { readSnapshot, waitingOf } from './store/snapshot';

/** How signing in ended. */
export type SignInResult =
  | 'DONE'
  | 'REFUSED'
  | 'THROTTLED'
  | 'OFFLINE'
  | 'FAILED'
  /** Somebody else's entries on this phone have to be sent first, in their name. */
  | 'OTHER_USER'
  /** This role records no meetings. */
  | 'NOT_ALLOWED';

/** Permission without which the page is of no use. */
const NEEDED = 'ATTENDANCE_RECORD';

/** Opens a session and makes the phone this user's; another user's leftovers are removed, unless they still wait. */
export async function signIn(
  database: Database,
  input: { email: string; password: string },
): Promise<SignInResult> {
  try {
    const { viewer } = await request(FieldSignInDocument, { input });
    const refusal = await whyNot(database, viewer);
    if (!refusal) await adopt(database, viewer);
    else await request(FieldSignOutDocument, {});
    return refusal ?? 'DONE';
  } catch (error) {
    return resultOf(error);
  }
}

/** Uses a session that is open already, for instance the panel's; does nothing where there is none. */
export async function joinSession(database: Database): Promise<SignInResult> {
  try {
    const { viewer } = await request(FieldViewerDocument, {});
    if (!viewer) return 'REFUSED';
    const refusal = await whyNot(database, viewer);
    if (!refusal) await adopt(database, viewer);
    return refusal ?? 'DONE';
  } catch (error) {
    return resultOf(error);
  }
}

async function whyNot(database: Database, viewer: Viewer): Promise<SignInResult | undefined> {
  const snapshot = await readSnapshot(database);
  const isOther = snapshot.owner && snapshot.owner.userId !== viewer.user.id;
  if (isOther && waitingOf(snapshot).length > 0) return 'OTHER_USER';
  return viewer.permissions.includes(NEEDED) ? undefined : 'NOT_ALLOWED';
}

async function adopt(database: Database, { user, institution }: Viewer): Promise<void> {
  const { owner, device } = await readSnapshot(database);
  if (owner && owner.userId !== user.id) await wipe(database);
  const { id: userId, fullName, email } = user;
  const { timeZone } = institution;
  await keepOwner(
    database,
    { userId, fullName, email, timeZone },
    device ?? { id: newRequestKey(), name: `HP ${fullName}`.slice(0, 60) },
  );
}

function resultOf(error: unknown): SignInResult {
  const { code, rule } = refusalOf(error);
  if (code === 'OFFLINE') return 'OFFLINE';
  if (code === 'THROTTLED' || rule === 'SIGN_IN_THROTTLED') return 'THROTTLED';
  return code === 'INTERNAL' || code === 'CONFLICT' ? 'FAILED' : 'REFUSED';
}
