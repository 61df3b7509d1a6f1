import { IsOptional, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { PaymentMethod } from '../premiums/index.js';
import { ClaimCause } from '../programmes/index.js';
import { ReceiptWay } from './claim-receipt.js';
import { ClaimReporter } from './claim-reporter.js';
import { ClaimDocumentType, RejectionReason } from './claim.enums.js';
import { DocumentSubstitute } from './substitutes.js';

/** One claim in rupiah at the most. */
const AMOUNT_MAX = 1_000_000_000;
const NOTE_MAX = 2000;

@InputType({ description: 'An illness, accident or death to claim for.' })
export class ClaimReportInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this report, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Field(() => ID, { description: 'Whom it befell.' })
  participantId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The participant’s beneficiary who gets the money; when left out for a death, the first in the order.',
  })
  beneficiaryId?: string | null;

  @Field(() => ClaimCause, { description: 'What befell the participant.' })
  cause!: ClaimCause;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True for a death by accident, which has no waiting period.',
  })
  isAccidentalDeath!: boolean;

  @Field(() => LocalDateScalar, { description: 'Day of the event, today or earlier.' })
  eventOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description: 'Day it was reported, from the event until today.',
  })
  reportedOn!: LocalDate;

  @IsOptional()
  @Length(3, 500)
  @Field(() => String, {
    nullable: true,
    description: 'Why it is reported after the filing deadline, 3 to 500 characters.',
  })
  lateFilingReason?: string | null;

  @IsOptional()
  @Min(1)
  @Max(1095)
  @Field(() => Int, {
    nullable: true,
    description: 'Days unable to work, 1 to 1,095; left out for a death or while not known.',
  })
  incapacityDays?: number | null;

  @IsOptional()
  @Length(1, NOTE_MAX)
  @Field(() => String, { nullable: true, description: 'Remark, 1 to 2,000 characters.' })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting at which it was reported, held on the day of report; null elsewhere.',
  })
  meetingId?: string | null;

  @Field(() => ClaimReporter, {
    nullable: true,
    description:
      'Who brought the news; when left out, the heir who is named, else the group at the meeting, else an officer. A death is not reported by the member, AT_MEETING takes `meetingId`.',
  })
  reportedBy?: ClaimReporter | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Which beneficiary of the participant reported it: for HEIR, and only then.',
  })
  reporterHeirId?: string | null;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, {
    nullable: true,
    description: 'Name of who brought it, 1 to 200 characters; needed for PARTNER.',
  })
  reporterName?: string | null;
}

@InputType({ description: 'A document that came in.' })
export class ClaimDocumentReceiveInput {
  @Field(() => ClaimDocumentType, { description: 'Which document of the checklist.' })
  type!: ClaimDocumentType;

  @Field(() => LocalDateScalar, { description: 'Day it came in, from the event until today.' })
  receivedOn!: LocalDate;

  @Field(() => DocumentSubstitute, {
    nullable: true,
    description: 'The letter taken in its place; left out for the document itself.',
  })
  substitute?: DocumentSubstitute | null;

  @IsOptional()
  @Length(3, 200)
  @Field(() => String, {
    nullable: true,
    description:
      'About that letter, such as who signed it, 3 to 200 characters; not kept without one.',
  })
  substituteNote?: string | null;
}

@InputType({ description: 'A step of a claim.' })
export class ClaimStepInput {
  @Field(() => LocalDateScalar, {
    description: 'Day on which it was done, from the step before until today.',
  })
  on!: LocalDate;

  @IsOptional()
  @Length(1, NOTE_MAX)
  @Field(() => String, { nullable: true, description: 'Remark, 1 to 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'An approval.' })
export class ClaimApproveInput extends ClaimStepInput {
  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, { description: 'Whole rupiah, from 1 to the benefit.' })
  amount!: number;
}

@InputType({ description: 'A rejection.' })
export class ClaimRejectInput {
  @Field(() => LocalDateScalar, {
    description: 'Day on which it was decided, from the step before until today.',
  })
  on!: LocalDate;

  @Field(() => RejectionReason, { description: 'The reason.' })
  reason!: RejectionReason;

  @Length(3, NOTE_MAX)
  @Field(() => String, {
    description: 'The reason in words for the family, 3 to 2,000 characters.',
  })
  note!: string;
}

@InputType({ description: 'An appeal of the family.' })
export class ClaimAppealInput {
  @Field(() => LocalDateScalar, {
    description: 'Day of the appeal, from the rejection until today.',
  })
  on!: LocalDate;

  @Length(3, NOTE_MAX)
  @Field(() => String, { description: 'What the family says, 3 to 2,000 characters.' })
  note!: string;
}

@InputType({ description: 'A payment of claim money.' })
export class ClaimDisburseInput extends ClaimStepInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this payment, 8 to 100 characters: sent again under the same key, it counts once.',
  })
  requestKey!: string;

  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, {
    description: 'Whole rupiah, exactly what was approved less an advance.',
  })
  amount!: number;

  @Field(() => PaymentMethod, { description: 'Out of the claim cash or the claim bank account.' })
  method!: PaymentMethod;
}

@InputType({ description: 'A family’s confirmation that it has the money.' })
export class ClaimConfirmReceiptInput extends ClaimStepInput {
  @Min(1)
  @Max(AMOUNT_MAX)
  @Field(() => RupiahScalar, {
    description:
      'Whole rupiah that the family got: what was paid. Less is a complaint; it counts here only after the family took that back.',
  })
  amount!: number;

  @Field(() => ReceiptWay, {
    defaultValue: ReceiptWay.WITNESS,
    description: 'How it is known. CODE takes `code`, every other way `witnessName`.',
  })
  way!: ReceiptWay;

  @IsOptional()
  @Length(1, 200)
  @Field(() => String, {
    nullable: true,
    description:
      'Full name of somebody who saw it, neither who paid nor who records it, 1 to 200 characters, not blank.',
  })
  witnessName?: string | null;

  @IsOptional()
  @Length(1, 50)
  @Field(() => String, {
    nullable: true,
    description: 'The code that the family has, in any spelling, 1 to 50 characters.',
  })
  code?: string | null;
}
