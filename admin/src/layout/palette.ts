/** Light or dark. */
export type Mode = 'light' | 'dark';

/** How a chip or a box speaks; never by colour alone. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | 'info' | 'held';

interface Pair {
  readonly ink: string;
  readonly ground: string;
}

/** The panel's colours. Every ink on its ground reaches WCAG AA (see palette.test.ts). */
export interface Palette {
  readonly page: string;
  readonly paper: string;
  readonly line: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly primary: Pair;
  readonly bar: Pair;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly success: string;
  readonly tones: Readonly<Record<Tone, Pair>>;
}

/** One palette per mode. */
export const palettes: Readonly<Record<Mode, Palette>> = {
  light: {
    page: '#f4f6f3',
    paper: '#ffffff',
    line: '#d9dfda',
    ink: '#17211c',
    inkSoft: '#4c5a53',
    primary: { ink: '#ffffff', ground: '#0b5e43' },
    bar: { ink: '#ffffff', ground: '#0b5e43' },
    error: '#a9261c',
    warning: '#7d4a00',
    info: '#155a8a',
    success: '#17663a',
    tones: {
      neutral: { ink: '#3a4741', ground: '#e6ebe7' },
      good: { ink: '#0f5130', ground: '#dcf1e4' },
      warning: { ink: '#6b3f00', ground: '#ffedcc' },
      bad: { ink: '#8c1d18', ground: '#fde3e0' },
      info: { ink: '#124a73', ground: '#deecf8' },
      held: { ink: '#4b2a86', ground: '#ece4f8' },
    },
  },
  dark: {
    page: '#0f1512',
    paper: '#18201c',
    line: '#33403a',
    ink: '#e5ece8',
    inkSoft: '#aab8b1',
    primary: { ink: '#06281c', ground: '#74d6ad' },
    bar: { ink: '#e5ece8', ground: '#123529' },
    error: '#ffb3aa',
    warning: '#ffc46b',
    info: '#93cbf7',
    success: '#8bd9a8',
    tones: {
      neutral: { ink: '#cbd6d0', ground: '#2c3631' },
      good: { ink: '#a3e6bd', ground: '#153b27' },
      warning: { ink: '#ffd591', ground: '#473006' },
      bad: { ink: '#ffc4bd', ground: '#52201c' },
      info: { ink: '#b5dbf8', ground: '#153a55' },
      held: { ink: '#d9c8f7', ground: '#38285a' },
    },
  },
};
