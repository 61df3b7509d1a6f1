import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  invalidField,
  listOf,
  listType,
  PageInput,
  Permission,
  phoneFrom,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { Region, regionOf } from '../regions/index.js';
import { Institution } from './institution.entity.js';
import {
  InstitutionCreateInput,
  InstitutionFilter,
  InstitutionSort,
  InstitutionSortField,
  InstitutionUpdateInput,
} from './institution.inputs.js';
import { institutionChange } from './institution.queries.js';

const InstitutionList = listType('InstitutionList', () => Institution);
const COLUMNS = {
  [InstitutionSortField.NAME]: { column: 'name', type: 'text' },
  [InstitutionSortField.CREATED_AT]: { column: 'created_at', type: 'timestamptz' },
} as const;

@Resolver(() => Institution)
export class InstitutionResolver {
  @Authorized(Permission.INSTITUTION_READ)
  @Query(() => InstitutionList, {
    description: 'The institutions the viewer may see, by name unless asked otherwise.',
  })
  async institutions(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
    @Arg('sort', () => InstitutionSort, { nullable: true, description: 'Order.' })
    sort: InstanceType<typeof InstitutionSort> | null,
    @Arg('filter', () => InstitutionFilter, { nullable: true, description: 'Which institutions.' })
    filter: InstitutionFilter | null,
  ): Promise<Listed<Institution>> {
    const where = new Where()
      .ids(filter?.ids)
      .contains(['t.name', 't.short_name'], filter?.search)
      .equals('t.kind', filter?.kind);
    const column = COLUMNS[sort?.field ?? InstitutionSortField.NAME];
    const order = { ...column, direction: sort?.direction ?? SortDirection.ASC };
    return listOf(await ctx.read(), Institution, { page, after, sort: order, where });
  }

  @Authorized(Permission.INSTITUTION_READ)
  @Query(() => Institution, {
    nullable: true,
    description: 'One institution, or null when absent or invisible.',
  })
  institution(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the institution.' }) id: string,
  ): Promise<Institution | null> {
    return ctx.record(Institution, id);
  }

  @Authorized(Permission.INSTITUTION_MANAGE)
  @Mutation(() => Institution, { description: 'Adds an institution to the programme.' })
  institutionCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => InstitutionCreateInput, { description: 'The institution.' })
    input: InstitutionCreateInput,
  ): Promise<Institution> {
    return ctx.write(async (unit) => {
      if (!(await unit.em.findOne(Region, { code: input.regionCode }))) {
        throw invalidField(
          'input.regionCode',
          'NO_SUCH_REGION',
          `No region has the code ${input.regionCode}.`,
        );
      }
      const institution = unit.em.create(Institution, {
        id: unit.newId(),
        kind: input.kind,
        name: input.name,
        shortName: input.shortName,
        regionCode: input.regionCode,
        timeZone: input.timeZone,
        phone: phoneFrom(input.phone) ?? null,
        email: input.email ?? null,
        createdAt: unit.now,
      });
      await unit.journal('institution.created', { type: 'Institution', id: institution.id });
      return institution;
    });
  }

  @Authorized(Permission.INSTITUTION_MANAGE)
  @Mutation(() => Institution, { description: 'Changes the particulars of an institution.' })
  institutionUpdate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the institution.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => InstitutionUpdateInput, { description: 'What to change.' })
    input: InstitutionUpdateInput,
  ): Promise<Institution> {
    return ctx.write((unit) => institutionChange(unit, id, expectedVersion, input));
  }

  @FieldResolver(() => Region, { description: 'Where its seat is.' })
  region(@Root() institution: Institution, @Ctx() ctx: Context): Promise<Region> {
    return regionOf(ctx, institution.regionCode);
  }
}
