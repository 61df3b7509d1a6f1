export { Closure, ClosureSchema } from './closure.entity.js';
export { ClosureKind, DayOffKind } from './closure.enums.js';
export { daysOffKnown, daysOffOf } from './closure.queries.js';
export { ClosureResolver } from './closure.resolver.js';
export { DayOff, daysOffWith, type DaysOff } from './day-off.js';
