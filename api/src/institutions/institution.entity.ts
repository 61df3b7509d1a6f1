import { defineEntity, p, type Opt } from '@mikro-orm/postgresql';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../kernel/index.js';

/** What an institution is in the programme. */
export enum InstitutionKind {
  IMPLEMENTER = 'IMPLEMENTER',
  AUTHORITY = 'AUTHORITY',
}
registerEnumType(InstitutionKind, {
  name: 'InstitutionKind',
  description:
    'IMPLEMENTER runs groups (lembaga pelaksana); AUTHORITY oversees them (ministry, Dinas Sosial).',
});

/** The three time zones of Indonesia; none has daylight saving. */
export enum TimeZone {
  ASIA_JAKARTA = 'Asia/Jakarta',
  ASIA_MAKASSAR = 'Asia/Makassar',
  ASIA_JAYAPURA = 'Asia/Jayapura',
}
registerEnumType(TimeZone, {
  name: 'TimeZone',
  description: 'WIB (UTC+7), WITA (UTC+8) or WIT (UTC+9).',
});

export const InstitutionSchema = defineEntity({
  name: 'Institution',
  tableName: 'institutions',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(() => InstitutionKind),
    name: p.text(),
    shortName: p.text(),
    regionCode: p.text(),
    timeZone: p.enum(() => TimeZone),
    phone: p.text().nullable(),
    email: p.text().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/** A body that runs the programme's groups or oversees them. */
@ObjectType({
  description: 'A body that runs the programme’s groups (lembaga pelaksana) or oversees them.',
})
export class Institution extends InstitutionSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => InstitutionKind, { description: 'What it is in the programme.' })
  declare kind: InstitutionKind;

  @Field(() => String, { description: 'Full name, at most 200 characters.' })
  declare name: string;

  @Field(() => String, { description: 'Name people use, unique, at most 40 characters.' })
  declare shortName: string;

  @Field(() => TimeZone, { description: 'Zone in which its due dates and meetings are kept.' })
  declare timeZone: TimeZone;

  @Field(() => String, { nullable: true, description: 'Telephone in E.164; null when not known.' })
  declare phone: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; null when not known.' })
  declare email: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was entered.' })
  declare createdAt: Date;

  @Field(() => Int, {
    description: 'Grows by one with each change; pass it back as `expectedVersion`.',
  })
  declare version: Opt<number>;
}
InstitutionSchema.setClass(Institution);
