import { defineEntity, p } from '@mikro-orm/postgresql';
import { PaymentMethod } from '../premiums/index.js';
import { AdvanceOutcome } from './claim-advance.js';

export const ClaimAdvanceSchema = defineEntity({
  name: 'ClaimAdvance',
  tableName: 'claim_advances',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    amount: p.bigint('number'),
    method: p.enum(() => PaymentMethod),
    paidOn: p.date(),
    entryId: p.uuid(),
    changeId: p.uuid(),
    changeState: p.text(),
    recordedAt: p.datetime(),
  },
});

/** Part of the benefit of a death that was paid ahead. */
export class ClaimAdvance extends ClaimAdvanceSchema.class {}
ClaimAdvanceSchema.setClass(ClaimAdvance);

export const ClaimAdvanceEndSchema = defineEntity({
  name: 'ClaimAdvanceEnd',
  tableName: 'claim_advance_ends',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    outcome: p.enum(() => AdvanceOutcome),
    endedOn: p.date(),
    entryId: p.uuid().nullable(),
    changeId: p.uuid(),
    changeState: p.text(),
    recordedAt: p.datetime(),
  },
});

/** How an advance on a rejected claim ended. */
export class ClaimAdvanceEnd extends ClaimAdvanceEndSchema.class {
  declare entryId: string | null;
}
ClaimAdvanceEndSchema.setClass(ClaimAdvanceEnd);
