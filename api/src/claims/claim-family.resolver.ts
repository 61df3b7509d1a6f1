import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  DateTimeScalar,
  invalidField,
  LocalDateScalar,
  Permission,
  RupiahScalar,
  type LocalDate,
} from '../kernel/index.js';
import { Message } from '../messages/index.js';
import { User } from '../staff/index.js';
import { issueCode } from './claim-code.writes.js';
import { ClaimComplaint } from './claim-complaint.entity.js';
import { closeComplaint, complain } from './claim-complaint.writes.js';
import { ClaimComplaintCloseInput, ClaimRateInput } from './claim-family.inputs.js';
import { ClaimCodeIssued, ClaimSatisfaction } from './claim-family.types.js';
import { dossierOf } from './claim-dossier.queries.js';
import { ClaimRating, RatingChannel } from './claim-rating.entity.js';
import { rateClaim } from './claim-rating.writes.js';
import { satisfactionIn } from './claim-satisfaction.queries.js';
import { Claim } from './claim.entity.js';

const ID_OF_CLAIM = { description: 'Id of the claim.' };

/** What a family says about its claim: with its code, by a complaint, and when asked afterwards. */
@Resolver(() => Claim)
export class ClaimFamilyResolver {
  @Authorized(Permission.CLAIM_REPORT)
  @Mutation(() => ClaimCodeIssued, {
    description:
      'Makes the code that the family of a claim keeps, and tells it this once. An earlier code no longer counts. A message tells the family that, when and by whom a code was made, so that nobody keeps it from them unseen. Rules: CLAIM_SAME_PERSON for who paid the claim.',
  })
  claimReissueCode(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
  ): Promise<ClaimCodeIssued> {
    const { seal } = ctx.surroundings;
    return ctx.write((unit) => issueCode(unit, seal, id));
  }

  @Authorized(Permission.CLAIM_REPORT, Permission.CLAIM_CONFIRM)
  @Mutation(() => Claim, {
    description:
      'Notes that the family says it has not got the money of a paid claim, or not all of it, and gives that to one person who did not pay, to be settled within three days. The clock goes on. Rules: CLAIM_ILLEGAL_STEP for a claim that is not paid, CLAIM_COMPLAINT_OPEN.',
  })
  claimComplain(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('text', () => String, {
      nullable: true,
      description: 'What the family says, 3 to 500 characters.',
    })
    text: string | null = null,
    @Arg('receivedAmount', () => RupiahScalar, {
      nullable: true,
      description: 'What it got, whole rupiah, from 1 to less than was paid; left out: nothing.',
    })
    receivedAmount: number | null = null,
  ): Promise<Claim> {
    requireLength(text);
    return ctx.write((unit) => complain(unit, id, { text, receivedAmount }));
  }

  @Authorized(Permission.CLAIM_DECIDE, Permission.CLAIM_CONFIRM)
  @Mutation(() => Claim, {
    description:
      'Settles a complaint. Rules: CLAIM_COMPLAINT_CLOSED, CLAIM_SAME_PERSON for who paid, CLAIM_COMPLAINT_OF_ANOTHER unless it was given to the viewer or they decide claims.',
  })
  claimComplaintClose(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the complaint.' }) id: string,
    @Arg('input', () => ClaimComplaintCloseInput, { description: 'How it ended.' })
    input: ClaimComplaintCloseInput,
  ): Promise<Claim> {
    return ctx.write((unit) => closeComplaint(unit, id, input));
  }

  @Authorized(Permission.CLAIM_REPORT, Permission.CLAIM_CONFIRM)
  @Mutation(() => Claim, {
    description:
      'Notes whether the family is satisfied, asked by telephone or face to face, once. Rules: CLAIM_ILLEGAL_STEP before it has the money, CLAIM_RATED.',
  })
  claimRate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, ID_OF_CLAIM) id: string,
    @Arg('input', () => ClaimRateInput, { description: 'The answer.' }) input: ClaimRateInput,
  ): Promise<Claim> {
    if (input.channel === RatingChannel.PAGE) {
      const message = 'PAGE stands for what a family answers by itself.';
      throw invalidField('input.channel', 'OUT_OF_RANGE', message);
    }
    return ctx.write((unit) => rateClaim(unit, id, input));
  }

  @Authorized(Permission.REPORT_READ)
  @Query(() => ClaimSatisfaction, {
    description: 'What families answered in a period after they got their money.',
  })
  claimSatisfaction(
    @Ctx() ctx: Context,
    @Arg('from', () => LocalDateScalar, { description: 'First day.' }) from: LocalDate,
    @Arg('to', () => LocalDateScalar, { description: 'Last day.' }) to: LocalDate,
  ): Promise<ClaimSatisfaction> {
    return satisfactionIn(ctx, from, to);
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the family got the code that counts; null when it has none.',
  })
  async codeIssuedAt(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Date | null> {
    return (await dossierOf(ctx, claim.id)).codeIssuedAt;
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => Message, {
    nullable: true,
    description:
      'The message that told the family of that code; SKIPPED when neither heir nor participant has a telephone, null when there is no code.',
  })
  async codeMessage(@Root() claim: Claim, @Ctx() ctx: Context): Promise<Message | null> {
    return (await dossierOf(ctx, claim.id)).codeMessage;
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => [ClaimComplaint], {
    description: 'When the family said that it has not got the money, the latest first.',
  })
  async complaints(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimComplaint[]> {
    return (await dossierOf(ctx, claim.id)).complaints;
  }

  @Authorized(Permission.CLAIM_READ)
  @FieldResolver(() => ClaimRating, {
    nullable: true,
    description: 'What the family thinks of how it went; null when it has not been asked.',
  })
  async satisfaction(@Root() claim: Claim, @Ctx() ctx: Context): Promise<ClaimRating | null> {
    return (await dossierOf(ctx, claim.id)).rating;
  }
}

/** Who has to do with a complaint. */
@Authorized(Permission.CLAIM_READ)
@Resolver(() => ClaimComplaint)
export class ClaimComplaintResolver {
  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who noted it; null for the family itself, on its page.',
  })
  openedBy(@Root() complaint: ClaimComplaint, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, complaint.openedById);
  }

  @FieldResolver(() => User, { description: 'Who is to settle it; never who paid.' })
  assignedTo(@Root() complaint: ClaimComplaint, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, complaint.assignedToId);
  }

  @FieldResolver(() => User, {
    nullable: true,
    description: 'Who settled it; null while open, and when the family did with its code.',
  })
  closedBy(@Root() complaint: ClaimComplaint, @Ctx() ctx: Context): Promise<User | null> {
    return ctx.one(User, complaint.closedById);
  }
}

const TEXT_MIN = 3;
const TEXT_MAX = 500;

function requireLength(text: string | null): void {
  if (text === null) return;
  const { length } = text.trim();
  if (length >= TEXT_MIN && length <= TEXT_MAX) return;
  throw invalidField('text', 'LENGTH', `Expected 3 to 500 characters; got ${length}.`);
}
