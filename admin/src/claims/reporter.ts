import type { Text } from '../i18n/messages';
import type { ClaimRecord } from './claim.rows';

/** Who brought the news, with the name where one is known. */
export function reporterOf(
  { reportedBy, reporterHeir, reporterName }: ClaimRecord,
  t: Text,
): string {
  const kind = t(`enums.ClaimReporter.${reportedBy}`);
  const name = reporterHeir?.fullName ?? reporterName;
  return name ? `${kind}: ${name}` : kind;
}
