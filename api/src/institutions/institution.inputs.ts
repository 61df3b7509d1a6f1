import { IsEmail, IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { sortInput } from '../kernel/index.js';
import { InstitutionKind, TimeZone } from './institution.entity.js';

@InputType({ description: 'Which institutions to list; all given conditions must hold.' })
export class InstitutionFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these ids, at most 100.' })
  ids?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the full or short name.' })
  search?: string | null;

  @Field(() => InstitutionKind, { nullable: true, description: 'Only this kind.' })
  kind?: InstitutionKind | null;
}

/** What institutions can be ordered by. */
export enum InstitutionSortField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(InstitutionSortField, {
  name: 'InstitutionSortField',
  description: 'What institutions can be ordered by.',
});
export const InstitutionSort = sortInput('InstitutionSort', () => InstitutionSortField);

@InputType({ description: 'A new institution.' })
export class InstitutionCreateInput {
  @Length(1, 200)
  @Field(() => String, { description: 'Full name, 1 to 200 characters.' })
  name!: string;

  @Length(1, 40)
  @Field(() => String, { description: 'Name people use, unique, 1 to 40 characters.' })
  shortName!: string;

  @Field(() => InstitutionKind, { description: 'What it is in the programme.' })
  kind!: InstitutionKind;

  @Field(() => ID, { description: 'Kemendagri code of its seat.' })
  regionCode!: string;

  @Field(() => TimeZone, { description: 'Zone in which its due dates and meetings are kept.' })
  timeZone!: TimeZone;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @IsOptional()
  @IsEmail()
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}

@InputType({ description: 'Changes to an institution: what is left out stays, null clears.' })
export class InstitutionUpdateInput {
  @IsOptional()
  @Length(1, 200)
  @Field(() => String, { nullable: true, description: 'Full name, 1 to 200 characters.' })
  name?: string | null;

  @IsOptional()
  @Length(1, 40)
  @Field(() => String, {
    nullable: true,
    description: 'Name people use, unique, 1 to 40 characters.',
  })
  shortName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, Indonesian or international form.',
  })
  phone?: string | null;

  @IsOptional()
  @IsEmail()
  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;
}
