import { useEffect, useState } from 'preact/hooks';

/** Where in the page one is; kept in the address after the #, so that reloading stays there. */
export type Route =
  | { readonly screen: 'MEETINGS' | 'OUTBOX' | 'DEVICE' }
  | { readonly screen: 'MEETING' | 'CLOSE'; readonly meetingId: string };

/** Addresses of the screens. */
export const PATHS = {
  meetings: '#/',
  outbox: '#/catatan',
  device: '#/hp',
  meeting: (id: string) => `#/pertemuan/${id}`,
  close: (id: string) => `#/pertemuan/${id}/selesai`,
} as const;

/** Reads an address; an unknown one is the list of meetings. */
export function routeOf(hash: string): Route {
  const [, first, meetingId, last] = hash.split('/');
  if (first === 'catatan') return { screen: 'OUTBOX' };
  if (first === 'hp') return { screen: 'DEVICE' };
  if (first !== 'pertemuan' || !meetingId) return { screen: 'MEETINGS' };
  return { screen: last === 'selesai' ? 'CLOSE' : 'MEETING', meetingId };
}

/** Follows the address; every screen starts at its top. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return routeOf(hash);
}
