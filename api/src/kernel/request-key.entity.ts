import { defineEntity, p } from '@mikro-orm/postgresql';

export const RequestKeySchema = defineEntity({
  name: 'RequestKey',
  tableName: 'request_keys',
  properties: {
    institutionId: p.uuid().primary(),
    key: p.text().primary(),
    userId: p.uuid(),
    operation: p.text(),
    fingerprint: p.text(),
    answer: p.json<object>(),
    createdAt: p.datetime(),
  },
});

/** A write that a device may repeat, with the answer it got the first time. */
export class RequestKey extends RequestKeySchema.class {}
RequestKeySchema.setClass(RequestKey);
