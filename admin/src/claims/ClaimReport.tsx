import { CreateBase } from 'ra-core';
import { useState } from 'react';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { FormSection } from '../layout/FormSection';
import { newRequestKey } from '../meetings/requestKey';
import { ClaimantFacts } from './ClaimantFacts';
import { ClaimantInput } from './ClaimantInput';
import { EventInputs } from './EventInputs';
import { ReporterInputs } from './ReporterInputs';
import { useCodeOnReport } from './useCodeOnReport';
import { useReportRefusal } from './useReportRefusal';

/** Reports that a participant fell ill, had an accident or died; the family’s code comes with it. */
export default function ClaimReport() {
  const t = useText();
  const { today } = useFormat();
  const [requestKey] = useState(newRequestKey);
  const { onError, isTooLate } = useReportRefusal();
  const { onSuccess, dialog } = useCodeOnReport();
  return (
    <CreateBase redirect="show" mutationOptions={{ onError, onSuccess }}>
      <FormPage
        title={t('resources.claims.report.title')}
        saveLabel={t('resources.claims.report.button')}
        defaultValues={{ requestKey, reportedOn: today }}
      >
        <FormSection title={t('resources.claims.report.who')}>
          <ClaimantInput />
          <ClaimantFacts />
        </FormSection>
        <EventInputs asksWhyLate={isTooLate} />
        <ReporterInputs />
      </FormPage>
      {dialog}
    </CreateBase>
  );
}
