/** Chromium's offer to put the page on the home screen; no standard, so TypeScript does not know it. */
interface InstallOffer extends Event {
  prompt: () => Promise<unknown>;
}

/** Keeps the browser's offer until the officer takes it; `onOffer` gets what takes it, or nothing once it is taken. */
export function listenToInstallOffer(onOffer: (install: (() => void) | undefined) => void): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    // The event of this name is the offer.
    const offer = event as InstallOffer;
    onOffer(() => {
      onOffer(undefined);
      void offer.prompt();
    });
  });
}
