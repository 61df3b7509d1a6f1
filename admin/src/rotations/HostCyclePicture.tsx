import CheckIcon from '@mui/icons-material/Check';
import EventIcon from '@mui/icons-material/Event';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import PauseIcon from '@mui/icons-material/Pause';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { useTheme } from '@mui/material/styles';
import type { HostCycleState } from '../data/gql/enums';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { palettes, type Tone } from '../layout/palette';
import type { HostCycle, HostCycleMember } from './hostTurn.rows';
import { RotaSection } from './RotaSection';

const LOOKS = {
  HOSTED: { tone: 'good', icon: CheckIcon, key: 'resources.hostTurns.cycle.hosted' },
  PLANNED: { tone: 'info', icon: EventIcon, key: 'resources.hostTurns.cycle.planned' },
  WAITING: { tone: 'neutral', icon: HourglassEmptyIcon, key: 'resources.hostTurns.cycle.waiting' },
  EXEMPTED: { tone: 'held', icon: PauseIcon, key: 'resources.hostTurns.cycle.exempted' },
} as const satisfies Record<HostCycleState, { tone: Tone; icon: SvgIconComponent; key: string }>;

/** The running cycle at a glance: a tile for each member, in words and with an icon. */
export function HostCyclePicture({ cycle }: { cycle: HostCycle }) {
  const t = useText();
  const { number, members } = cycle;
  const hosted = members.filter(({ state }) => state === 'HOSTED').length;
  if (members.length === 0) return null;
  return (
    <RotaSection
      title={t('resources.hostTurns.cycle.title', { number })}
      body={t('resources.hostTurns.cycle.progress', { hosted, members: members.length })}
    >
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(148px, 1fr))',
        }}
      >
        {members.map((member) => (
          <Tile key={member.participant.id} member={member} />
        ))}
      </Box>
    </RotaSection>
  );
}

function Tile({ member }: { member: HostCycleMember }) {
  const t = useText();
  const { day } = useFormat();
  const { palette } = useTheme();
  const { tone, icon: Icon, key } = LOOKS[member.state];
  const { ink, ground } = palettes[palette.mode].tones[tone];
  return (
    <Box
      component="li"
      sx={{ display: 'flex', gap: 1, p: 1, borderRadius: 1, bgcolor: ground, color: ink }}
    >
      <Icon aria-hidden sx={{ fontSize: 18, mt: '2px' }} />
      <Box sx={{ minWidth: 0, lineHeight: 1.3 }}>
        <Box sx={{ fontWeight: 600, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {member.participant.fullName}
        </Box>
        <Box sx={{ fontSize: '0.8125rem' }}>
          {t(key, { day: member.on ? day(member.on) : t('common.none') })}
        </Box>
      </Box>
    </Box>
  );
}
