import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = 'http://127.0.0.1:4000';

const INITIAL = ['$initial' as const];
const LIBRARY = /node_modules/;
const OWN = /admin[\\/]src[\\/]/;

/** Few files on a slow line: what the first list needs, and what records and forms share. */
const CHUNKS = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/-]/ },
  { name: 'library', test: LIBRARY, tags: INITIAL },
  { name: 'panel', test: OWN, tags: INITIAL },
  { name: 'forms', test: LIBRARY, minShareCount: 2 },
  { name: 'records', test: OWN, minShareCount: 2 },
];

export default defineConfig({
  plugins: [react()],
  server: { port: 5173, proxy: { '/graphql': API, '/claim-documents': API, '/claim-files': API } },
  build: {
    // Old Android phones get their WebView from Chrome; 90 is from 2021.
    target: 'chrome90',
    manifest: true,
    // The libraries come as one file that changes rarely.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: CHUNKS } },
    },
  },
});
