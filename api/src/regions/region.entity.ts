import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

/** Level of a region in the Kemendagri tree. */
export enum RegionLevel {
  PROVINCE = 'PROVINCE',
  REGENCY = 'REGENCY',
  DISTRICT = 'DISTRICT',
  VILLAGE = 'VILLAGE',
}
registerEnumType(RegionLevel, {
  name: 'RegionLevel',
  description: 'Level of a region: provinsi, kabupaten or kota, kecamatan, kelurahan or desa.',
});

export const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'regions',
  properties: {
    code: p.text().primary(),
    name: p.text(),
    level: p.enum(() => RegionLevel),
    parentCode: p.text().nullable(),
  },
});

/** An administrative region by its Kemendagri code. */
@ObjectType({
  description:
    'An administrative region of Indonesia, by its code of the Ministry of Home Affairs.',
})
export class Region extends RegionSchema.class {
  @Field(() => ID, { description: 'Kemendagri code, PP.KK.CC.VVVV, as long as the level needs.' })
  declare code: string;

  @Field(() => String, { description: 'Name of the region.' })
  declare name: string;

  @Field(() => RegionLevel, { description: 'Level in the tree.' })
  declare level: RegionLevel;
}
RegionSchema.setClass(Region);
