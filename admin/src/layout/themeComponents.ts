import type { RaThemeOptions } from 'react-admin';
import type { Palette } from './palette';

/** A finger needs this much; WCAG 2.2 asks for 24. */
const TARGET_PX = 40;

const INPUT = { variant: 'outlined', size: 'small', margin: 'dense', fullWidth: true } as const;

/** How MUI's and react-admin's components look and behave in this panel. */
export function componentsFor(colours: Palette): NonNullable<RaThemeOptions['components']> {
  const { bar, line } = colours;
  return {
    MuiAppBar: {
      defaultProps: { elevation: 0 },
      styleOverrides: {
        root: { backgroundColor: bar.ground, color: bar.ink, backgroundImage: 'none' },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderColor: line } },
    },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTextField: { defaultProps: INPUT },
    MuiFormControl: { defaultProps: INPUT },
    // Why an input is closed must be as readable as any other help.
    MuiFormHelperText: {
      styleOverrides: { root: { marginLeft: 2, '&.Mui-disabled': { color: colours.inkSoft } } },
    },
    MuiAutocomplete: { defaultProps: { fullWidth: true } },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: line, paddingBlock: 9 },
        head: { fontWeight: 600, lineHeight: '24px', whiteSpace: 'nowrap' },
      },
    },
    // The whole label of a sortable column is the target, not only its text.
    MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24 } } },
    MuiTab: { styleOverrides: { root: { textTransform: 'none', minHeight: TARGET_PX } } },
    // What is not chosen is still to be read.
    MuiToggleButton: {
      styleOverrides: { root: { color: colours.inkSoft, textTransform: 'none' } },
    },
    // Every place that waits says so in words beside the ring.
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    MuiChip: { styleOverrides: { root: { fontWeight: 550 } } },
    MuiTooltip: { defaultProps: { enterTouchDelay: 300 } },
    MuiListItemIcon: { styleOverrides: { root: { minWidth: 40 } } },
    // Money and decisions wait for the server before the screen says they are done.
    RaEdit: { defaultProps: { mutationMode: 'pessimistic' } },
  };
}
