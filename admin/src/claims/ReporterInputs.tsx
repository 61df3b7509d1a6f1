import { maxLength, required } from 'ra-core';
import { SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import type { ReportForm } from './claim.forms';
import { useHeirChoices } from './useHeirChoices';

const NAME_MAX = 200;

/** Who brought the news: the member, an heir, an officer or a partner. What the group reports is on its meeting's sheet. */
export function ReporterInputs() {
  const t = useText();
  const cause = useWatch<Partial<ReportForm>, 'cause'>({ name: 'cause' });
  const reportedBy = useWatch<Partial<ReportForm>, 'reportedBy'>({ name: 'reportedBy' });
  const kinds = useEnumChoices('ClaimReporter').filter(
    ({ id }) => id !== 'AT_MEETING' && !(id === 'MEMBER' && cause === 'DEATH'),
  );
  const heirs = useHeirChoices();
  const isPartner = reportedBy === 'PARTNER';
  return (
    <FormSection title={t('resources.claims.report.reporter')}>
      <SelectInput source="reportedBy" choices={kinds} validate={required()} />
      {reportedBy === 'HEIR' && (
        <SelectInput
          source="reporterHeirId"
          choices={heirs}
          translateChoice={false}
          validate={required()}
          helperText={heirs.length === 0 ? t('resources.claims.report.noHeirs') : false}
        />
      )}
      {(isPartner || reportedBy === 'OFFICER') && (
        <TextInput
          source="reporterName"
          validate={isPartner ? [required(), maxLength(NAME_MAX)] : maxLength(NAME_MAX)}
          helperText={t(`resources.claims.report.${isPartner ? 'partnerHelp' : 'nameHelp'}`)}
        />
      )}
    </FormSection>
  );
}
