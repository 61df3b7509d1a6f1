/** What the page learns about working without a network. */
interface Listener {
  /** Everything is on the phone: the page opens without a network. */
  onReady: () => void;
  /** A newer version has taken over; this page still runs the former one. */
  onNewer: () => void;
}

/** Says whether this browser can open the page without a network: only over https, or on the same machine. */
export function canWorkOffline(): boolean {
  return 'serviceWorker' in navigator;
}

/** Registers the service worker. */
export async function registerWorker({ onReady, onNewer }: Listener): Promise<void> {
  if (!canWorkOffline()) return;
  const { serviceWorker } = navigator;
  let hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadWorker) onNewer();
    hadWorker = true;
  });
  try {
    await serviceWorker.register('/lapangan/sw.js', { updateViaCache: 'none' });
  } catch {
    // Without a network the new version cannot be looked for; the installed one goes on.
  }
  await serviceWorker.ready;
  onReady();
}
