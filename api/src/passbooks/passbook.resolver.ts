import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { Enrolment } from '../participants/index.js';
import { passbookOf } from './passbook.queries.js';
import { Passbook } from './passbook.types.js';

/** What passbooks add to an enrolment. */
@Resolver(() => Enrolment)
export class EnrolmentPassbookResolver {
  @Authorized(Permission.PREMIUM_READ)
  @FieldResolver(() => Passbook, { description: 'Its passbook, as it stands today.' })
  passbook(@Root() enrolment: Enrolment, @Ctx() ctx: Context): Promise<Passbook> {
    return passbookOf(ctx, enrolment.id);
  }
}
