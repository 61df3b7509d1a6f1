import { defineEntity, p } from '@mikro-orm/postgresql';
import { Fund } from './ledger-account.entity.js';

export const LedgerEntrySchema = defineEntity({
  name: 'LedgerEntry',
  tableName: 'ledger_entries',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    fund: p.enum(() => Fund),
    occurredOn: p.date(),
    recordedAt: p.datetime(),
    recordedById: p.uuid(),
    description: p.text(),
    reversesId: p.uuid().nullable(),
  },
});

/** One movement of money within one fund. It is never changed; a mistake gets an entry that reverses it. */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);
