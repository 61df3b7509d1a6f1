import { required } from 'ra-core';
import { TextInput } from 'react-admin';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ReminderSettingsUpdateDocument } from './message.documents';
import { DAYS_PATTERN, toForm, toInput, type ReminderForm, type Settings } from './reminder.forms';

const DAY_FIELDS = ['hostDays', 'memberDays', 'officerDays'] as const;
const QUIET_FIELDS = ['quietFrom', 'quietUntil'] as const;

interface ReminderSettingsDialogProps {
  settings: Settings;
  onClose: () => void;
}

/** How many days before a meeting whom to remind, and the quiet hours. */
export default function ReminderSettingsDialog(props: ReminderSettingsDialogProps) {
  const { settings, onClose } = props;
  const t = useText();
  const { run, isRunning } = useAction(ReminderSettingsUpdateDocument, {
    done: 'resources.messages.settings.done',
  });
  const daysAreRight = (words: string | null) =>
    DAYS_PATTERN.test(words ?? '') ? undefined : t('resources.messages.settings.daysWrong');
  return (
    <ActionDialog<ReminderForm>
      title={t('resources.messages.settings.title')}
      body={t('resources.messages.settings.body')}
      confirm={t('common.save')}
      isRunning={isRunning}
      defaultValues={toForm(settings)}
      onConfirm={(form) => run({ expectedVersion: settings.version, input: toInput(form) })}
      onClose={onClose}
    >
      {DAY_FIELDS.map((source) => (
        <TextInput
          key={source}
          source={source}
          label={t(`resources.messages.settings.${source}`)}
          helperText={source === 'hostDays' && t('resources.messages.settings.daysHelp')}
          validate={daysAreRight}
        />
      ))}
      {QUIET_FIELDS.map((source) => (
        <TextInput
          key={source}
          source={source}
          type="time"
          label={t(`resources.messages.settings.${source}`)}
          validate={required()}
        />
      ))}
    </ActionDialog>
  );
}
