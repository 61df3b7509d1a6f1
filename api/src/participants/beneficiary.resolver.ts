import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { Context, Permission } from '../kernel/index.js';
import { Beneficiary } from './beneficiary.entity.js';
import {
  addBeneficiary,
  changeBeneficiary,
  isMinor,
  retireBeneficiary,
} from './beneficiary.writes.js';
import { Participant } from './participant.entity.js';
import { BeneficiaryInput } from './participant.inputs.js';

@Resolver(() => Beneficiary)
export class BeneficiaryResolver {
  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Beneficiary, {
    description:
      'Adds a beneficiary behind those there are, ten at the most. Rule: MINOR_NEEDS_GUARDIAN.',
  })
  beneficiaryAdd(
    @Ctx() ctx: Context,
    @Arg('participantId', () => ID, { description: 'Whose beneficiary.' }) participantId: string,
    @Arg('input', () => BeneficiaryInput, { description: 'The beneficiary.' })
    input: BeneficiaryInput,
  ): Promise<Beneficiary> {
    return ctx.write(async (unit) =>
      addBeneficiary(unit, await unit.lock(Participant, participantId), input),
    );
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Beneficiary, {
    description: 'Replaces the particulars of a beneficiary. Rule: MINOR_NEEDS_GUARDIAN.',
  })
  beneficiaryUpdate(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the beneficiary.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
    @Arg('input', () => BeneficiaryInput, { description: 'The particulars.' })
    input: BeneficiaryInput,
  ): Promise<Beneficiary> {
    return ctx.write(async (unit) =>
      changeBeneficiary(unit, await unit.lockVersion(Beneficiary, id, expectedVersion), input),
    );
  }

  @Authorized(Permission.PARTICIPANT_WRITE)
  @Mutation(() => Beneficiary, {
    description: 'Takes a beneficiary off the list; claims that named them keep them.',
  })
  beneficiaryRetire(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the beneficiary.' }) id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version the caller saw.' })
    expectedVersion: number,
  ): Promise<Beneficiary> {
    return ctx.write(async (unit) =>
      retireBeneficiary(unit, await unit.lockVersion(Beneficiary, id, expectedVersion)),
    );
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Under 18 today; null when the birth date is not known.',
  })
  isMinor(@Root() beneficiary: Beneficiary, @Ctx() ctx: Context): boolean | null {
    return isMinor(beneficiary.birthOn, ctx.today);
  }
}
