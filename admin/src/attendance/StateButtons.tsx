import { styled, useTheme } from '@mui/material/styles';
import type { AttendanceState } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { palettes } from '../layout/palette';
import { LOOKS } from './AttendanceChip';

interface StateButtonsProps {
  states: readonly AttendanceState[];
  chosen: AttendanceState | undefined;
  /** Id of the element that says whose attendance this is. */
  labelledBy: string;
  onChoose: (state: AttendanceState) => void;
}

/** One button per way to attend, side by side, big enough for a thumb; the chosen one is filled. */
export function StateButtons({ states, chosen, labelledBy, onChoose }: StateButtonsProps) {
  const t = useText();
  const { palette } = useTheme();
  return (
    <Buttons role="group" aria-labelledby={labelledBy}>
      {states.map((state) => {
        const { tone, icon: Icon } = LOOKS[state];
        const { ink, ground } = palettes[palette.mode].tones[tone];
        const isChosen = state === chosen;
        return (
          <StateButton
            key={state}
            type="button"
            aria-pressed={isChosen}
            onClick={() => onChoose(state)}
            style={isChosen ? { background: ground, color: ink, borderColor: ink } : {}}
          >
            <Icon aria-hidden sx={{ fontSize: 20 }} />
            {t(`enums.AttendanceState.${state}`)}
          </StateButton>
        );
      })}
    </Buttons>
  );
}

const Buttons = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
  gap: 4,
});

const StateButton = styled('button')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 2,
  minHeight: 52,
  padding: '2px 1px',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: 8,
  background: 'transparent',
  color: theme.palette.text.secondary,
  font: 'inherit',
  fontSize: '0.6875rem',
  lineHeight: 1.1,
  cursor: 'pointer',
  '&[aria-pressed="true"]': { fontWeight: 700, borderWidth: 2 },
  '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}`, outlineOffset: 1 },
  [theme.breakpoints.up('lg')]: { minHeight: 40, fontSize: '0.75rem' },
}));
