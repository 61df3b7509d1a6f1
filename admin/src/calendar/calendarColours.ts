import type { Palette } from '../layout/palette';

/** The calendar's own colour names, set from the panel's palette so that every text reaches AA. */
export function calendarColours({ ink, inkSoft, paper, line, primary, tones }: Palette) {
  return {
    // In the list the icon of the status stands in the place of a dot.
    '& .event-dot': { display: 'none' },
    // A finger needs at least this much.
    '& .more-meetings': { minHeight: 28, display: 'flex', alignItems: 'center' },
    '& .day-off': { backgroundColor: tones.neutral.ground },
    '--fc-classic-background': paper,
    '--fc-classic-foreground': ink,
    '--fc-classic-faint-foreground': inkSoft,
    '--fc-classic-muted-foreground': inkSoft,
    '--fc-classic-faint': tones.neutral.ground,
    '--fc-classic-muted': tones.neutral.ground,
    '--fc-classic-strong': line,
    '--fc-classic-border': line,
    '--fc-classic-strong-border': line,
    '--fc-classic-today': tones.good.ground,
    '--fc-classic-primary': primary.ground,
    '--fc-classic-primary-foreground': primary.ink,
  };
}
