import { tsImport } from 'tsx/esm/api';

// Jest loads its set-up without its transform, so the TypeScript behind it comes through tsx.
export default async function setUp() {
  const { startServer } = await tsImport('./start-server.ts', import.meta.url);
  globalThis.stopTestServer = await startServer();
}
