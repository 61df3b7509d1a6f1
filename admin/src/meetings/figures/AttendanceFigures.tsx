import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import type { MeetingFigures } from './figures.rows';

/** How members attended, state by state, in numbers with a bar beside them. */
export function AttendanceFigures({ figures }: { figures: MeetingFigures }) {
  const t = useText();
  const titleId = useId();
  const { count, share } = useFormat();
  const { attendance, attendanceShare } = figures;
  const all = attendance.reduce((sum, state) => sum + state.count, 0);
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2, mt: 2 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1 }}>
        {t('meetingFigures.attendance')}
      </Typography>
      {attendanceShare == null ? (
        t('meetingFigures.noAttendance')
      ) : (
        <>
          <Box component="p" sx={{ m: 0, mb: 1.5 }}>
            {t('meetingFigures.attended', { share: share(attendanceShare) })}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {attendance.map((state) => (
              <Box component="li" key={state.state} sx={{ mb: 1 }}>
                <Box sx={{ display: 'flex', justifyContent: 'space-between' }}>
                  <span>{t(`enums.AttendanceState.${state.state}`)}</span>
                  <span>
                    {count(state.count)} · {share(state.count / all)}
                  </span>
                </Box>
                <LinearProgress
                  aria-hidden
                  variant="determinate"
                  value={(state.count / all) * 100}
                  sx={{ height: 8, borderRadius: 4, bgcolor: 'divider' }}
                />
              </Box>
            ))}
          </Box>
        </>
      )}
    </Card>
  );
}
