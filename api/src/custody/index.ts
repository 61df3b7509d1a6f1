export { BankDeposit, BankDepositSchema } from './bank-deposit.entity.js';
export { BankDepositResolver } from './bank-deposit.resolver.js';
export { CashHandoverSchema, HandoverAnswerSchema } from './cash-handover.entity.js';
export { CashHandoverResolver, CashHoldingResolver } from './custody.resolver.js';
export { freeCash } from './holding.queries.js';
