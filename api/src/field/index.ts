export { FieldDevice, FieldDeviceSchema } from './field-device.entity.js';
export { FieldDeviceResolver } from './field-device.resolver.js';
export { FieldOperation, FieldOperationSchema } from './field-operation.entity.js';
export { FieldResolver } from './field.resolver.js';
