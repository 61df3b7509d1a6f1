export { BankRowDecisionSchema, BankRowStandingSchema } from './bank-row-decision.entity.js';
export { BankStatementRowSchema } from './bank-statement-row.entity.js';
export { BankStatementRowResolver } from './bank-statement-row.resolver.js';
export { BankStatementSchema } from './bank-statement.entity.js';
export { BankStatementPreviewResolver, BankStatementResolver } from './bank-statement.resolver.js';
