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
import { Context, invalidField, manyOf, Permission } from '../kernel/index.js';
import { PremiumPayment } from '../premiums/index.js';
import { User } from '../staff/index.js';
import { ReceiptPrint } from './receipt-print.entity.js';
import { ReceiptPrintInput } from './receipt.inputs.js';
import { receiptOf, receiptOfNumber } from './receipt.queries.js';
import { Receipt } from './receipt.types.js';
import { printReceipt } from './receipt.writes.js';

@Resolver(() => Receipt)
export class ReceiptResolver {
  @Authorized(Permission.PREMIUM_READ)
  @Query(() => Receipt, {
    nullable: true,
    description:
      'One receipt, by its number in the viewer’s institution or by its payment: exactly one of the two is given. Null when absent or invisible.',
  })
  receipt(
    @Ctx() ctx: Context,
    @Arg('number', () => String, {
      nullable: true,
      description: 'The number as printed, in any letter case.',
    })
    number: string | null | undefined,
    @Arg('paymentId', () => ID, { nullable: true, description: 'Id of the payment or reversal.' })
    paymentId: string | null | undefined,
  ): Promise<Receipt | null> {
    const isByNumber = typeof number === 'string';
    const isByPayment = typeof paymentId === 'string';
    if (isByNumber && !isByPayment) return receiptOfNumber(ctx, number);
    if (isByPayment && !isByNumber) return receiptOf(ctx, paymentId);
    const message = 'A receipt is found by its number or by its payment; give one of the two.';
    throw invalidField('number', 'IS_DEFINED', message);
  }

  @Authorized(Permission.PREMIUM_RECORD, Permission.PREMIUM_REVERSE)
  @Mutation(() => ReceiptPrint, {
    description:
      'Registers a print of a receipt and says whether it is the receipt or which copy. Safe to send again under the same key. Rule: REQUEST_KEY_REUSED.',
  })
  receiptPrint(
    @Ctx() ctx: Context,
    @Arg('paymentId', () => ID, { description: 'Id of the payment or reversal.' })
    paymentId: string,
    @Arg('input', () => ReceiptPrintInput, { description: 'The print.' }) input: ReceiptPrintInput,
  ): Promise<ReceiptPrint> {
    return ctx.write((unit) => printReceipt(unit, paymentId, input));
  }

  @FieldResolver(() => PremiumPayment, { description: 'The payment or reversal it is for.' })
  payment(@Root() receipt: Receipt, @Ctx() ctx: Context): Promise<PremiumPayment> {
    return ctx.the(PremiumPayment, receipt.id);
  }

  @FieldResolver(() => [ReceiptPrint], { description: 'Its prints, the first one first.' })
  prints(@Root() receipt: Receipt, @Ctx() ctx: Context): Promise<ReceiptPrint[]> {
    return manyOf(ctx, ReceiptPrint, 'payment_id', receipt.id, { order: 't.copy' });
  }
}

@Resolver(() => ReceiptPrint)
export class ReceiptPrintResolver {
  @FieldResolver(() => User, { description: 'Who printed it.' })
  printedBy(@Root() print: ReceiptPrint, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, print.printedById);
  }
}
