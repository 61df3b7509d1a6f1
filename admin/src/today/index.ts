import { lazy } from 'react';

/** The first screen, as react-admin's dashboard. */
export const today = lazy(() => import('./TodayPage'));
