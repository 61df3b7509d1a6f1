import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { Meeting } from '../meetings/index.js';
import { Participant } from '../participants/index.js';
import { receiveDocument } from './claim-document.writes.js';
import { reportClaim } from './claim-report.writes.js';
import { Claim } from './claim.entity.js';
import { ClaimDocumentReceiveInput, ClaimReportInput } from './claim.inputs.js';

@Resolver()
export class ClaimReportResolver {
  @Authorized(Permission.CLAIM_REPORT)
  @Mutation(() => Claim, {
    description:
      'Opens a claim for a covered event. A death also ends the enrolment and the membership. Safe to send again under the same key. Rules: DATE_IN_FUTURE, DATE_OUT_OF_ORDER, CLAIM_DUPLICATE, CLAIM_NOT_COVERED (the message begins with the reason, as in `RejectionReason`), CLAIM_NEEDS_BENEFICIARY, MEETING_NOT_HELD, REQUEST_KEY_REUSED.',
  })
  claimReport(
    @Ctx() ctx: Context,
    @Arg('input', () => ClaimReportInput, { description: 'What befell whom.' })
    input: ClaimReportInput,
  ): Promise<Claim> {
    return ctx.write((unit) => reportClaim(unit, input));
  }

  @Authorized(Permission.CLAIM_REPORT)
  @Mutation(() => Claim, {
    description:
      'Notes that a document of the checklist came in, or a letter in its place; a second time corrects the first. Rules: CLAIM_ILLEGAL_STEP after verification, DATE_IN_FUTURE, DATE_OUT_OF_ORDER.',
  })
  claimDocumentReceive(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the claim.' }) id: string,
    @Arg('input', () => ClaimDocumentReceiveInput, { description: 'The document.' })
    input: ClaimDocumentReceiveInput,
  ): Promise<Claim> {
    return ctx.write((unit) => receiveDocument(unit, id, input));
  }
}

/** What claims add to a meeting, and the meeting to a claim. */
@Resolver(() => Meeting)
export class MeetingClaimsResolver {
  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => [Claim], {
    description: 'Claims reported at the meeting, in the order they were reported.',
  })
  reportedClaims(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Claim[]> {
    return manyOf(ctx, Claim, 'reported_at_meeting_id', meeting.id, { order: 't.id' });
  }
}

/** What claims add to a participant. */
@Resolver(() => Participant)
export class ParticipantClaimsResolver {
  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => [Claim], { description: 'Claims for this person, the latest event first.' })
  claims(@Root() participant: Participant, @Ctx() ctx: Context): Promise<Claim[]> {
    const order = 't.event_on desc, t.id desc';
    return manyOf(ctx, Claim, 'participant_id', participant.id, { order });
  }
}
