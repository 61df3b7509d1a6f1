import { send } from '../data/client';
import type { ViewerFactsFragment } from '../data/gql/graphql';
import { UserSignInDocument, UserSignOutDocument, ViewerDocument } from './viewer.documents';

/** The signed-in person, the institution they work for and what they may do. */
export type Viewer = ViewerFactsFragment;

let current: Promise<Viewer | null> | undefined;

/** Asks the API once who is signed in; later calls share the answer until the session changes. */
export function loadViewer(): Promise<Viewer | null> {
  current ??= send(ViewerDocument, {}).then(({ viewer }) => viewer);
  current.catch(forgetViewer);
  return current;
}

function forgetViewer(): void {
  current = undefined;
}

/** Opens a session. */
export async function signIn(email: string, password: string): Promise<void> {
  const { viewer } = await send(UserSignInDocument, { input: { email, password } });
  current = Promise.resolve(viewer);
}

/** Ends the session, if one was known to be open. */
export async function signOut(): Promise<void> {
  const viewer = await current?.catch(() => null);
  forgetViewer();
  if (viewer) await send(UserSignOutDocument, {});
}
