import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface RotaSectionProps {
  title: string;
  /** One sentence on what the section shows. */
  body?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** A part of the rota under its own heading. */
export function RotaSection({ title, body, action, children }: RotaSectionProps) {
  const id = useId();
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {body && (
        <Typography color="textSecondary" sx={{ mb: 1.5 }}>
          {body}
        </Typography>
      )}
      {children}
    </Box>
  );
}
