import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { palettes } from '../layout/palette';
import { PARTY_TONES } from './partyTones';
import type { Report } from './timeliness.rows';

/** From this share on there is room for the words. */
const WORDS_SHARE_MIN = 0.18;

/** All days in one bar, with whom they lay; the rows below say the same in words. */
export function PartyBar({ parties }: { parties: Report['byParty'] }) {
  const t = useText();
  const { share: percent } = useFormat();
  const { palette } = useTheme();
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: '2px', mb: 1, height: 40 }}>
      {parties.map(({ party, share }) => {
        if (!share) return null;
        const { ink, ground } = palettes[palette.mode].tones[PARTY_TONES[party]];
        return (
          <Box
            key={party}
            sx={{
              flex: `${String(share)} 1 0`,
              minWidth: 4,
              px: share < WORDS_SHARE_MIN ? 0 : 1,
              lineHeight: '38px',
              overflow: 'hidden',
              whiteSpace: 'nowrap',
              textOverflow: 'ellipsis',
              color: ink,
              bgcolor: ground,
              border: `1px solid ${ink}`,
              borderRadius: 1,
              fontSize: '0.875rem',
              printColorAdjust: 'exact',
            }}
          >
            {share >= WORDS_SHARE_MIN &&
              `${t(`enums.ResponsibleParty.${party}`)} ${percent(share)}`}
          </Box>
        );
      })}
    </Box>
  );
}
