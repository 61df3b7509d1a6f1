import Box from '@mui/material/Box';
import { maxLength, required } from 'ra-core';
import { DateInput, RadioButtonGroupInput, TextInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useText } from '../../i18n/useText';
import { isDay } from '../../fields/days';
import { MeetingDayInputs } from '../../groups/MeetingDayInputs';
import { meetingRuleOn } from '../../groups/meetingRule';
import { DurationInput } from '../DurationInput';
import type { MeetingRow } from '../meeting.rows';
import { ClashInputs, ClashReasonInput } from './ClashInputs';
import { toSlot, type MoveForm } from './moving.forms';

const LINE_MAX = 200;
const REASON_MAX = 500;

/** When and where to, for which meetings, and why; what clashes is told meanwhile. */
export function MoveInputs({ meeting }: { meeting: MeetingRow }) {
  const t = useText();
  const form = useWatch<MoveForm>();
  const isFollowing = form.scope === 'following';
  return (
    <>
      {meeting.group && meeting.kind === 'MONTHLY' && <ScopeInput />}
      <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, columnGap: 2 }}>
        {isFollowing ? <MeetingDayInputs /> : <DayInput />}
        <TextInput
          source="startsAt"
          type="time"
          label={t('resources.meetings.fields.startsAt')}
          validate={required()}
        />
        <DurationInput own={meeting.durationMinutes} />
        <TextInput
          source="place"
          label={t('resources.meetings.fields.place')}
          validate={maxLength(LINE_MAX)}
        />
      </Box>
      {!isFollowing && <ClashInputs slot={toSlot(meeting, form)} />}
      <TextInput
        source="reason"
        label={t('resources.meetings.move.reason')}
        helperText={t('common.reasonHelp')}
        validate={[required(), maxLength(REASON_MAX)]}
        multiline
      />
      {isFollowing && <ClashReasonInput helperText={t('clashes.reasonForFollowing')} />}
    </>
  );
}

function ScopeInput() {
  const t = useText();
  const { getValues, setValue } = useFormContext<MoveForm>();
  // The day chosen for this meeting proposes the day of all that follow.
  const propose = () => {
    const { meetsOn } = getValues();
    if (!isDay(meetsOn)) return;
    const { week, weekday } = meetingRuleOn(meetsOn);
    setValue('week', week);
    setValue('weekday', weekday);
  };
  const choices = (['this', 'following'] as const).map((id) => ({
    id,
    name: t(`resources.meetings.move.scopes.${id}`),
  }));
  return (
    <RadioButtonGroupInput
      source="scope"
      label={t('resources.meetings.move.scope')}
      choices={choices}
      translateChoice={false}
      onChange={propose}
      validate={required()}
    />
  );
}

function DayInput() {
  const t = useText();
  return (
    <DateInput
      source="meetsOn"
      label={t('resources.meetings.fields.meetsOn')}
      validate={required()}
    />
  );
}
