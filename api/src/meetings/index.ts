export { Decision, DecisionSchema } from './decision.entity.js';
export { GroupMeetingResolver, HostTurnMeetingResolver } from './host.resolver.js';
export { Meeting, MeetingSchema } from './meeting.entity.js';
export { MeetingKind, MeetingStatus } from './meeting.enums.js';
export { MeetingResolver } from './meeting.resolver.js';
export { ScheduleResolver } from './schedule.resolver.js';
export { MeetingTopic, MeetingTopicSchema, Topic, TopicSchema } from './topic.entity.js';
export { TopicResolver } from './topic.resolver.js';
