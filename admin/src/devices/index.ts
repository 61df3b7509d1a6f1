import { lazy } from 'react';

/** Phones that record meetings; reached from the accounts, where one looks when one is lost. */
export const fieldDevices = {
  name: 'fieldDevices',
  list: lazy(() => import('./DeviceList')),
  recordRepresentation: 'name',
};
