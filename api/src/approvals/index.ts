export { ChangeKind, ChangeState } from './change.enums.js';
export { changeWhere } from './change.queries.js';
export { proposeChange, type ChangeDraft } from './change.writes.js';
export { whenApproved, type ChangeEffect } from './effects.js';
export { PendingChange, PendingChangeSchema } from './pending-change.entity.js';
export { PendingChangeResolver } from './pending-change.resolver.js';
