export { Group, GroupSchema } from './group.entity.js';
export { GroupResolver } from './group.resolver.js';
