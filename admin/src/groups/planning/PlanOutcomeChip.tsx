import BlockIcon from '@mui/icons-material/Block';
import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import EventAvailableIcon from '@mui/icons-material/EventAvailable';
import HelpOutlineIcon from '@mui/icons-material/HelpOutlined';
import UpdateIcon from '@mui/icons-material/Update';
import type { SvgIconComponent } from '@mui/icons-material';
import type { MeetingPlanOutcome } from '../../data/gql/enums';
import { StatusChip } from '../../fields/StatusChip';
import { useText } from '../../i18n/useText';
import type { Tone } from '../../layout/palette';

const LOOKS: Readonly<Record<MeetingPlanOutcome, { tone: Tone; icon: SvgIconComponent }>> = {
  PLANNED: { tone: 'good', icon: CheckCircleOutlinedIcon },
  MOVED_FOR_DAY_OFF: { tone: 'info', icon: UpdateIcon },
  NEEDS_CHOICE: { tone: 'warning', icon: HelpOutlineIcon },
  EXISTS: { tone: 'neutral', icon: EventAvailableIcon },
  CLASHES: { tone: 'bad', icon: ErrorOutlinedIcon },
  LEFT_OUT: { tone: 'neutral', icon: BlockIcon },
};

/** What becomes of a day of a plan, in words with an icon; once saved, as something that is done. */
export function PlanOutcomeChip({
  outcome,
  isSaved,
}: {
  outcome: MeetingPlanOutcome;
  isSaved: boolean;
}) {
  const t = useText();
  const tense = isSaved ? 'saved' : 'preview';
  return <StatusChip {...LOOKS[outcome]} label={t(`plan.${tense}.${outcome}`)} />;
}
