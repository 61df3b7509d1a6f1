import { required, useGetOne } from 'ra-core';
import { useEffect } from 'react';
import { ReferenceInput, SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { GroupRecord } from '../groups/group.rows';
import { useText } from '../i18n/useText';
import { WHOLE_RECORD } from '../layout/wholeRecord';
import { toMinutes, type ScheduleForm } from './meeting.forms';

const GROUPS_MAX = 100;

/** Which group meets; its officer, hour and place are proposed, and what was typed already stays. */
export function GroupInput() {
  const t = useText();
  const kind = useWatch<ScheduleForm, 'kind'>({ name: 'kind' });
  const isNeeded = kind === 'MONTHLY';
  useGroupDefaults();
  return (
    <ReferenceInput source="groupId" reference="groups" perPage={GROUPS_MAX}>
      <SelectInput
        optionText="name"
        helperText={isNeeded ? false : t('resources.meetings.schedule.groupHelp')}
        {...(isNeeded && { validate: required() })}
      />
    </ReferenceInput>
  );
}

function useGroupDefaults(): void {
  const groupId = useWatch<ScheduleForm, 'groupId'>({ name: 'groupId' });
  const { getValues, setValue } = useFormContext<ScheduleForm>();
  const { data: group } = useGetOne<GroupRecord>(
    'groups',
    { id: groupId ?? '', ...WHOLE_RECORD },
    { enabled: Boolean(groupId) },
  );
  useEffect(() => {
    if (!group) return;
    const typed = getValues();
    if (!typed.officerId) setValue('officerId', group.officer.id);
    if (!typed.startsAt) setValue('startsAt', toMinutes(group.meetsAt));
    if (!typed.place && group.usualPlace) setValue('place', group.usualPlace);
  }, [group, getValues, setValue]);
}
