import { defineEntity, p } from '@mikro-orm/postgresql';
import { RuleCode, ruleViolated, type LocalDate } from '../kernel/index.js';

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
export class Suspension extends SuspensionSchema.class {
  /** Gives cover again from a day on; at least one day passed without. */
  end(on: LocalDate, reason: string): void {
    if (on <= this.suspendedOn) {
      const message = `Cover was suspended on ${this.suspendedOn} and resumes later than that; got ${on}.`;
      throw ruleViolated(RuleCode.DATE_OUT_OF_ORDER, message);
    }
    this.resumedOn = on;
    this.resumedReason = reason;
  }
}
SuspensionSchema.setClass(Suspension);
