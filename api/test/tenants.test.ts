import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSchema } from '../src/schema.js';
import {
  operationFor,
  placesOf,
  rootFields,
  smallestArguments,
  withValue,
  type Place,
  type RootField,
} from './support/arguments.js';
import { insertScene, type Scene } from './support/scene.js';
import { stateOf } from './support/state.js';
import type { Answer, TestClient } from './support/client.js';
import { World } from './support/world.js';

/** The noun that an id stands for, by the name of its argument. */
const NOUNS: Readonly<Record<string, keyof Scene>> = {
  beneficiaryId: 'beneficiary',
  carriedByParticipantId: 'participant',
  cohortId: 'cohort',
  countId: 'cashCount',
  enrolmentId: 'enrolment',
  enrolmentIds: 'enrolment',
  fromCohortId: 'cohort',
  groupId: 'group',
  hostParticipantId: 'participant',
  institutionId: 'institution',
  decisionId: 'decision',
  depositId: 'bankDeposit',
  payoutId: 'refundPayout',
  statementId: 'bankStatement',
  meetingId: 'meeting',
  otherMeetingId: 'meeting',
  officerId: 'user',
  participantId: 'participant',
  paymentId: 'premiumPayment',
  proposedById: 'user',
  subjectId: 'premiumPayment',
  topicIds: 'topic',
  toCohortId: 'cohort',
  toUserId: 'treasurer',
  userId: 'user',
};

/** The noun of `id` and `ids`, by the name of the field; the longest that fits. */
const SUBJECTS: ReadonlyArray<[RegExp, keyof Scene]> = [
  [/^bankStatementRow/, 'bankStatementRow'],
  [/^bankStatement/, 'bankStatement'],
  [/^beneficiary/, 'beneficiary'],
  [/^calendarFeed/, 'calendarFeed'],
  [/^cashHandover/, 'cashHandover'],
  [/^claim/, 'claim'],
  [/^closure/, 'closure'],
  [/^cohort/, 'cohort'],
  [/^decision/, 'decision'],
  [/^enrolment/, 'enrolment'],
  [/^fieldDevice/, 'fieldDevice'],
  [/^group/, 'group'],
  [/^hostTurn/, 'hostTurn'],
  [/^institution/, 'institution'],
  [/^meeting/, 'meeting'],
  [/^ledgerEntries/, 'entry'],
  [/^membership/, 'membership'],
  [/^message/, 'message'],
  [/^participant/, 'participant'],
  [/^pendingChange/, 'pendingChange'],
  [/^premium/, 'premiumPayment'],
  [/^question/, 'question'],
  [/^refund(s|Pay|Withdraw|ContactRecord)$/, 'refund'],
  [/^refundPayout/, 'refundPayout'],
  [/^user/, 'user'],
];

/**
 * Ids that belong to no institution: keys of requests, cursors, regions and the programme, which all share,
 * and what a phone makes for itself, which is only compared with what it sent before.
 */
const SHARED =
  /^(requestKey|deviceId|undoneOperationId|after|code|regionCode|parentCode|programmeId|programmeVersionId)$/;
const SHARED_FIELDS = /^(region|programme)/;

/** Only the ministry may call these, for every institution. */
const MINISTRY_ONLY = ['institutionCreate', 'institutionUpdate', 'programmeVersionPublish'];

/** Judged row by row, so the others of their rows are kept; they have tests of their own. */
const JUDGED_BY_ROW = [
  'meetingHold(input.rows.participantId)',
  'meetingHold(input.rows.carriedByParticipantId)',
  'fieldOperationsSend(input.operations.meetingId)',
  'fieldOperationsSend(input.operations.participantId)',
  'fieldOperationsSend(input.operations.carriedByParticipantId)',
  'fieldOperationsSend(input.operations.topicIds)',
];

interface Probe {
  title: string;
  field: RootField;
  place: Place;
}

const probes: Probe[] = rootFields(await createSchema())
  .filter(({ name }) => !MINISTRY_ONLY.includes(name) && !SHARED_FIELDS.test(name))
  .flatMap((field) =>
    placesOf(field, 'ID')
      .filter((place) => !SHARED.test(place.at(-1) ?? '') && !isOwnId(field, place))
      .map((place) => ({ title: `${field.name}(${place.join('.')})`, field, place })),
  );

