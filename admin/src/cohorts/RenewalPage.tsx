import AutorenewIcon from '@mui/icons-material/Autorenew';
import { useAuthenticated } from 'ra-core';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { PageHeader } from '../layout/PageHeader';
import { ReadState } from '../layout/ReadState';
import { OpenNextCohortButton } from './OpenNextCohortButton';
import { RenewalPlanDocument } from './renewal.documents';
import { RenewalChoices } from './RenewalChoices';
import { RenewalView } from './RenewalView';
import { useRenewalChoice, type RenewalChoice } from './useRenewalChoice';

/** A cohort goes on in the next: who can, who cannot and why, and then all of them at once. */
export default function RenewalPage() {
  useAuthenticated();
  const t = useText();
  const choice = useRenewalChoice();
  const { from, to } = choice;
  return (
    <>
      <PageHeader title={t('resources.renewals.title')} />
      <RenewalChoices choice={choice} />
      {from && !to && (
        <EmptyState
          icon={AutorenewIcon}
          title={t('resources.renewals.noNext.title', { name: from.name })}
          body={t('resources.renewals.noNext.body')}
          action={<OpenNextCohortButton fromId={from.id} />}
        />
      )}
      {from && to && <PlanOf fromId={from.id} toId={to.id} choice={choice} />}
    </>
  );
}

interface PlanOfProps {
  fromId: string;
  toId: string;
  choice: RenewalChoice;
}

function PlanOf({ fromId, toId, choice }: PlanOfProps) {
  const { joinsOn, groupId, only } = choice;
  const wish = { fromCohortId: fromId, toCohortId: toId, joinsOn, groupId };
  const read = useRead(RenewalPlanDocument, { input: wish }, { keepsEarlier: true });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { plan } = read.data;
  return plan && <RenewalView key={`${fromId} ${toId}`} plan={plan} wish={wish} only={only} />;
}
