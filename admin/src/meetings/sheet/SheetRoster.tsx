import Card from '@mui/material/Card';
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import type { Answers } from './answers';
import { entryOf } from './sheet';
import { SheetRow } from './SheetRow';
import type { OpenSheet } from './useSheet';

interface SheetRosterProps {
  meetingId: string;
  sheet: OpenSheet;
  answers: Answers;
  mayCollect: boolean;
}

/** The members in the order of the roster, one row each. */
export function SheetRoster({ meetingId, sheet, answers, mayCollect }: SheetRosterProps) {
  const t = useText();
  const { lines, draft, dispatch } = sheet;
  const members = useMemo(() => lines.map(({ id, name }) => ({ id, name })), [lines]);
  if (lines.length === 0) return <>{t('resources.meetings.sheet.noRoster')}</>;
  return (
    <Card
      component="ol"
      aria-label={t('resources.meetings.sheet.roster')}
      sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}
    >
      {lines.map((line, index) => (
        <SheetRow
          key={line.id}
          meetingId={meetingId}
          position={index + 1}
          line={line}
          entry={entryOf(draft, line.id)}
          answer={answers[line.id]}
          members={members}
          mayCollect={mayCollect}
          dispatch={dispatch}
        />
      ))}
    </Card>
  );
}
