import { CssBaseline } from '@mui/material';
import { CoreAdminUI, Resource, type ResourceProps } from 'ra-core';
import { AdminContext, Notification } from 'react-admin';
import { pendingChanges } from './approvals';
import { arrears } from './arrears';
import { authProvider } from './auth/authProvider';
import { LoginPage } from './auth/LoginPage';
import { bankStatements } from './bankStatements';
import { calendar } from './calendar';
import { cash } from './cash';
import { claims } from './claims';
import { closures } from './closures';
import { cohorts } from './cohorts';
import { createDataProvider } from './data/dataProvider';
import { createQueryClient } from './data/queryClient';
import { fieldDevices } from './devices';
import { claimFunds } from './funds';
import { groups } from './groups';
import { i18nProvider } from './i18n/i18nProvider';
import { AccessDeniedPage } from './layout/AccessDeniedPage';
import { ErrorPage } from './layout/ErrorPage';
import { Layout } from './layout/Layout';
import { NotFoundPage } from './layout/NotFoundPage';
import { PageLoading } from './layout/PageLoading';
import { createStore } from './layout/store';
import { darkTheme, lightTheme } from './layout/theme';
import { ledger, ledgerEntries } from './ledger';
import { meetings } from './meetings';
import { messages } from './messages';
import { operations } from './operations';
import { participants } from './participants';
import { programmes } from './programmes';
import { refunds } from './refunds';
import { timeliness } from './timeliness';
import { today } from './today';
import { users } from './users';

const dataProvider = createDataProvider(operations);
const queryClient = createQueryClient();
const store = createStore();

/** Every screen, one line each. */
const RESOURCES: readonly ResourceProps[] = [
  participants,
  groups,
  meetings,
  messages,
  calendar,
  claims,
  timeliness,
  arrears,
  bankStatements,
  pendingChanges,
  cash,
  refunds,
  claimFunds,
  ledger,
  ledgerEntries,
  programmes,
  closures,
  users,
  fieldDevices,
  cohorts,
];

/** The panel. */
export function App() {
  return (
    <AdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
      lightTheme={lightTheme}
      darkTheme={darkTheme}
    >
      <CssBaseline enableColorScheme />
      <CoreAdminUI
        title="Askesos"
        disableTelemetry
        requireAuth
        dashboard={today}
        layout={Layout}
        loginPage={LoginPage}
        accessDenied={AccessDeniedPage}
        catchAll={NotFoundPage}
        loading={PageLoading}
        error={ErrorPage}
      >
        {RESOURCES.map((resource) => (
          <Resource key={resource.name} {...resource} />
        ))}
        <Resource name="regions" recordRepresentation="path" />
      </CoreAdminUI>
      {/* Not below, where on a phone it would lie on the button that saves. */}
      <Notification anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
    </AdminContext>
  );
}
