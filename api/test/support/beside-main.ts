import { serveBeside } from './beside.js';

await serveBeside(process.env['DATABASE_URL'] ?? '');
