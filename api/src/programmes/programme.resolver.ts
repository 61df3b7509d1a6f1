import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import {
  Context,
  listOf,
  listType,
  manyOf,
  PageInput,
  Permission,
  SortDirection,
  Where,
  type Listed,
} from '../kernel/index.js';
import { ProgrammeBenefit } from './programme-benefit.entity.js';
import { ProgrammeServiceLevel } from './programme-service-level.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import { Programme } from './programme.entity.js';
import { ProgrammeRuleName } from './programme.enums.js';
import { ProgrammeFilter, ProgrammeVersionPublishInput } from './programme.inputs.js';
import { RULE_PROPERTIES } from './programme.rules.js';
import { ProgrammeRule } from './programme.types.js';
import { publishVersion } from './programme.writes.js';

const ProgrammeList = listType('ProgrammeList', () => Programme);

function versionsOf(ctx: Context, programmeId: string): Promise<ProgrammeVersion[]> {
  return manyOf(ctx, ProgrammeVersion, 'programme_id', programmeId, { order: 't.number desc' });
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => ProgrammeList, { description: 'The programmes, by name.' })
  async programmes(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('filter', () => ProgrammeFilter, { nullable: true, description: 'Which programmes.' })
    filter: ProgrammeFilter | null,
  ): Promise<Listed<Programme>> {
    const where = new Where().ids(filter?.ids).contains(['t.code', 't.name'], filter?.search);
    const sort = { column: 'name', type: 'text', direction: SortDirection.ASC } as const;
    return listOf(await ctx.read(), Programme, { page, sort, where });
  }

  @Authorized(Permission.PROGRAMME_READ)
  @Query(() => Programme, { nullable: true, description: 'One programme, or null.' })
  programme(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the programme.' }) id: string,
  ): Promise<Programme | null> {
    return ctx.record(Programme, id);
  }

  @Authorized(Permission.PROGRAMME_MANAGE)
  @Mutation(() => ProgrammeVersion, {
    description:
      'Publishes a new version of a programme’s values. Rules: PROGRAMME_VERSION_INCOMPLETE, PROGRAMME_VERSION_NOT_LATER.',
  })
  programmeVersionPublish(
    @Ctx() ctx: Context,
    @Arg('programmeId', () => ID, { description: 'Id of the programme.' }) programmeId: string,
    @Arg('input', () => ProgrammeVersionPublishInput, { description: 'The version.' })
    input: ProgrammeVersionPublishInput,
  ): Promise<ProgrammeVersion> {
    return ctx.write((unit) => publishVersion(unit, programmeId, input));
  }

  @FieldResolver(() => [ProgrammeVersion], { description: 'All versions, the latest first.' })
  versions(@Root() programme: Programme, @Ctx() ctx: Context): Promise<ProgrammeVersion[]> {
    return versionsOf(ctx, programme.id);
  }

  @FieldResolver(() => ProgrammeVersion, { description: 'The version in effect today.' })
  async currentVersion(
    @Root() programme: Programme,
    @Ctx() ctx: Context,
  ): Promise<ProgrammeVersion> {
    const versions = await versionsOf(ctx, programme.id);
    const current = versions.find((version) => version.effectiveOn <= ctx.today) ?? versions.at(-1);
    if (!current) throw new Error('A programme has at least one version.');
    return current;
  }
}

@Resolver(() => ProgrammeVersion)
export class ProgrammeVersionResolver {
  @FieldResolver(() => [ProgrammeRule], { description: 'Every whole-number rule with its source.' })
  rules(@Root() version: ProgrammeVersion): ProgrammeRule[] {
    return Object.values(ProgrammeRuleName).map((name) => ({
      name,
      value: version[RULE_PROPERTIES[name]],
      source: version.sources[name] ?? null,
    }));
  }

  @FieldResolver(() => [ProgrammeBenefit], {
    description: 'What each cause pays in each policy year.',
  })
  benefits(@Root() version: ProgrammeVersion, @Ctx() ctx: Context): Promise<ProgrammeBenefit[]> {
    return manyOf(ctx, ProgrammeBenefit, 'programme_version_id', version.id, {
      order: 't.cause, t.policy_year',
    });
  }

  @FieldResolver(() => [ProgrammeServiceLevel], {
    description: 'The days each step of a claim may take.',
  })
  serviceLevels(
    @Root() version: ProgrammeVersion,
    @Ctx() ctx: Context,
  ): Promise<ProgrammeServiceLevel[]> {
    return manyOf(ctx, ProgrammeServiceLevel, 'programme_version_id', version.id, {
      order: 't.stage',
    });
  }
}
