import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';

/** What decides a long screen, kept in view at its lower edge. */
export const StickyBar = styled(Paper)(({ theme }) => ({
  position: 'sticky',
  bottom: 0,
  zIndex: theme.zIndex.appBar - 1,
  marginTop: theme.spacing(2),
  padding: '8px 16px max(8px, env(safe-area-inset-bottom))',
  borderTop: `1px solid ${theme.palette.divider}`,
  [theme.breakpoints.down('sm')]: { marginInline: theme.spacing(-1.5), borderRadius: 0 },
  '@media print': { display: 'none' },
}));
