import { inMedan } from './calendar.js';
import { OUTREACH_TOPIC, TOPICS } from './meeting-texts.js';
import type { MeetingRow } from './meetings.js';
import { entry } from './random.js';
import type { Scene } from './scene.js';

/** A row of `topics`. */
export interface TopicRow {
  institutionId: string;
  id: string;
  name: string;
  retiredOn: null;
}

/** A row of `meeting_topics`. */
export interface MeetingTopicRow {
  institutionId: string;
  meetingId: string;
  topicId: string;
}

/** The institution's catalogue of what it teaches. */
export function listTopics(scene: Scene): TopicRow[] {
  const at = inMedan(scene.startsOn, '09:00');
  return [...TOPICS, OUTREACH_TOPIC].map((name) => ({
    institutionId: scene.institutionId,
    id: scene.newId(at),
    name,
    retiredOn: null,
  }));
}

/** What was taught where: each group goes through the catalogue, four meetings in five. */
export function teach(
  meetings: readonly MeetingRow[],
  topics: readonly TopicRow[],
  scene: Scene,
): MeetingTopicRow[] {
  const random = scene.random.fork('topics');
  const taught = new Map<string | null, number>();
  const outreachTopic = entry(topics, topics.length - 1);
  return meetings.flatMap((meeting) => {
    const isTaught = meeting.kind === 'MONTHLY' && random.chance(0.8);
    if (meeting.status !== 'HELD' || !(isTaught || meeting.kind === 'OUTREACH')) return [];
    const count = taught.get(meeting.groupId) ?? 0;
    taught.set(meeting.groupId, count + 1);
    const topic =
      meeting.kind === 'OUTREACH' ? outreachTopic : entry(topics, count % TOPICS.length);
    return { institutionId: scene.institutionId, meetingId: meeting.id, topicId: topic.id };
  });
}
