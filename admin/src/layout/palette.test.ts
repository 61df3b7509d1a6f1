import { describe, expect, test } from '@jest/globals';
import { palettes, type Mode } from './palette';

const AA_TEXT = 4.5;
const MODES: readonly Mode[] = ['light', 'dark'];

describe.each(MODES)('the %s palette', (mode) => {
  const { tones, primary, bar, page, paper, ...colours } = palettes[mode];

  test.each(Object.entries({ ...tones, primary, bar }))('reads %s on its ground', (_, pair) => {
    expect(contrast(pair.ink, pair.ground)).toBeGreaterThanOrEqual(AA_TEXT);
  });

  test.each([
    ['text', colours.ink],
    ['soft text', colours.inkSoft],
    ['links', primary.ground],
    ['errors', colours.error],
    ['warnings', colours.warning],
    ['notices', colours.info],
    ['successes', colours.success],
  ])('reads %s on the page and on paper', (_, ink) => {
    expect(contrast(ink, page)).toBeGreaterThanOrEqual(AA_TEXT);
    expect(contrast(ink, paper)).toBeGreaterThanOrEqual(AA_TEXT);
  });
});

test('contrast is 21 between black and white, in either order', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
});

/** The WCAG contrast ratio of two `#rrggbb` colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const channel = (from: number): number => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
