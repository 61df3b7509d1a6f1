import BlockIcon from '@mui/icons-material/Block';
import Box from '@mui/material/Box';
import type { ComponentType } from 'react';
import type { ClaimAction } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { AppealButton } from './AppealButton';
import { ApproveButton } from './ApproveButton';
import type { ClaimOutlook, ClaimRecord } from './claim.rows';
import { CardSection } from '../layout/CardSection';
import { CompleteDocumentsButton } from './CompleteDocumentsButton';
import { ConfirmReceiptButton } from './ConfirmReceiptButton';
import { DisburseButton } from './DisburseButton';
import { Forecast } from './Forecast';
import { HoldNotice } from './HoldNotice';
import { RejectButton } from './RejectButton';
import { VerifyButton } from './VerifyButton';
import { WaitingFor } from './WaitingFor';

const BUTTONS: Readonly<Record<ClaimAction, ComponentType<{ claim: ClaimRecord }>>> = {
  COMPLETE_DOCUMENTS: CompleteDocumentsButton,
  VERIFY: VerifyButton,
  APPROVE: ApproveButton,
  REJECT: RejectButton,
  APPEAL: AppealButton,
  DISBURSE: DisburseButton,
  CONFIRM_RECEIPT: ConfirmReceiptButton,
};

interface ClaimActionsProps {
  claim: ClaimRecord;
  /** Undefined while it is read. */
  outlook: ClaimOutlook | undefined;
}

/** What may be done now, as the server says: buttons for the allowed, reasons in words for the others. */
export function ClaimActions({ claim, outlook }: ClaimActionsProps) {
  const t = useText();
  const actions = claim.nextActions.filter(({ obstacle }) => obstacle !== 'WRONG_STAGE');
  const allowed = actions.filter(({ isAllowed }) => isAllowed);
  const hindered = actions.filter(({ isAllowed }) => !isAllowed);
  if (actions.length === 0) return null;
  return (
    <CardSection title={t('resources.claims.sections.next')}>
      <WaitingFor claim={claim} nextPerson={outlook?.nextPerson} />
      {outlook && <Forecast clock={claim.clock} outlook={outlook} />}
      {outlook && <HoldNotice claim={claim} hold={outlook.currentHold} />}
      {allowed.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {allowed.map(({ action }) => {
            const ActionButton = BUTTONS[action];
            return <ActionButton key={action} claim={claim} />;
          })}
        </Box>
      )}
      {hindered.length > 0 && (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, color: 'text.secondary' }}
        >
          {hindered.map(({ action, obstacle }) => (
            <Box component="li" key={action} sx={{ display: 'flex', gap: 1, py: 0.25 }}>
              <BlockIcon aria-hidden fontSize="small" />
              <span>
                <strong>{t(`resources.claims.actions.${action}.button`)}</strong>
                {obstacle && `: ${t(`resources.claims.obstacles.${obstacle}`)}`}
              </span>
            </Box>
          ))}
        </Box>
      )}
    </CardSection>
  );
}
