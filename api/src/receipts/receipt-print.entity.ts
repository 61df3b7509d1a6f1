import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

/** The paper a receipt is printed on. */
export enum ReceiptFormat {
  MM58 = 'MM58',
  MM80 = 'MM80',
  A4 = 'A4',
}
registerEnumType(ReceiptFormat, {
  name: 'ReceiptFormat',
  description: 'The paper a receipt is printed on.',
  valuesConfig: {
    MM58: { description: 'A roll of 58 mm, as in pocket printers.' },
    MM80: { description: 'A roll of 80 mm, as in desk printers.' },
    A4: { description: 'A sheet of A4.' },
  },
});

export const ReceiptPrintSchema = defineEntity({
  name: 'ReceiptPrint',
  tableName: 'receipt_prints',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    copy: p.integer(),
    format: p.enum(() => ReceiptFormat),
    printedById: p.uuid(),
    printedAt: p.datetime(),
  },
});

/** One print of a receipt. The first is the receipt, every later one a copy that says so. */
@ObjectType({
  description:
    'One print of a receipt. The first is the receipt, every later one a copy (salinan) that says so; prints are never changed or deleted.',
})
export class ReceiptPrint extends ReceiptPrintSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => Int, {
    description: '0 for the receipt itself; n for the n-th copy, to be marked “salinan ke-n”.',
  })
  declare copy: number;

  @Field(() => ReceiptFormat, { description: 'On which paper.' })
  declare format: ReceiptFormat;

  @Field(() => DateTimeScalar, { description: 'When it was printed.' })
  declare printedAt: Date;
}
ReceiptPrintSchema.setClass(ReceiptPrint);
