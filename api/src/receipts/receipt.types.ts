import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, LocalDateScalar, RupiahScalar, type LocalDate } from '../kernel/index.js';
import { PaymentMethod, PremiumAllocation, type MonthAmount } from '../premiums/index.js';

/** What a receipt says, as it is printed. */
@ObjectType({
  description:
    'A receipt (kuitansi) as it is printed: of a payment, or of a reversal, which has a receipt of its own. It says names, so it is for the institution and the payer; the public page behind `path` says none.',
})
export class Receipt {
  @Field(() => ID, { description: 'Id of the payment or reversal it is for.' })
  id!: string;

  @Field(() => String, {
    description: 'Number, such as KW-2026-000001: without gaps per institution and year of entry.',
  })
  number!: string;

  @Field(() => String, { description: 'Full name of the institution that gives it.' })
  institutionName!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone of the institution in E.164; null when not known.',
  })
  institutionPhone!: string | null;

  @Field(() => LocalDateScalar, { description: 'Day the money was handed over, or given back.' })
  paidOn!: LocalDate;

  @Field(() => String, { description: 'For whom it was paid.' })
  participantName!: string;

  @Field(() => String, { description: 'Number of that participant.' })
  participantNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The other participant who brought the money; null when the payer came.',
  })
  carriedByName!: string | null;

  @Field(() => [PremiumAllocation], {
    description: 'The months it pays, the oldest first; they add up to the amount.',
  })
  months!: MonthAmount[];

  @Field(() => RupiahScalar, { description: 'Whole rupiah; negative for a reversal.' })
  amount!: number;

  @Field(() => String, {
    description: 'The amount in Indonesian words (terbilang), without its sign.',
  })
  amountInWords!: string;

  @Field(() => PaymentMethod, { description: 'How it was handed over.' })
  method!: PaymentMethod;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the meeting at which it was taken; null when elsewhere.',
  })
  metOn!: LocalDate | null;

  @Field(() => String, { description: 'Who received it.' })
  receivedByName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  recordedAt!: Date;

  @Field(() => Boolean, { description: 'True when the payment was taken back since.' })
  isReversed!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day it was taken back; null while it counts.',
  })
  reversedOn!: LocalDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Receipt number of the reversal that took it back; null while it counts.',
  })
  reversedByNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Receipt number of the payment that this takes back; null unless a reversal.',
  })
  reversesNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was taken back; null unless a reversal.',
  })
  reason!: string | null;

  @Field(() => String, {
    description:
      'Path of the public page that says whether the receipt is genuine and still counts; the QR code leads to it.',
  })
  path!: string;

  @Field(() => String, { description: 'The whole address of that page.' })
  url!: string;

  @Field(() => String, {
    description:
      'What to send to the payer, in Indonesian, with the address of the page; names nobody.',
  })
  shareText!: string;
}
