export {
  GroupRotationResolver,
  HostCycleMemberResolver,
  HostSuggestionResolver,
  ParticipantRotationResolver,
} from './host-queue.resolver.js';
export { nextHosts, planTurns } from './host-plan.writes.js';

export { replaceHost, type Absence } from './host-exemption.writes.js';
export { HostBasis, planAhead, type PlanSlot, type PlannedPlace } from './host-plan.js';
export { rotaHistoryOf, rotaOf } from './host-rota.queries.js';
export { HostSuggestion } from './host-suggestion.type.js';
export { ConsentMeans, HostSwap, HostSwapSchema } from './host-swap.entity.js';
export { HostTurnSwapInput } from './host-swap.inputs.js';
export { HostSwapResolver, HostTurnSwapResolver } from './host-swap.resolver.js';
export { swapHosts } from './host-swap.writes.js';
export { HostTurn, HostTurnSchema, HostTurnState } from './host-turn.entity.js';
export {
  HostTurnAcceptInput,
  HostTurnAssignInput,
  HostTurnDeferInput,
} from './host-turn.inputs.js';
export { HostTurnResolver } from './host-turn.resolver.js';
export {
  acceptHost,
  assignHost,
  deferHost,
  planNextHost,
  planNextHosts,
  plannedTurn,
  type HostedMeeting,
} from './host-turn.writes.js';
export { LeavingResolver } from './leaving.resolver.js';
