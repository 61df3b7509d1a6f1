import { defineEntity, p } from '@mikro-orm/postgresql';
import { Authorized, Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, Permission } from '../kernel/index.js';

export const ClaimFileViewSchema = defineEntity({
  name: 'ClaimFileView',
  tableName: 'claim_file_views',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    fileId: p.uuid(),
    viewedById: p.uuid(),
    viewedAt: p.datetime(),
  },
});

/** That somebody was given a file. */
@Authorized(Permission.CLAIM_DECIDE)
@ObjectType({ description: 'That somebody was given a file.' })
export class ClaimFileView extends ClaimFileViewSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  declare viewedAt: Date;
}
ClaimFileViewSchema.setClass(ClaimFileView);
