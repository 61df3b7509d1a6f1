import { useAuthenticated } from 'ra-core';
import { useRead } from '../../data/useRead';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { AddressFilters } from '../../layout/AddressFilters';
import { daysOf } from '../../layout/period';
import { ReadState } from '../../layout/ReadState';
import { useFilters } from '../../layout/useFilters';
import { MeetingsHeader } from '../MeetingsHeader';
import { AttendanceFigures } from './AttendanceFigures';
import { FigureFilters } from './FigureFilters';
import { MeetingFiguresDocument } from './figures.documents';
import { OutcomeFigures } from './OutcomeFigures';
import { TopicFigures } from './TopicFigures';

/** What became of the meetings of a period, each number with the list behind it. */
export default function FiguresPage() {
  useAuthenticated();
  const t = useText();
  return (
    <AddressFilters>
      <MeetingsHeader title={t('meetingFigures.name')} view="figures" />
      <Figures />
    </AddressFilters>
  );
}

function Figures() {
  const { today } = useFormat();
  const { values } = useFilters();
  const filter = { ...daysOf('twelveMonths', today), ...values };
  const read = useRead(MeetingFiguresDocument, { filter }, { keepsEarlier: true });
  return (
    <>
      <FigureFilters days={filter} />
      {read.isSuccess ? (
        <>
          <OutcomeFigures figures={read.data.meetingFigures} filter={values} />
          <AttendanceFigures figures={read.data.meetingFigures} />
          <TopicFigures topics={read.data.meetingFigures.topics} />
        </>
      ) : (
        <ReadState read={read} />
      )}
    </>
  );
}
