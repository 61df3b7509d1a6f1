import type { layout as indonesian } from '../id/layout';
import type { Messages } from '../messages';

/** The frame around every screen. */
export const layout: Messages<typeof indonesian> = {
  appName: 'Askesos',
  darkTheme: 'Dark theme',
  lightTheme: 'Light theme',
  menu: 'Main menu',
  fieldMode: 'Field mode',
  today: 'Today',
  error: {
    title: 'This page could not be opened',
    body: 'Your data is safe; nothing was saved halfway. Reload the page. If it fails again, send the code below to whoever runs the application.',
    code: 'Incident code',
    reload: 'Reload',
    home: 'To the first page',
  },
  loadFailed: 'The data could not be loaded',
  notFound: {
    title: 'Page not found',
    body: 'The address is wrong, or the record is gone or outside your institution.',
  },
};
