import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  checkPage,
  Context,
  listType,
  PageInput,
  Permission,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Region, RegionLevel } from './region.entity.js';
import { findRegion, pathCodes } from './region.queries.js';

const RegionList = listType('RegionList', () => Region);

@InputType({ description: 'Which regions to list; all given conditions must hold.' })
class RegionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these codes, at most 100.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or of the code.' })
  search?: string | null;

  @Field(() => RegionLevel, { nullable: true, description: 'Only this level.' })
  level?: RegionLevel | null;

  @Field(() => ID, { nullable: true, description: 'Only the regions directly inside this one.' })
  parentCode?: string | null;
}

@Resolver(() => Region)
export class RegionResolver {
  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => RegionList, { description: 'Regions in the order of their codes.' })
  async regions(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('filter', () => RegionFilter, { nullable: true, description: 'Which regions.' })
    filter: RegionFilter | null,
  ): Promise<Listed<Region>> {
    const { number, size } = checkPage(page);
    const where = new Where()
      .oneOf('t.code', filter?.ids)
      .contains(['t.name', 't.code'], filter?.search)
      .equals('t.level', filter?.level)
      .equals('t.parent_code', filter?.parentCode);
    const em = await ctx.read();
    const rows = await em.execute<Array<Record<string, unknown>>>(
      `select t.*, count(*) over ()::int as total from regions t where ${where.sql}
       order by t.code limit ${size} offset ${(number - 1) * size}`,
      where.params,
    );
    const items = rows.map(({ total: _, ...row }) => em.map(Region, row));
    return {
      items,
      total: Number(rows[0]?.['total'] ?? 0),
      totalIsEstimate: false,
      nextCursor: null,
    };
  }

  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => Region, { nullable: true, description: 'One region by its code, or null.' })
  region(
    @Ctx() ctx: Context,
    @Arg('code', () => ID, { description: 'Kemendagri code.' }) code: string,
  ): Promise<Region | null> {
    return findRegion(ctx, code);
  }

  @FieldResolver(() => Region, {
    nullable: true,
    description: 'The region around this one; null for a province.',
  })
  parent(@Root() region: Region, @Ctx() ctx: Context): Promise<Region | null> {
    return region.parentCode ? findRegion(ctx, region.parentCode) : Promise.resolve(null);
  }

  @FieldResolver(() => String, {
    description: 'The names from this region up to the province, with commas.',
  })
  async path(@Root() region: Region, @Ctx() ctx: Context): Promise<string> {
    const around = await Promise.all(pathCodes(region.code).map((code) => findRegion(ctx, code)));
    return around
      .flatMap((one) => (one ? [one.name] : []))
      .reverse()
      .join(', ');
  }
}
