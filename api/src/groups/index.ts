export { Group, GroupSchema } from './group.entity.js';
