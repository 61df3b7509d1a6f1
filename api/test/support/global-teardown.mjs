/** Stops what the set-up started; the two share nothing but the global object. */
export default async function tearDown() {
  await globalThis.stopTestServer?.();
}
