export { comingDates } from './coming-dates.js';
export { Group, GroupSchema } from './group.entity.js';
export { GroupResolver } from './group.resolver.js';
