import type { RaThemeOptions } from 'react-admin';
import { palettes, type Mode } from './palette';
import { componentsFor } from './themeComponents';

const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

function themeFor(mode: Mode): RaThemeOptions {
  const colours = palettes[mode];
  const { primary } = colours;
  const main = { main: primary.ground, contrastText: primary.ink };
  return {
    palette: {
      mode,
      primary: main,
      secondary: main,
      error: { main: colours.error },
      warning: { main: colours.warning },
      info: { main: colours.info },
      success: { main: colours.success },
      background: { default: colours.page, paper: colours.paper },
      text: { primary: colours.ink, secondary: colours.inkSoft },
      divider: colours.line,
    },
    shape: { borderRadius: 10 },
    sidebar: { width: 216, closedWidth: 56 },
    typography: {
      fontFamily: FONT,
      h1: { fontSize: '1.5rem', fontWeight: 650, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.0625rem', fontWeight: 650 },
      h6: { fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: componentsFor(colours),
  };
}

/** The theme for daylight. */
export const lightTheme = themeFor('light');

/** The theme for the evening. */
export const darkTheme = themeFor('dark');
