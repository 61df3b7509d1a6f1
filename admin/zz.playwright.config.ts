import base from './playwright.config';
export default { ...base, webServer: { command: 'tsx scripts/zz-fake.ts', cwd: '/work/wt/field', url: 'http://127.0.0.1:4250/lapangan/', timeout: 60000, reuseExistingServer: false } };
