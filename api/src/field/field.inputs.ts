import {
  ArrayMaxSize,
  ArrayMinSize,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AttendanceState } from '../attendance/index.js';
import { DateTimeScalar, RupiahScalar } from '../kernel/index.js';
import { FieldOperationKind } from './field.enums.js';

/** Each operation is judged by itself, so that a bad one costs no other; only what cannot be answered is refused here. */
@InputType({
  description: 'Something a phone recorded; which fields it needs follows from `kind`.',
})
export class FieldOperationInput {
  @MaxLength(100)
  @Field(() => ID, {
    description:
      'UUID in small letters made by the phone. Sent again under the same id, it counts once.',
  })
  id!: string;

  @Field(() => Int, { description: 'Number of the operation on this phone, from 1, rising.' })
  sequence!: number;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => FieldOperationKind, { description: 'What was recorded.' })
  kind!: FieldOperationKind;

  @Field(() => ID, { nullable: true, description: 'The member; for ATTENDANCE and PREMIUM.' })
  participantId?: string | null;

  @Field(() => AttendanceState, { nullable: true, description: 'For ATTENDANCE.' })
  attendance?: AttendanceState | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark on an attendance, at most 500 characters.',
  })
  note?: string | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Cash handed over, whole rupiah, more than zero; for PREMIUM.',
  })
  amount?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The other participant who brought the money; for PREMIUM.',
  })
  carriedByParticipantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The operation that UNDO takes back.' })
  undoneOperationId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'For TOPICS, at most 50.' })
  topicIds?: string[] | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Cash as counted, whole rupiah, 0 to 1,000,000,000; for CASH_COUNT.',
  })
  countedCash?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the counted cash differs, at most 500 characters; for CASH_COUNT.',
  })
  explanation?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the planned host hosted the meeting; for CLOSE.',
  })
  hostAttended?: boolean | null;

  @Field(() => DateTimeScalar, {
    description: 'What the phone’s clock said; kept as a note, decides nothing.',
  })
  recordedAt!: Date;
}

@InputType({ description: 'What a phone sends: operations in the order they were recorded.' })
export class FieldOperationsSendInput {
  @IsUUID()
  @Field(() => ID, { description: 'UUID that the phone made for itself.' })
  deviceId!: string;

  @Length(1, 100)
  @Field(() => String, { description: 'What the phone calls itself, 1 to 100 characters.' })
  deviceName!: string;

  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Field(() => [FieldOperationInput], { description: 'The operations, 1 to 200.' })
  operations!: FieldOperationInput[];
}

@InputType({ description: 'Why a phone is locked.' })
export class FieldDeviceLockInput {
  @Length(3, 500)
  @Field(() => String, { description: 'The reason, 3 to 500 characters.' })
  reason!: string;
}
