import { importLastMonth, type BankStatementRows } from './bank-statements.js';
import { attend, type AttendanceRow } from './attendances.js';
import { nameBeneficiaries, type BeneficiaryRow } from './beneficiaries.js';
import { reversalChanges, type PendingChangeRow } from './changes.js';
import { bookClaims, type FundTrancheRow } from './claim-books.js';
import type { ClaimDocumentRow } from './claim-documents.js';
import type { ClaimStepRow } from './claim-steps.js';
import { befall, incapacities, recordClaims, type ClaimRows } from './claim-story.js';
import type { ClaimRow } from './claims.js';
import {
  bookCustody,
  type DepositRow,
  type HandoverAnswerRow,
  type HandoverRow,
} from './custody-books.js';
import { enterClosures, type ClosureRow } from './closures.js';
import { openCohort, type CohortRow } from './cohorts.js';
import { decide, planOtherMeetings, type DecisionRow } from './deliberations.js';
import { enrol, suspend, type EnrolmentRow, type SuspensionRow } from './enrolments.js';
import { Gathering } from './gathering.js';
import { formGroups, joinGroups, type GroupRow, type MembershipRow } from './groups.js';
import { nameHosts, type HostTurnRow } from './hosts.js';
import type { UserRow } from './institutions.js';
import { Ledger, type AccountRow, type EntryRow, type PostingRow } from './ledger.js';
import { Diary, planMonthlyMeetings, type MeetingRow } from './meetings.js';
import { gatherMembers, type Member } from './members.js';
import { slip } from './mistakes.js';
import { Numbering, type CounterRow } from './numbering.js';
import type { ParticipantRow } from './participants.js';
import { collect } from './payments.js';
import {
  allocationRows,
  numberReceipts,
  paymentRows,
  type PremiumAllocationRow,
  type PremiumPaymentRow,
} from './receipts.js';
import { placeAtHosts } from './places.js';
import { bookPremiums } from './premium-books.js';
import {
  bookRefunds,
  type RefundContactRow,
  type RefundPayoutRow,
  type RefundRow,
} from './refund-books.js';
import { Roster } from './roster.js';
import type { Scene } from './scene.js';
import { listTopics, teach, type MeetingTopicRow, type TopicRow } from './topics.js';

/** The rows of one institution, table by table; the order is one in which they can be inserted. */
export interface TenantRows extends BankStatementRows {
  users: UserRow[];
  closures: ClosureRow[];
  cohorts: CohortRow[];
  participants: ParticipantRow[];
  beneficiaries: BeneficiaryRow[];
  enrolments: EnrolmentRow[];
  suspensions: SuspensionRow[];
  groups: GroupRow[];
  memberships: MembershipRow[];
  meetings: MeetingRow[];
  topics: TopicRow[];
  meetingTopics: MeetingTopicRow[];
  decisions: DecisionRow[];
  hostTurns: HostTurnRow[];
  attendances: AttendanceRow[];
  ledgerAccounts: AccountRow[];
  ledgerEntries: EntryRow[];
  ledgerPostings: PostingRow[];
  pendingChanges: PendingChangeRow[];
  fundTranches: FundTrancheRow[];
  cashHandovers: HandoverRow[];
  cashHandoverAnswers: HandoverAnswerRow[];
  bankDeposits: DepositRow[];
  refunds: RefundRow[];
  refundPayouts: RefundPayoutRow[];
  refundContacts: RefundContactRow[];
  premiumPayments: PremiumPaymentRow[];
  premiumAllocations: PremiumAllocationRow[];
  claims: ClaimRow[];
  claimDocuments: ClaimDocumentRow[];
  claimSteps: ClaimStepRow[];
  counters: CounterRow[];
}

/** The whole story of an implementing institution. */
export function runCohort(scene: Scene, users: UserRow[], programmeVersionId: string): TenantRows {
  const numbering = new Numbering();
  const members = gatherMembers(scene, numbering);
  const groups = formGroups(scene);
  const roster = new Roster(members, groups);
  const beneficiaries = nameBeneficiaries(members, scene);
  const cases = befall(members, scene);
  const sessions = meet({ members, groups, roster, scene }, incapacities(cases));
  const claimRows = recordClaims(cases, { members, beneficiaries, roster, numbering }, scene);
  const gathering = new Gathering(sessions.meetings, sessions.attendances, roster);
  const money = keepBooks(
    { members, beneficiaries, roster, gathering, scene, numbering },
    claimRows,
  );
  return {
    users,
    closures: enterClosures(scene),
    cohorts: [openCohort(scene, programmeVersionId)],
    participants: members.map(({ participant }) => participant),
    beneficiaries,
    enrolments: enrol(members, scene),
    suspensions: suspend(members, groups, scene),
    groups,
    memberships: joinGroups(members, groups, scene),
    ...sessions,
    ...money,
    ...claimRows,
    counters: numbering.counters(scene.institutionId),
  };
}

interface Community {
  members: readonly Member[];
  groups: readonly GroupRow[];
  roster: Roster;
  scene: Scene;
}

function meet({ members, groups, roster, scene }: Community, ill: ReturnType<typeof incapacities>) {
  const diary = new Diary();
  const monthly = planMonthlyMeetings(groups, diary, scene);
  const random = scene.random.fork('other meetings');
  const others = planOtherMeetings(groups, monthly, { diary, scene, random });
  const hostTurns = nameHosts(groups, monthly, { roster, scene });
  const meetings = [...placeAtHosts(monthly, hostTurns, members), ...others];
  const topics = listTopics(scene);
  return {
    meetings,
    topics,
    meetingTopics: teach(meetings, topics, scene),
    decisions: decide(meetings, roster, scene),
    hostTurns,
    attendances: attend(meetings, { roster, turns: hostTurns, incapacities: ill, scene }),
  };
}

interface Books {
  members: readonly Member[];
  beneficiaries: readonly BeneficiaryRow[];
  roster: Roster;
  gathering: Gathering;
  scene: Scene;
  numbering: Numbering;
}

function keepBooks(books: Books, { claims }: ClaimRows) {
  const { members, beneficiaries, roster, gathering, scene, numbering } = books;
  const payments = slip(collect(members, { gathering, roster, scene }), scene);
  const receipts = numberReceipts(payments, numbering);
  const ledger = new Ledger(
    scene,
    members.map(({ enrolmentId }) => enrolmentId),
  );
  bookPremiums(ledger, receipts);
  const custody = bookCustody(ledger, payments, scene);
  const { changes, ...refunds } = bookRefunds(ledger, members, { payments, beneficiaries, scene });
  const { bankDeposits: deposits } = custody;
  const statements = importLastMonth(
    { members, payments, deposits, payouts: refunds.refundPayouts },
    scene,
  );
  const fund = bookClaims(ledger, claims, scene);
  return {
    ledgerAccounts: ledger.accounts,
    ledgerEntries: ledger.entries,
    ledgerPostings: ledger.postings,
    pendingChanges: [...fund.pendingChanges, ...changes, ...reversalChanges(payments, scene)],
    fundTranches: fund.fundTranches,
    ...custody,
    ...refunds,
    premiumPayments: paymentRows(receipts, scene),
    premiumAllocations: allocationRows(receipts, scene),
    ...statements,
  };
}
