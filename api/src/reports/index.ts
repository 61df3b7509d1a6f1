export { MeetingFiguresResolver } from './meeting-figures.resolver.js';
export { ReportsResolver } from './reports.resolver.js';
