import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: SvgIconComponent;
  title: string;
  body: string;
  action?: ReactNode;
}

/** A screen without rows: says what belongs here and what to do next. */
export function EmptyState({ icon: Icon, title, body, action }: EmptyStateProps) {
  return (
    <Box sx={{ py: 8, px: 2, mx: 'auto', maxWidth: 480, textAlign: 'center' }}>
      <Icon aria-hidden sx={{ fontSize: 48, color: 'primary.main', opacity: 0.85 }} />
      <Typography variant="h2" sx={{ mt: 1.5, mb: 1, fontSize: '1.25rem' }}>
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {body}
      </Typography>
      {action}
    </Box>
  );
}
