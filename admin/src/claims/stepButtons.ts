import type { ComponentType } from 'react';
import type { ClaimAction } from '../data/gql/enums';
import { AppealButton } from './AppealButton';
import { ApproveButton } from './ApproveButton';
import type { ClaimRecord } from './claim.rows';
import { CompleteDocumentsButton } from './CompleteDocumentsButton';
import { ConfirmReceiptButton } from './ConfirmReceiptButton';
import { DisburseButton } from './DisburseButton';
import { RejectButton } from './RejectButton';
import { VerifyButton } from './VerifyButton';

/** The button of each step, which opens the step's dialog. */
export const STEP_BUTTONS: Readonly<Record<ClaimAction, ComponentType<{ claim: ClaimRecord }>>> = {
  COMPLETE_DOCUMENTS: CompleteDocumentsButton,
  VERIFY: VerifyButton,
  APPROVE: ApproveButton,
  REJECT: RejectButton,
  APPEAL: AppealButton,
  DISBURSE: DisburseButton,
  CONFIRM_RECEIPT: ConfirmReceiptButton,
};
