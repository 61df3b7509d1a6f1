import type { AuthProvider } from 'ra-core';
import { refusalOf } from '../data/errors';
import { canAccess } from './canAccess';
import { loadViewer, signIn, signOut, type Viewer } from './viewer';

interface Credentials {
  email: string;
  password: string;
}

/** React-admin's way of saying: go to the sign-in page without a notification. */
const SILENTLY = { message: false };

async function requireViewer(): Promise<Viewer> {
  const viewer = await loadViewer();
  if (!viewer) throw Object.assign(new Error(), SILENTLY);
  return viewer;
}

/** Sessions for react-admin: the cookie is the API's, the panel only asks who it belongs to. */
export const authProvider: AuthProvider = {
  login: ({ email, password }: Credentials) => signIn(email, password),

  // A session the API already dropped is as good as signed out.
  logout: () => signOut().catch(() => undefined),

  checkAuth: async () => {
    await requireViewer();
  },

  checkError: (error: unknown) =>
    refusalOf(error)?.code === 'UNAUTHENTICATED'
      ? Promise.reject(new Error('errors.codes.UNAUTHENTICATED'))
      : Promise.resolve(),

  getIdentity: async () => {
    const { user } = await requireViewer();
    return { id: user.id, fullName: user.fullName };
  },

  getPermissions: async () => (await requireViewer()).permissions,

  canAccess: async (question) => canAccess((await requireViewer()).permissions, question),
};
