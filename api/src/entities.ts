import { InstitutionSchema } from './institutions/index.js';
import { RequestKeySchema } from './kernel/index.js';
import { RegionSchema } from './regions/index.js';
import { UserSchema } from './staff/index.js';

/** Every table the ORM knows. */
export const entities = [RegionSchema, InstitutionSchema, UserSchema, RequestKeySchema] as const;
