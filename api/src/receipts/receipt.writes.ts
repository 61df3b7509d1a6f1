import type { Unit } from '../kernel/index.js';
import { PremiumPayment } from '../premiums/index.js';
import { ReceiptPrint } from './receipt-print.entity.js';
import type { ReceiptPrintInput } from './receipt.inputs.js';

/** Registers a print: the first is the receipt, every later one the next copy. Sent again under its key, it is the same. */
export async function printReceipt(
  unit: Unit,
  paymentId: string,
  { requestKey, format }: ReceiptPrintInput,
): Promise<ReceiptPrint> {
  const { institutionId, em } = unit;
  const payload = { paymentId, format };
  const { id } = await unit.once('receiptPrint', requestKey, payload, async () => {
    const payment = await unit.find(PremiumPayment, paymentId);
    const printed = await em.count(ReceiptPrint, { institutionId, paymentId: payment.id });
    const print = em.create(ReceiptPrint, {
      institutionId,
      id: unit.newId(),
      paymentId: payment.id,
      copy: printed,
      format,
      printedById: unit.viewer.userId,
      printedAt: unit.now,
    });
    const particulars = { receiptNumber: payment.receiptNumber, copy: print.copy, format };
    await unit.journal('receipt.printed', { type: 'PremiumPayment', id: payment.id }, particulars);
    await em.flush();
    return { id: print.id };
  });
  return unit.find(ReceiptPrint, id);
}
