import Button from '@mui/material/Button';
import { maxLength, required } from 'ra-core';
import { useState } from 'react';
import { RadioButtonGroupInput, SelectInput, TextInput } from 'react-admin';
import type { RatingChannel } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimRateDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';
import { POINTS, pointsKey } from './satisfaction';

interface RateForm {
  /** As the radio button gives it. */
  points: string;
  channel: RatingChannel;
  text?: string | null;
}

const CHANNELS: readonly RatingChannel[] = ['PHONE', 'FIELD'];

/** Notes whether the family is satisfied, when somebody asked it. */
export function RateButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning } = useAction(ClaimRateDocument, { done: 'resources.claimFamily.rated' });
  const verb = t('resources.claimFamily.rate');
  const rate = ({ points, channel, text }: RateForm) =>
    run({ id: claim.id, input: { points: Number(points), channel, text: text?.trim() || null } });
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {verb}
      </Button>
      {isOpen && (
        <ActionDialog<RateForm>
          title={`${verb}: ${claim.participant.fullName}`}
          body={t('resources.claimFamily.rateBody')}
          confirm={verb}
          isRunning={isRunning}
          defaultValues={{ channel: 'PHONE' }}
          onConfirm={rate}
          onClose={() => setOpen(false)}
        >
          <RadioButtonGroupInput
            source="points"
            label={t('resources.claimFamily.points')}
            row={false}
            choices={POINTS.map((points) => ({ id: String(points), name: t(pointsKey(points)) }))}
            validate={required()}
          />
          <SelectInput
            source="channel"
            label={t('resources.claimFamily.channel')}
            choices={CHANNELS.map((id) => ({
              id,
              name: t(`resources.claimFamily.channels.${id}`),
            }))}
            validate={required()}
          />
          <TextInput
            source="text"
            label={t('resources.claimFamily.words')}
            validate={maxLength(500)}
            multiline
          />
        </ActionDialog>
      )}
    </>
  );
}
