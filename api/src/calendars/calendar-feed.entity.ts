import { defineEntity, p } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar, notFound } from '../kernel/index.js';

export const CalendarFeedSchema = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feeds',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    ownerId: p.uuid(),
    groupId: p.uuid().nullable(),
    secretHash: p.text().hidden(),
    createdAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A secret address under which a calendar program reads meetings. */
@ObjectType({
  description:
    'A secret address under which a calendar program reads the meetings of one group, or those its owner leads.',
})
export class CalendarFeed extends CalendarFeedSchema.class {
  declare groupId: string | null;

  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => DateTimeScalar, { description: 'When the address was made.' })
  declare createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the address was revoked; null while it answers.',
  })
  declare revokedAt: Date | null;

  /** Makes the address answer nothing from now on; doing so twice is fine. */
  revoke(now: Date): void {
    this.revokedAt ??= now;
  }

  /** Refuses anybody but the owner, to whom alone the feed is shown. */
  requireOwner(userId: string): void {
    if (this.ownerId !== userId) throw notFound('CalendarFeed');
  }
}
CalendarFeedSchema.setClass(CalendarFeed);

/** The form in which a secret is stored: a copy of the database opens no calendar. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
