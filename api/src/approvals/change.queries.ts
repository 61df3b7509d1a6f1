import { Where, type Viewer } from '../kernel/index.js';
import { ChangeKind, ChangeState } from './change.enums.js';
import type { PendingChangeFilter } from './change.inputs.js';
import { APPROVAL_LIMITS } from './limits.js';

/** The conditions of a list of changes. */
export function changeWhere(filter: PendingChangeFilter | null, viewer: Viewer): Where {
  const where = new Where()
    .ids(filter?.ids)
    .equals('t.kind', filter?.kind)
    .equals('t.state', filter?.state)
    .id('t.subject_id', filter?.subjectId)
    .id('t.proposed_by_id', filter?.proposedById);
  return where.given(filter?.decidableByMe, (wanted) => {
    const { sql, params } = decidableBy(viewer);
    where.and(wanted ? sql : `not (${sql})`, ...params);
  });
}

/** Waiting, proposed by somebody else of the viewer's institution, and within the limit of the viewer's role. */
function decidableBy({ userId, institutionId, role }: Viewer) {
  const limits = Object.values(ChangeKind).map((kind) => {
    const reaching: Readonly<Record<string, number | undefined>> = APPROVAL_LIMITS[kind];
    return { kind, limit: reaching[role] ?? -1 };
  });
  const within = limits.map(() => '(t.kind = ? and t.amount <= ?)').join(' or ');
  return {
    sql: `t.state = '${ChangeState.PROPOSED}' and t.institution_id = ? and t.proposed_by_id <> ? and (${within})`,
    params: [institutionId, userId, ...limits.flatMap(({ kind, limit }) => [kind, limit])],
  };
}
