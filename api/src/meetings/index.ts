export { AgendaItem, AgendaItemSchema } from './agenda-item.entity.js';
export { Decision, DecisionSchema } from './decision.entity.js';
export { AgendaItemInput, QuestionInput } from './deliberation.inputs.js';
export { DeliberationResolver } from './deliberation.resolver.js';
export { addAgendaItems, addQuestions } from './deliberation.writes.js';
export {
  DecisionResolver,
  GroupMeetingResolver,
  HostTurnsPlanResolver,
  HostTurnsPlanRowResolver,
  PlannedHostResolver,
} from './group-hosts.resolver.js';
export { HostSwapMeetingResolver, HostTurnMeetingResolver } from './host.resolver.js';
export { Meeting, MeetingSchema } from './meeting.entity.js';
export { MeetingKind, MeetingStatus } from './meeting.enums.js';
export { MEETINGS_JUDGED, MOVED } from './meeting.queries.js';
export { MeetingMessagesResolver, MessageMeetingResolver } from './meeting-messages.resolver.js';
export { MeetingResolver } from './meeting.resolver.js';
export { Question, QuestionSchema } from './question.entity.js';
export { ScheduleResolver } from './schedule.resolver.js';
export { MeetingTopic, MeetingTopicSchema, Topic, TopicSchema } from './topic.entity.js';
export { TopicResolver } from './topic.resolver.js';
