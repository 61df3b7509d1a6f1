import { isId, RuleCode, type Unit } from '../kernel/index.js';
import { Topic } from '../meetings/index.js';
import { FieldOperationKind } from './field.enums.js';
import type { Arrival } from './field-arrival.js';

/** Refuses arrivals that name a topic that does not exist. */
export async function judgeTopics(unit: Unit, arrivals: readonly Arrival[]): Promise<void> {
  const naming = arrivals.filter(
    ({ refusal, input }) => refusal === null && input.kind === FieldOperationKind.TOPICS,
  );
  if (naming.length === 0) return;
  const wanted = naming.flatMap(({ input }) => input.topicIds ?? []).filter(isId);
  const { institutionId } = unit;
  const topics = await unit.em.find(Topic, { institutionId, id: { $in: wanted } });
  const known = new Set(topics.map(({ id }) => id));
  for (const arrival of naming) {
    if ((arrival.input.topicIds ?? []).every((id) => known.has(id))) continue;
    arrival.refusal = { rule: RuleCode.FIELD_TOPIC_UNKNOWN, message: 'No such topic.' };
  }
}
