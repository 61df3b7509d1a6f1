import type { regions as indonesian } from '../id/regions';
import type { Messages } from '../messages';

/** Administrative regions. */
export const regions: Messages<typeof indonesian> = {
  name: 'Region |||| Regions',
  village: 'Village',
};
