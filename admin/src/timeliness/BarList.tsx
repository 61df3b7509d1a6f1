import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { CardSection } from '../layout/CardSection';

interface BarListProps {
  title: string;
  /** What is counted. */
  help: string;
  children: ReactNode;
}

/** Figures of one kind below each other, with what they count. */
export function BarList({ title, help, children }: BarListProps) {
  return (
    <CardSection title={title}>
      <Box component="p" sx={{ m: 0, mb: 1, color: 'text.secondary' }}>
        {help}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </CardSection>
  );
}