describe('an id of another institution', () => {
  let world: World;
  let own: Scene;
  let foreign: Scene;
  let callers: TestClient[];
  beforeAll(async () => {
    world = await World.create();
    own = await insertScene(world, 'polonia');
    foreign = await insertScene(world, 'mabar');
    callers = await Promise.all([world.as('HEAD'), world.as('OFFICER'), world.as('TREASURER')]);
  });
  afterAll(() => world.close());

  it('is tried in every place that takes one', () => {
    const unnamed = probes.filter(({ field, place }) => !nounOf(field, place));
    expect(unnamed.map(({ title }) => title)).toEqual([]);
    expect(probes.length).toBeGreaterThan(5);
  });

  const wholly = probes.filter(({ title }) => !JUDGED_BY_ROW.includes(title));
  it.each(wholly)('finds nothing and changes nothing: $title', async ({ field, place }) => {
    const before = await stateOf(world);
    const noun = nounOf(field, place) ?? 'participant';
    const args = smallestArguments(field, (at) => idAt(field, at));
    const answer = await send(field, withValue(field, args, place, foreign[noun]));
    expect(emptinessOf(field, answer)).toBe('nothing');
    expect(await stateOf(world)).toEqual(before);
  });

  it('is refused in its own row of a sheet', async () => {
    const officer = await world.as('OFFICER');
    const hold = `mutation ($id: ID!, $input: MeetingHoldInput!) { meetingHold(id: $id, input: $input) { rejectedCount } }`;
    const rows = [
      { participantId: foreign.participant, attendance: 'PRESENT', premiumAmount: 5000 },
      {
        participantId: own.participant,
        premiumAmount: 5000,
        carriedByParticipantId: foreign.participant,
      },
    ];
    const { attendances, premium_payments: payments } = await stateOf(world);
    const input = { requestKey: world.newKey(), rows };
    expect(await officer.ask(hold, { id: own.meeting, input })).toEqual({
      meetingHold: { rejectedCount: 2 },
    });
    expect(await stateOf(world)).toMatchObject({ attendances, premium_payments: payments });
  });

  it.each(probes)('that is no id at all is no fault either: $title', async ({ field, place }) => {
    const args = smallestArguments(field, (at) => idAt(field, at));
    const { errors } = await send(field, withValue(field, args, place, `' or true --`));
    expect(errors?.[0]?.extensions.code).not.toBe('INTERNAL');
  });

  /** Calls as the first role that may. */
  async function send(field: RootField, args: object): Promise<Answer<Record<string, unknown>>> {
    for (const caller of callers) {
      const answer = await caller.send(operationFor(field), args);
      if (answer.errors?.[0]?.extensions.code !== 'FORBIDDEN') return answer;
    }
    throw new Error(`No role of an institution may call ${field.name}.`);
  }

  /** The own institution's id for a place that takes one; a fresh key for a request. */
  function idAt(field: RootField, place: Place): string | undefined {
    if (place.at(-1) === 'requestKey') return world.newKey();
    const noun = nounOf(field, place);
    return noun && own[noun];
  }
});

/** The id of an operation is made by the phone that sends it. */
function isOwnId({ name }: RootField, place: Place): boolean {
  return name === 'fieldOperationsSend' && place.join('.') === 'input.operations.id';
}

function nounOf({ name }: RootField, place: Place): keyof Scene | undefined {
  const argument = place.at(-1) ?? '';
  if (argument !== 'id' && argument !== 'ids') return NOUNS[argument];
  return SUBJECTS.find(([pattern]) => pattern.test(name))?.[1];
}

/** 'nothing' for null, an empty list and NOT_FOUND; otherwise what came instead. */
function emptinessOf({ name }: RootField, { data, errors }: Answer<Record<string, unknown>>) {
  const refusal = errors?.[0];
  if (refusal) return refusal.extensions.code === 'NOT_FOUND' ? 'nothing' : JSON.stringify(refusal);
  const value: unknown = data[name];
  const rows: unknown = Object(value).items ?? value;
  return rows === null || (Array.isArray(rows) && rows.length === 0)
    ? 'nothing'
    : JSON.stringify(value);
}
