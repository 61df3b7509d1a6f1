import Button from '@mui/material/Button';
import { maxLength, minValue, required } from 'ra-core';
import { useState } from 'react';
import { DateInput, NumberInput, TextInput } from 'react-admin';
import { usePermission } from '../auth/useViewer';
import { useAction } from '../data/useAction';
import type { CohortOpenInput } from '../data/gql/graphql';
import { useRead } from '../data/useRead';
import { addDays } from '../fields/days';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { CohortOpenDocument, CohortTermsDocument } from './renewal.documents';

const NAME_MAX = 100;

type OpenForm = Omit<CohortOpenInput, 'programmeVersionId'>;

/** Opens the cohort that follows on one, under the same version of the programme. */
export function OpenNextCohortButton({ fromId }: { fromId: string }) {
  const t = useText();
  const mayOpen = usePermission('COHORT_MANAGE');
  const [isOpen, setOpen] = useState(false);
  const read = useRead(CohortTermsDocument, { id: fromId }, { enabled: mayOpen });
  const { run, isRunning } = useAction(CohortOpenDocument, {
    done: 'resources.renewals.next.done',
  });
  const cohort = read.data?.cohort;
  if (!mayOpen || !cohort) return null;
  const startsOn = addDays(cohort.endsOn, 1);
  const { quota, programmeVersion } = cohort;
  const name = t('resources.renewals.next.proposed', { year: startsOn.slice(0, 4) });
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)} sx={{ minHeight: 48 }}>
        {t('resources.renewals.next.button')}
      </Button>
      {isOpen && (
        <ActionDialog<OpenForm>
          title={t('resources.renewals.next.button')}
          body={t('resources.renewals.next.body', { months: programmeVersion.termMonths })}
          confirm={t('resources.renewals.next.confirm')}
          isRunning={isRunning}
          defaultValues={{ name, startsOn, quota }}
          onConfirm={(form) => run({ input: { ...form, programmeVersionId: programmeVersion.id } })}
          onClose={() => setOpen(false)}
        >
          <TextInput
            source="name"
            label={t('resources.renewals.next.name')}
            validate={[required(), maxLength(NAME_MAX)]}
          />
          <DateInput
            source="startsOn"
            label={t('resources.renewals.next.startsOn')}
            validate={required()}
          />
          <NumberInput
            source="quota"
            label={t('resources.renewals.next.quota')}
            validate={[required(), minValue(1)]}
          />
        </ActionDialog>
      )}
    </>
  );
}
