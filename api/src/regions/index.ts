export { Region, RegionLevel, RegionSchema } from './region.entity.js';
export { findRegion, pathCodes, regionOf } from './region.queries.js';
export { RegionResolver } from './region.resolver.js';
export { requireVillage } from './village.js';
