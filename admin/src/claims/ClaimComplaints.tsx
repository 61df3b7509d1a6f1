import Box from '@mui/material/Box';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { ClaimComplaint } from './claim.rows';
import { CloseComplaintButton } from './CloseComplaintButton';
import { ComplaintChip } from './ComplaintChip';

/** When the family said that it has nothing, who settles it, and how that ended. */
export function ClaimComplaints({ complaints }: { complaints: readonly ClaimComplaint[] }) {
  if (complaints.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 1.5 }}>
      {complaints.map((complaint) => (
        <Item key={complaint.id} complaint={complaint} />
      ))}
    </Box>
  );
}

function Item({ complaint }: { complaint: ClaimComplaint }) {
  const t = useText();
  const { day } = useFormat();
  const { text, openedOn, openedBy, assignedTo, dueOn, outcome, resolution } = complaint;
  const { closedOn, closedBy } = complaint;
  const family = t('resources.claimFamily.byFamily');
  const opened = { name: openedBy?.fullName ?? family, day: day(openedOn) };
  return (
    <Box
      component="li"
      sx={{ borderTop: 1, borderColor: 'divider', pt: 1, overflowWrap: 'anywhere' }}
    >
      <ComplaintChip complaints={[complaint]} />
      {text && <div>“{text}”</div>}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t('resources.claimFamily.openedBy', opened)}
      </Box>
      {closedOn && outcome ? (
        <>
          <div>
            {t('resources.claimFamily.closedBy', {
              outcome: t(`resources.claimFamily.outcomes.${outcome}`),
              name: closedBy?.fullName ?? family,
              day: day(closedOn),
            })}
          </div>
          <div>{resolution}</div>
        </>
      ) : (
        <>
          <div>
            {t('resources.claimFamily.with', { name: assignedTo.fullName, day: day(dueOn) })}
          </div>
          <CloseComplaintButton complaint={complaint} />
        </>
      )}
    </Box>
  );
}
