import { join } from 'node:path';
import { defineConfig } from 'vite';
import { offlinePage } from './field.build.ts';

const BASE = '/lapangan/';
const ROOT = join(import.meta.dirname, 'src', 'field');

/** The field page: built apart from the panel, because it shares none of its libraries. */
export default defineConfig({
  root: ROOT,
  base: BASE,
  plugins: [offlinePage(BASE)],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: 5174, proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  build: {
    outDir: join(import.meta.dirname, 'dist', 'lapangan'),
    emptyOutDir: true,
    // Old Android phones get their WebView from Chrome; 90 is from 2021.
    target: 'chrome90',
    modulePreload: false,
    rolldownOptions: {
      input: { page: join(ROOT, 'index.html'), sw: join(ROOT, 'worker', 'service-worker.ts') },
      output: {
        // A service worker is looked for under one name; everything else is named after its contents.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
});
