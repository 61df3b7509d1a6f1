import { lazy } from 'react';
import { Route } from 'react-router-dom';
import type { CohortRow } from './cohort.rows';

const RenewalPage = lazy(() => import('./RenewalPage'));

/** Cohorts, as react-admin's <Resource> takes them: to choose from, and a page on which one goes on in the next. */
export const cohorts = {
  name: 'cohorts',
  recordRepresentation: ({ name }: CohortRow) => name,
  children: [<Route key="renew" path="renew" element={<RenewalPage />} />],
};
