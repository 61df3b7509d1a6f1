import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface CashSectionProps {
  title: string;
  /** What the list means, in one sentence. */
  help?: string;
  children: ReactNode;
}

/** A list of the page under its heading. */
export function CashSection({ title, help, children }: CashSectionProps) {
  const titleId = useId();
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Typography variant="h2" id={titleId}>
        {title}
      </Typography>
      {help && (
        <Typography variant="body2" color="textSecondary">
          {help}
        </Typography>
      )}
      <Box sx={{ mt: 1 }}>{children}</Box>
    </Box>
  );
}

/** What a list says while it has nothing. */
export function NothingYet({ children }: { children: string }) {
  return <Typography color="textSecondary">{children}</Typography>;
}
