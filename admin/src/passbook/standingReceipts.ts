interface ReceiptOfBox {
  readonly number: string;
  readonly amount: number;
}

/**
 * The receipts that make up what is in a box: a payment that was taken back and its reversal cancel out. A reversal
 * takes back exactly what one payment put into the month.
 */
export function standingReceipts<Receipt extends ReceiptOfBox>(
  receipts: readonly Receipt[],
): readonly Receipt[] {
  const standing: Receipt[] = [];
  for (const receipt of receipts) {
    const undone = standing.findIndex(({ amount }) => amount === -receipt.amount);
    if (receipt.amount < 0 && undone >= 0) standing.splice(undone, 1);
    else standing.push(receipt);
  }
  return standing;
}
