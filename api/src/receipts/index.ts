export { ReceiptPrint, ReceiptPrintSchema } from './receipt-print.entity.js';
export { receiptBehind, type PublicReceipt } from './public-receipt.queries.js';
export { dayInWords } from './receipt-text.js';
export { ReceiptPrintResolver, ReceiptResolver } from './receipt.resolver.js';
