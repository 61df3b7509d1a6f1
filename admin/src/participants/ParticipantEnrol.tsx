import { CreateBase, useNotify, useRedirect } from 'ra-core';
import type { NikWarning } from '../data/gql/enums';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { FormPage } from '../layout/FormPage';
import { EnrolHeirs } from './EnrolHeirs';
import { EnrolHome } from './EnrolHome';
import { EnrolPerson } from './EnrolPerson';
import { EnrolPlacement } from './EnrolPlacement';
import { WorkInputs } from './WorkInputs';

interface Enrolled {
  id: string;
  fullName: string;
  number: string;
  warnings: readonly NikWarning[];
}

/** Enrols a new participant: placement, person, home, work and heirs. */
export default function ParticipantEnrol() {
  const t = useText();
  const { today } = useFormat();
  const notify = useNotify();
  const redirect = useRedirect();

  const onSuccess = ({ id, fullName, number, warnings }: Enrolled) => {
    const done = t('resources.participants.enrol.done', { name: fullName, number });
    const doubts = warnings.map((warning) => t(`enums.NikWarning.${warning}`));
    const message = [done, ...doubts].join(' ');
    notify(message, {
      type: doubts.length > 0 ? 'warning' : 'success',
      messageArgs: { _: message },
    });
    redirect('show', 'participants', id);
  };

  return (
    <CreateBase mutationOptions={{ onSuccess }}>
      <FormPage
        title={t('resources.participants.enrol.title')}
        saveLabel={t('resources.participants.enrol.save')}
        defaultValues={{
          enrolledOn: today,
          isBreadwinner: true,
          messagingConsent: false,
          beneficiaries: [{}],
        }}
      >
        <EnrolPlacement />
        <EnrolPerson />
        <EnrolHome />
        <WorkInputs />
        <EnrolHeirs />
      </FormPage>
    </CreateBase>
  );
}
