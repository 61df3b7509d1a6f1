export { MeetingFiguresResolver } from './meeting-figures.resolver.js';
export { ReportsResolver } from './reports.resolver.js';
export { TimelinessResolver } from './timeliness.resolver.js';
