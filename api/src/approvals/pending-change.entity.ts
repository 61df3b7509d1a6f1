import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  DateTimeScalar,
  RuleCode,
  RupiahScalar,
  ruleViolated,
  type Viewer,
} from '../kernel/index.js';
import { ChangeKind, ChangeState } from './change.enums.js';
import { mayApprove } from './limits.js';

export const PendingChangeSchema = defineEntity({
  name: 'PendingChange',
  tableName: 'pending_changes',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    kind: p.enum(() => ChangeKind),
    state: p.enum(() => ChangeState),
    subjectId: p.uuid(),
    amount: p.bigint('number'),
    particulars: p.json<object>(),
    reason: p.text(),
    proposedById: p.uuid(),
    proposedAt: p.datetime(),
    decidedById: p.uuid().nullable(),
    decidedAt: p.datetime().nullable(),
    decisionNote: p.text().nullable(),
    outcomeId: p.uuid().nullable(),
    version: p.integer().version(),
  },
});

/** A change that one person proposes and another approves. Nothing happens to the money before. */
@ObjectType({
  description:
    'A change of money that one person proposes and another approves: the database refuses that they are the same. It has no effect before it is approved, and its full effect in that moment.',
})
export class PendingChange extends PendingChangeSchema.class {
  declare decidedById: string | null;
  declare outcomeId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => ChangeKind, { description: 'What is to be changed.' })
  declare kind: ChangeKind;

  @Field(() => ChangeState, { description: 'How far it is.' })
  declare state: ChangeState;

  @Field(() => ID, { description: 'Id of what is to be changed; the kind says of what type.' })
  declare subjectId: string;

  @Field(() => RupiahScalar, { description: 'How much money it moves, whole rupiah.' })
  declare amount: number;

  @Field(() => String, { description: 'Why it was proposed.' })
  declare reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was proposed.' })
  declare proposedAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was decided or taken back; null while it waits.',
  })
  declare decidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the second person noted, or why it was taken back; always there after a rejection.',
  })
  declare decisionNote: string | null;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;

  /** Notes the approval. By another person than the proposer, whose limit reaches the amount. */
  approve(viewer: Viewer, now: Date, note: string | null): void {
    this.requireDecidableBy(viewer);
    this.decide(ChangeState.APPROVED, viewer, now, note);
  }

  /** Refuses the change for good. By who could have approved it. */
  reject(viewer: Viewer, now: Date, reason: string): void {
    this.requireDecidableBy(viewer);
    this.decide(ChangeState.REJECTED, viewer, now, reason);
  }

  /** Takes the proposal back. By the proposer only. */
  withdraw(viewer: Viewer, now: Date, reason: string | null): void {
    this.requireOpen();
    if (viewer.userId !== this.proposedById) {
      const message = 'Only who proposed a change takes it back; others reject it.';
      throw ruleViolated(RuleCode.CHANGE_OF_ANOTHER, message);
    }
    this.decide(ChangeState.WITHDRAWN, viewer, now, reason);
  }

  /** Refuses a change that is decided, the proposer, and a role whose limit is below the amount. */
  requireDecidableBy({ userId, role }: Viewer): void {
    this.requireOpen();
    if (userId === this.proposedById) {
      const message = 'A change is decided by another person than the one who proposed it.';
      throw ruleViolated(RuleCode.CHANGE_SAME_PERSON, message);
    }
    if (!mayApprove(role, this.kind, this.amount)) {
      const message = `Rp ${this.amount} is more than your role may approve for ${this.kind}.`;
      throw ruleViolated(RuleCode.CHANGE_ABOVE_LIMIT, message);
    }
  }

  private requireOpen(): void {
    if (this.state === ChangeState.PROPOSED) return;
    const message = `This needs a change that waits; this one is ${this.state.toLowerCase()}.`;
    throw ruleViolated(RuleCode.CHANGE_NOT_OPEN, message);
  }

  private decide(state: ChangeState, { userId }: Viewer, now: Date, note: string | null): void {
    this.state = state;
    this.decidedById = userId;
    this.decidedAt = now;
    this.decisionNote = note;
  }
}
PendingChangeSchema.setClass(PendingChange);
