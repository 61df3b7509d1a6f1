import { serveBeside } from './beside.js';

await serveBeside(process.env['DATABASE_URL'] ?? '', process.env['ASKESOS_FILES_DIR'] ?? '');
