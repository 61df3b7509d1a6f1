import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import { useIsPhone } from '../layout/useIsPhone';
import { readDay, readView, type CalendarView } from './calendarView';

/** Which view of which days is open; it stands in the address, so that a link leads there. */
export interface CalendarAddress {
  readonly view: CalendarView;
  readonly on: string;
  readonly show: (view: CalendarView, on: string) => void;
}

/** Reads and changes the view and the day of the address; the filters beside them stay. */
export function useCalendarAddress(): CalendarAddress {
  const [search, setSearch] = useSearchParams();
  const { today } = useFormat();
  const isPhone = useIsPhone();
  return {
    view: readView(search.get('view'), isPhone),
    on: readDay(search.get('on'), today),
    show: (view, on) =>
      setSearch(
        (earlier) => {
          const next = new URLSearchParams(earlier);
          next.set('view', view);
          next.set('on', on);
          return next;
        },
        { replace: true },
      ),
  };
}
