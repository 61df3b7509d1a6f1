/** The tabs of the page on one phone share its store; each tells the others when it wrote. */
const channel =
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('askesos-lapangan');

export function tellTabs(): void {
  channel?.postMessage('written');
}

export function listenToTabs(onWritten: () => void): void {
  channel?.addEventListener('message', onWritten);
}
