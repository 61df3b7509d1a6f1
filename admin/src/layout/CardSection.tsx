import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

interface CardSectionProps {
  title: string;
  /** Distance from what stands before it, in steps of 8 px. */
  above?: number;
  children: ReactNode;
}

/** One part of a page on a card of its own, named by its heading. */
export function CardSection({ title, above = 0, children }: CardSectionProps) {
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: 2, mt: above }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {children}
    </Card>
  );
}
