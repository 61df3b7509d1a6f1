import GlobalStyles from '@mui/material/GlobalStyles';
import Paper from '@mui/material/Paper';
import { styled } from '@mui/material/styles';
import { useCallback, useState, type ReactNode } from 'react';

interface BottomBarProps {
  label: string;
  children: ReactNode;
}

/** Room the bar takes at the end of the page, so that nothing there stays behind it. */
const ROOM_PX = 88;

/** The keyboard brings no control to rest behind the bar. */
const FOCUS_IN_VIEW = { html: { scrollPaddingBottom: ROOM_PX } };

/** A bar at the bottom of the window, as wide as the content around it and always in view. */
export function BottomBar({ label, children }: BottomBarProps) {
  const [place, measure] = usePlace();
  return (
    <>
      <GlobalStyles styles={FOCUS_IN_VIEW} />
      <Room ref={measure} />
      {place && (
        <Bar role="region" aria-label={label} elevation={6} style={place}>
          {children}
        </Bar>
      )}
    </>
  );
}

interface Place {
  left: number;
  width: number;
}

/** Where an element lies across the window, also after the menu or the window changed its width. */
function usePlace(): [Place | undefined, (element: HTMLElement | null) => void] {
  const [place, setPlace] = useState<Place>();
  const measure = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { left, width } = element.getBoundingClientRect();
      setPlace({ left, width });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, measure];
}

const Room = styled('div')(({ theme }) => ({
  height: ROOM_PX,
  [theme.breakpoints.down('sm')]: { marginInline: theme.spacing(-1.5) },
  '@media print': { display: 'none' },
}));

const Bar = styled(Paper)(({ theme }) => ({
  position: 'fixed',
  bottom: 0,
  zIndex: theme.zIndex.appBar - 1,
  padding: '8px 16px max(8px, env(safe-area-inset-bottom))',
  borderTop: `1px solid ${theme.palette.divider}`,
  [theme.breakpoints.down('sm')]: { borderRadius: 0 },
  '@media print': { display: 'none' },
}));
