import { maxLength, required } from 'ra-core';
import { TextInput } from 'react-admin';
import type { MeetingSlotInput } from '../../data/gql/graphql';
import { useText } from '../../i18n/useText';
import { ClashNotice } from './ClashNotice';
import { useClashes } from './useClashes';

const REASON_MAX = 500;

/** What clashes at a time and place, and, where it may be all the same, the reason why. */
export function ClashInputs({ slot }: { slot: MeetingSlotInput | undefined }) {
  const found = useClashes(slot);
  const mayOverride = found.clashes.every(({ canOverride }) => canOverride);
  return (
    <>
      <ClashNotice {...found} />
      {found.clashes.length > 0 && mayOverride && <ClashReasonInput isNeeded />}
    </>
  );
}

interface ClashReasonInputProps {
  isNeeded?: boolean;
  helperText?: string;
}

/** Why a meeting is to be in spite of what clashes. */
export function ClashReasonInput({ isNeeded = false, helperText }: ClashReasonInputProps) {
  const t = useText();
  return (
    <TextInput
      source="clashReason"
      label={t('clashes.reason')}
      helperText={helperText ?? t('common.reasonHelp')}
      validate={isNeeded ? [required(), maxLength(REASON_MAX)] : maxLength(REASON_MAX)}
      multiline
    />
  );
}
