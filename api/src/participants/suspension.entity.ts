import { defineEntity, p } from '@mikro-orm/postgresql';

export const SuspensionSchema = defineEntity({
  name: 'Suspension',
  tableName: 'suspensions',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    enrolmentId: p.uuid(),
    suspendedOn: p.date(),
    resumedOn: p.date().nullable(),
    reason: p.text(),
    resumedReason: p.text().nullable(),
    recordedById: p.uuid(),
  },
});

/** A period without cover: from `suspendedOn` until the day before `resumedOn`. Paying later never revives it. */
export class Suspension extends SuspensionSchema.class {}
SuspensionSchema.setClass(Suspension);
