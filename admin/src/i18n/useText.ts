import { useTranslate } from 'ra-core';
import type { Text } from './messages';

/** The translation function of the panel, limited to keys that exist. */
export function useText(): Text {
  return useTranslate();
}
