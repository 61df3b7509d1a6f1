import type { Field } from './field';
import { Notice } from './parts/Notice';
import { useRoute, type Route } from './route';
import { Blocked } from './screens/Blocked';
import { CloseScreen } from './screens/CloseScreen';
import { DeviceScreen } from './screens/DeviceScreen';
import { MeetingScreen } from './screens/MeetingScreen';
import { MeetingsScreen } from './screens/MeetingsScreen';
import { OutboxScreen } from './screens/OutboxScreen';
import { SignInScreen } from './screens/SignInScreen';
import { FieldProvider, useSurroundings } from './useField';

/** The page: one screen at a time, or what stands in the way. */
export function App({ field }: { field: Field }) {
  const surroundings = useSurroundings(field);
  const { state, t } = surroundings;
  const route = useRoute();
  if (state.phase === 'LOCKED') {
    const again = () => field.state.change({ phase: 'OPEN', lost: 0 });
    return <Blocked t={t} why="locked" lost={state.lost} onRetry={again} />;
  }
  return (
    <FieldProvider value={surroundings}>
      {state.snapshot.owner ? <Screen route={route} /> : <SignInScreen />}
      {state.isOutdated && (
        <Notice action={{ label: t('app.reload'), onChoose: () => location.reload() }}>
          {t('app.newVersion')}
        </Notice>
      )}
    </FieldProvider>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case 'MEETINGS':
      return <MeetingsScreen />;
    case 'OUTBOX':
      return <OutboxScreen />;
    case 'DEVICE':
      return <DeviceScreen />;
    case 'MEETING':
      return <MeetingScreen key={route.meetingId} meetingId={route.meetingId} />;
    case 'CLOSE':
      return <CloseScreen key={route.meetingId} meetingId={route.meetingId} />;
  }
}
