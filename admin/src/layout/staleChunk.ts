const KEY = 'askesos.reloadedAt';
const PAUSE_MS = 60_000;

/** Says whether a reload may help: not when one was tried a moment ago. */
export function mayReload(lastReloadAt: number, now: number): boolean {
  return now - lastReloadAt > PAUSE_MS;
}

/**
 * After a new release, an open tab may ask for files that are gone. One reload fetches the new
 * release; if that does not help, the error page takes over.
 */
export function reloadOnStaleChunk(): void {
  window.addEventListener('vite:preloadError', (event) => {
    if (!mayReload(Number(sessionStorage.getItem(KEY)), Date.now())) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
