export { Decision, DecisionSchema } from './decision.entity.js';
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
export { ScheduleResolver } from './schedule.resolver.js';
export { MeetingTopic, MeetingTopicSchema, Topic, TopicSchema } from './topic.entity.js';
export { TopicResolver } from './topic.resolver.js';
