import { useNotify } from 'ra-core';
import { useState } from 'react';
import { refusalOf } from '../data/errors';
import { useText } from '../i18n/useText';
import { notCoveredReason } from './notCovered';

/** What the report form does when the API will not open the claim. */
export interface ReportRefusal {
  readonly onError: (error: unknown) => void;
  /** Says whether it was refused for lateness, which a reason may excuse. */
  readonly isTooLate: boolean;
}

/** Tells why a claim was not opened; a late one is then asked for its reason. */
export function useReportRefusal(): ReportRefusal {
  const t = useText();
  const notify = useNotify();
  const [isTooLate, setTooLate] = useState(false);
  const onError = (error: unknown) => {
    const reason = notCoveredReason(refusalOf(error));
    const general = error instanceof Error ? error.message : String(error);
    const sentence = reason
      ? t('resources.claims.report.notCovered', {
          reason: t(`resources.claims.rejections.${reason}`),
        })
      : general;
    if (reason === 'FILED_TOO_LATE') setTooLate(true);
    notify(sentence, { type: 'error', messageArgs: { _: sentence } });
  };
  return { onError, isTooLate };
}
