export {
  GroupRotationResolver,
  HostSuggestionResolver,
  ParticipantRotationResolver,
} from './host-queue.resolver.js';
export { hostQueueOf } from './host-rota.queries.js';
export { replaceHost, type Absence } from './host-exemption.writes.js';
export { HostTurn, HostTurnSchema, HostTurnState } from './host-turn.entity.js';
export { HostTurnAssignInput, HostTurnDeferInput } from './host-turn.inputs.js';
export { HostTurnResolver } from './host-turn.resolver.js';
export {
  assignHost,
  deferHost,
  planNextHost,
  plannedTurn,
  type HostedMeeting,
} from './host-turn.writes.js';
