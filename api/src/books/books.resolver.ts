import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { BookCheckReport } from './book-check.types.js';
import { checkBooks } from './check-books.js';

@Resolver()
export class BooksResolver {
  @Authorized(Permission.LEDGER_READ)
  @Query(() => BookCheckReport, {
    description: 'Searches the books for faults; seconds for a million rows.',
  })
  async bookCheck(@Ctx() ctx: Context): Promise<BookCheckReport> {
    const checks = await checkBooks(await ctx.read());
    const isSound = checks.every(({ wrongCount }) => wrongCount === 0);
    return { checkedAt: ctx.clock.now(), isSound, checks };
  }
}
