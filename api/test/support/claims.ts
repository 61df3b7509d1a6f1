import { inTransaction, SYSTEM } from '../../src/kernel/index.js';
import { SESSION_COOKIE, startSession } from '../../src/staff/index.js';
import { TestClient } from './client.js';
import { fundClaims } from './funds.js';
import { enrol, openGroup, type EnrolledParticipant } from './participants.js';
import { pay } from './premiums.js';
import { NOW, type World } from './world.js';

/** A claim as the tests read it. */
export interface ClaimRow {
  id: string;
  version: number;
  number: string;
  stage: string;
  dueOn?: string;
  [field: string]: unknown;
}

const FIELDS = `id version number stage cause eventOn reportedOn policyYear incapacityDays claimedAmount approvedAmount
  paidAmount receivedAmount rejectionReason rejectionNote documentsCompletedOn verifiedOn decidedOn disbursedOn
  receivedOn receivedWitness isAccidentalDeath lateFilingReason`;

const REPORT = `mutation ($input: ClaimReportInput!) { claimReport(input: $input) { ${FIELDS} } }`;
const RECEIVE = `mutation ($id: ID!, $input: ClaimDocumentReceiveInput!) { claimDocumentReceive(id: $id, input: $input) { ${FIELDS} } }`;

/** The name of a step's mutation without "claim", and its input type. */
const STEPS = {
  CompleteDocuments: 'ClaimStepInput',
  Verify: 'ClaimStepInput',
  Approve: 'ClaimApproveInput',
  Reject: 'ClaimRejectInput',
  Appeal: 'ClaimAppealInput',
  Disburse: 'ClaimDisburseInput',
  ConfirmReceipt: 'ClaimConfirmReceiptInput',
} as const;
export type Step = keyof typeof STEPS;

/** The text of a step's mutation. */
export function stepText(step: Step): string {
  return `mutation ($id: ID!, $expectedVersion: Int!, $input: ${STEPS[step]}!) {
    claim: claim${step}(id: $id, expectedVersion: $expectedVersion, input: $input) { ${FIELDS} }
  }`;
}

/** Signs in somebody of the cast who is not the first of their role. */
export async function asUser(
  world: World,
  user: { id: string; institutionId: string },
  at = NOW,
): Promise<TestClient> {
  const { token } = await inTransaction(world.orm.em, SYSTEM, (em) =>
    startSession(em, user, new Date(at)),
  );
  return new TestClient(world.app, `${SESSION_COOKIE}=${token}`);
}

/** The officer who verifies what the first one reported. */
export function asVerifier(world: World): Promise<TestClient> {
  return asUser(world, world.cast.polonia.officers[0] ?? world.cast.polonia.users.OFFICER);
}

/** Enrols somebody on 5 January 2026 whose first premium is paid on the 10th, so that cover begins then. */
export async function insure(
  world: World,
  overrides: object = {},
  institution: 'polonia' | 'mabar' = 'polonia',
): Promise<EnrolledParticipant & { groupId: string }> {
  const { id: groupId } = await openGroup(world, {}, institution);
  const participant = await enrol(world, groupId, overrides, institution);
  const officer = await world.as('OFFICER', institution);
  await pay(world, officer, participant.enrolmentId, { paidOn: '2026-01-10' });
  return { ...participant, groupId };
}

/** The report of an illness from 1 November, made on the 10th, with twelve days unable to work. */
export function reportInput(world: World, participantId: string, wish: object = {}): object {
  return {
    requestKey: world.newKey(),
    participantId,
    cause: 'ILLNESS',
    eventOn: '2026-11-01',
    reportedOn: '2026-11-10',
    incapacityDays: 12,
    ...wish,
  };
}

/** What belongs to a death in place of an illness. */
export const DEATH = { cause: 'DEATH', incapacityDays: null };

/** Reports a claim through the API. */
export async function report(
  world: World,
  client: TestClient,
  participantId: string,
  wish: object = {},
): Promise<ClaimRow> {
  const input = reportInput(world, participantId, wish);
  return (await client.ask<{ claimReport: ClaimRow }>(REPORT, { input })).claimReport;
}

/** Reports a claim that is to be refused. */
export function reportRefused(client: TestClient, input: object) {
  return client.refused(REPORT, { input });
}

/** Notes a document through the API. */
export function receiveText(): string {
  return RECEIVE;
}

/** Receives every required document of an illness on a day. */
export async function receiveAll(
  client: TestClient,
  id: string,
  receivedOn = '2026-11-11',
  types: readonly string[] = ['CLAIM_FORM', 'IDENTITY_CARD', 'PARTICIPANT_CARD', 'DOCTOR_LETTER'],
): Promise<void> {
  for (const type of types) await client.ask(RECEIVE, { id, input: { type, receivedOn } });
}

/** Takes a step of a claim through the API. */
export async function step(
  client: TestClient,
  name: Step,
  { id, version }: ClaimRow,
  input: object,
): Promise<ClaimRow> {
  const variables = { id, expectedVersion: version, input };
  return (await client.ask<{ claim: ClaimRow }>(stepText(name), variables)).claim;
}

/** Takes a step of a claim that is to be refused. */
export function stepRefused(
  client: TestClient,
  name: Step,
  { id, version }: ClaimRow,
  input: object,
) {
  return client.refused(stepText(name), { id, expectedVersion: version, input });
}

/** The stages that `claimAt` reaches, in their order. */
const PATH = [
  'REPORTED',
  'DOCUMENTS_COMPLETE',
  'VERIFIED',
  'APPROVED',
  'DISBURSED',
  'RECEIVED',
] as const;
export type PathStage = (typeof PATH)[number];

/** A fresh illness claim at a stage, in a fund with plenty of money: each step by another person, on the days from 10 to 17 November. */
export async function claimAt(
  world: World,
  stage: PathStage,
  wish: object = {},
): Promise<ClaimRow> {
  await fundOnce(world);
  const officer = await world.as('OFFICER');
  const { id: participantId } = await insure(world);
  let claim = await report(world, officer, participantId, wish);
  const isDue = (reached: PathStage) => PATH.indexOf(stage) >= PATH.indexOf(reached);
  if (isDue('DOCUMENTS_COMPLETE')) {
    await receiveAll(officer, claim.id);
    claim = await step(officer, 'CompleteDocuments', claim, { on: '2026-11-12' });
  }
  if (isDue('VERIFIED'))
    claim = await step(await asVerifier(world), 'Verify', claim, { on: '2026-11-13' });
  if (isDue('APPROVED'))
    claim = await step(await world.as('HEAD'), 'Approve', claim, {
      on: '2026-11-14',
      amount: 100_000,
    });
  if (isDue('DISBURSED'))
    claim = await step(await world.as('TREASURER'), 'Disburse', claim, disbursal(world));
  if (isDue('RECEIVED')) claim = await step(officer, 'ConfirmReceipt', claim, RECEIPT);
  return claim;
}

const funded = new WeakSet<World>();

/** Lets a world pay any claim that a test thinks of. */
async function fundOnce(world: World): Promise<void> {
  if (funded.has(world)) return;
  funded.add(world);
  await fundClaims(world, { cash: 50_000_000, bank: 50_000_000 });
}

/** The payment of 100,000 rupiah in cash on 16 November. */
export function disbursal(world: World, wish: object = {}): object {
  return { requestKey: world.newKey(), on: '2026-11-16', amount: 100_000, method: 'CASH', ...wish };
}

/** The receipt of 100,000 rupiah on 17 November. */
export const RECEIPT = { on: '2026-11-17', amount: 100_000, witnessName: 'Ibu Rosmawati' };
