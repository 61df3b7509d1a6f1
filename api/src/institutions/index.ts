export { Institution, InstitutionKind, InstitutionSchema, TimeZone } from './institution.entity.js';
export { InstitutionResolver } from './institution.resolver.js';
