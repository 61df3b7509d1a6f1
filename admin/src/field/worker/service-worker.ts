// The page without a network: everything it consists of is kept under a name made of its contents. A new build is a
// new name, is fetched whole before it is used, and takes over at once; what the officer recorded lives in
// IndexedDB, which this file never touches.

/** Put in by the build: the address and the hash of every file. */
declare const FIELD_FILES: readonly string[];
declare const FIELD_VERSION: string;

// The file runs as a service worker; TypeScript takes it for a page.
const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'lapangan-';
const CACHE = PREFIX + FIELD_VERSION;
const PAGE = '/lapangan/';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const isOurs = origin === worker.location.origin && pathname.startsWith(PAGE);
  if (event.request.method === 'GET' && isOurs) event.respondWith(answer(event.request));
});

async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Past the browser's own cache, so that files of two builds are never mixed.
  await cache.addAll(FIELD_FILES.map((file) => new Request(file, { cache: 'reload' })));
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const former = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(former.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? PAGE : request, {
    ignoreSearch: true,
  });
  return kept ?? fetch(request);
}
