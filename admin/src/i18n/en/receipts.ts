import type { receipts as indonesian } from '../id/receipts';
import type { Messages } from '../messages';

/** Receipts on paper and as a link. */
export const receipts: Messages<typeof indonesian> = {
  name: 'Receipt',
  reversal: 'Reversal of a receipt',
  title: 'Receipt %{number}',
  open: 'Receipt %{number}',
  back: 'Back to %{name}',
  paper: 'Size of the paper',
  print: 'Print',
  printCopy: 'Print a copy',
  share: 'Share',
  copied: 'The text of the receipt is copied, ready to paste into a message.',
  notPrinted: 'Never printed. The first print is the receipt, every later one is marked as a copy.',
  wasPrinted:
    'Printed %{smart_count} time. The next print is marked as a copy. |||| Printed %{smart_count} times. The next print is marked as a copy.',
  picture: 'The receipt as printed',
  preview: 'Preview',
  copy: 'Copy %{copy}',
  reversed: 'Reversed %{day}',
  qr: 'QR code of receipt %{number}',
  check: 'Scan to check that it is genuine',
  premiumOf:
    'Premium %{months} (%{smart_count} month) |||| Premium %{months} (%{smart_count} months)',
  fields: {
    from: 'Received from',
    returnedTo: 'Participant',
    carriedBy: 'Brought by',
    months: 'For',
    reverses: 'Takes back',
    amount: 'Amount',
    inWords: 'In words',
    paidOn: 'Day',
    receivedBy: 'Received by',
    recordedBy: 'Reversed by',
  },
};
