import base from '/work/main/admin/playwright.config.ts';
export default { ...base, testDir: '/work/main/admin/e2e', outputDir: '/tmp/mock/results', webServer: { command: 'node /tmp/mock/server.mjs serve 4173', url: 'http://127.0.0.1:4173', reuseExistingServer: false } };
