export { countLowFunds, runningFundsSql } from './claim-fund.queries.js';
export type { FundRow } from './fund-facts.queries.js';
export { ClaimFundResolver, FundTrancheResolver } from './claim-fund.resolver.js';
export { FundTranche, FundTrancheSchema } from './fund-tranche.entity.js';
