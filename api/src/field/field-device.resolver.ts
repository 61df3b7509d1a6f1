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
  DomainError,
  inTransaction,
  isId,
  listOf,
  listType,
  PageInput,
  Permission,
  SortDirection,
  SYSTEM,
  Where,
  type Listed,
  type Unit,
} from '../kernel/index.js';
import { endSessionsOf, User } from '../staff/index.js';
import { FieldDevice } from './field-device.entity.js';
import { FieldDeviceLockInput } from './field.inputs.js';

const FieldDeviceList = listType('FieldDeviceList', () => FieldDevice);
const LAST_SEEN = {
  column: 'last_seen_at',
  type: 'timestamptz',
  direction: SortDirection.DESC,
} as const;

@Resolver(() => FieldDevice)
export class FieldDeviceResolver {
  @Authorized(Permission.USER_READ)
  @Query(() => FieldDeviceList, {
    description:
      'The phones that record meetings, the last in touch first: the viewer’s own; who manages users sees all.',
  })
  async fieldDevices(
    @Ctx() ctx: Context,
    @Arg('page', () => PageInput, { nullable: true, description: 'Which page.' })
    page: PageInput | null,
    @Arg('after', () => ID, { nullable: true, description: '`nextCursor` of an earlier page.' })
    after: string | null,
  ): Promise<Listed<FieldDevice>> {
    const { permissions, userId } = ctx.viewer;
    const owner = permissions.has(Permission.USER_MANAGE) ? null : userId;
    const where = new Where().equals('t.user_id', owner);
    return listOf(await ctx.read(), FieldDevice, { page, after, sort: LAST_SEEN, where });
  }

  @Query(() => Boolean, {
    description:
      'Whether a phone was locked as lost and has to forget what it holds. It asks without being signed in: locking signs its carrier out. False for an id nobody knows.',
  })
  async fieldDeviceIsLocked(
    @Ctx() ctx: Context,
    @Arg('deviceId', () => ID, { description: 'The id that the phone made for itself.' })
    deviceId: string,
  ): Promise<boolean> {
    return isId(deviceId) && isLocked(ctx, deviceId);
  }

  @Authorized(Permission.ATTENDANCE_RECORD, Permission.USER_MANAGE)
  @Mutation(() => FieldDevice, {
    description:
      'Locks a lost phone for good: what it sends is refused, it forgets what it holds at its next contact, and its carrier is signed out everywhere but here. CONFLICT when it changed meanwhile.',
  })
  fieldDeviceLock(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the phone.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => FieldDeviceLockInput, { description: 'Why.' })
    { reason }: FieldDeviceLockInput,
  ): Promise<FieldDevice> {
    return ctx.write(async (unit) => {
      const device = await unit.lockVersion(FieldDevice, id, expectedVersion);
      return lockDevice(unit, device, reason);
    });
  }

  @FieldResolver(() => User, { description: 'Who carried it last.' })
  user(@Root() device: FieldDevice, @Ctx() ctx: Context): Promise<User> {
    return ctx.the(User, device.userId);
  }
}

async function isLocked({ surroundings }: Context, deviceId: string): Promise<boolean> {
  return inTransaction(surroundings.root, SYSTEM, async (em) => {
    const [row] = await em.execute<unknown[]>(
      'select 1 from field_devices where id = ? and locked_at is not null limit 1',
      [deviceId],
    );
    return row !== undefined;
  });
}

async function lockDevice(unit: Unit, device: FieldDevice, reason: string): Promise<FieldDevice> {
  const { userId, permissions, sessionHash } = unit.viewer;
  if (device.userId !== userId && !permissions.has(Permission.USER_MANAGE))
    throw new DomainError('FORBIDDEN', 'You lock your own phone; the head locks others.');
  device.lock(userId, reason, unit.now);
  // The phone may still hold an open session of its carrier.
  await endSessionsOf(unit.em, device.userId, sessionHash);
  await unit.journal('field.deviceLocked', { type: 'FieldDevice', id: device.id }, { reason });
  return device;
}
