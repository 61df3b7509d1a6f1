import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import EventIcon from '@mui/icons-material/Event';
import HourglassEmptyIcon from '@mui/icons-material/HourglassEmpty';
import HowToRegOutlinedIcon from '@mui/icons-material/HowToRegOutlined';
import PaymentsOutlinedIcon from '@mui/icons-material/PaymentsOutlined';
import PersonSearchOutlinedIcon from '@mui/icons-material/PersonSearchOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { Link } from 'react-router-dom';
import type { WorkKind } from '../data/gql/enums';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import type { WorkItem } from './today.rows';
import { workList, workSentence } from './work';

const ICONS: Readonly<Record<WorkKind, SvgIconComponent>> = {
  CLAIM_COMPLAINT: ErrorOutlinedIcon,
  CLAIM_OVERDUE: ErrorOutlinedIcon,
  CLAIM_DUE_SOON: HourglassEmptyIcon,
  CLAIM_TO_DECIDE: HourglassEmptyIcon,
  CLAIM_TO_DISBURSE: PaymentsOutlinedIcon,
  CLAIM_TO_CONFIRM: PaymentsOutlinedIcon,
  CLAIM_FUND_LOW: ErrorOutlinedIcon,
  MEETING_NOT_RECORDED: ErrorOutlinedIcon,
  CHANGE_TO_DECIDE: HowToRegOutlinedIcon,
  HANDOVER_TO_CONFIRM: HowToRegOutlinedIcon,
  CASH_UNDEPOSITED: PaymentsOutlinedIcon,
  REFUND_TO_PAY: PaymentsOutlinedIcon,
  CASH_TO_SIGN: PaymentsOutlinedIcon,
  SHEET_NOT_KEYED: ErrorOutlinedIcon,
  MEETING_TODAY: EventIcon,
  MEETING_WITHOUT_HOST: EventIcon,
  ARREARS_TO_LAPSE: HowToRegOutlinedIcon,
  ARREARS_TO_SUSPEND: HowToRegOutlinedIcon,
  PREMIUM_ARREARS: PaymentsOutlinedIcon,
  BENEFICIARY_MISSING: PersonSearchOutlinedIcon,
};

/** One kind of work in one sentence; opens the list behind it. */
export function WorkRow({ item }: { item: WorkItem }) {
  const t = useText();
  const format = useFormat();
  const { resource, filter } = workList(item.kind, format.today);
  const Icon = ICONS[item.kind];
  const isLate = Icon === ErrorOutlinedIcon;
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Box
        component={Link}
        to={filter ? listPath(resource, filter) : `/${resource}`}
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          minHeight: 52,
          px: 2,
          py: 1,
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        <Icon aria-hidden sx={{ color: isLate ? 'error.main' : 'text.secondary' }} />
        <Box component="span" sx={{ flexGrow: 1 }}>
          {workSentence(item, t, format)}
        </Box>
        <ChevronRightIcon aria-hidden sx={{ color: 'text.secondary' }} />
      </Box>
    </Box>
  );
}
