import { defineEntity, p } from '@mikro-orm/postgresql';

export const ClaimCodeSchema = defineEntity({
  name: 'ClaimCode',
  tableName: 'claim_codes',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    claimId: p.uuid(),
    codeHash: p.text().hidden(),
    issuedAt: p.datetime(),
    issuedById: p.uuid(),
    voidedAt: p.datetime().nullable(),
    voidedById: p.uuid().nullable(),
  },
});

/** A code that only the family of a claim has; the database keeps its keyed hash. */
export class ClaimCode extends ClaimCodeSchema.class {
  declare voidedAt: Date | null;
  declare voidedById: string | null;

  /** Makes it worthless. */
  void(byId: string, at: Date): void {
    this.voidedAt = at;
    this.voidedById = byId;
  }
}
ClaimCodeSchema.setClass(ClaimCode);
