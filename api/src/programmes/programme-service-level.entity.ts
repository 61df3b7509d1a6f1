import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, Int, ObjectType } from 'type-graphql';
import { ServiceStage } from './programme.enums.js';

export const ProgrammeServiceLevelSchema = defineEntity({
  name: 'ProgrammeServiceLevel',
  tableName: 'programme_service_levels',
  properties: {
    programmeVersionId: p.uuid().primary(),
    stage: p.enum(() => ServiceStage).primary(),
    targetDays: p.integer(),
    source: p.text().nullable(),
  },
});

/** The days that a step of a claim may take. */
@ObjectType({
  description: 'The calendar days that a step of a claim, or the whole case, may take.',
})
export class ProgrammeServiceLevel extends ProgrammeServiceLevelSchema.class {
  @Field(() => ServiceStage, { description: 'The step, or the whole case.' })
  declare stage: ServiceStage;

  @Field(() => Int, { description: 'Target in calendar days, 0 to 365.' })
  declare targetDays: number;

  @Field(() => String, {
    nullable: true,
    description: 'Where the value comes from; null marks an example that nobody verified.',
  })
  declare source: string | null;
}
ProgrammeServiceLevelSchema.setClass(ProgrammeServiceLevel);
