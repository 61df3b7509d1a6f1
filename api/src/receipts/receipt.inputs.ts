import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { ReceiptFormat } from './receipt-print.entity.js';

@InputType({ description: 'A print of a receipt.' })
export class ReceiptPrintInput {
  @Length(8, 100)
  @Field(() => ID, {
    description:
      'Made by the device for this print, 8 to 100 characters: sent again under the same key, it is the same print.',
  })
  requestKey!: string;

  @Field(() => ReceiptFormat, { description: 'On which paper.' })
  format!: ReceiptFormat;
}
