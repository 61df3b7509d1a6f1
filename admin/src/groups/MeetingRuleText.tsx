import { useText } from '../i18n/useText';
import { readRecurrenceRule } from './meetingRule';

interface MeetingRuleTextProps {
  recurrenceRule: string;
  meetsAt: string;
}

/** When a group meets, in words: `Minggu ke-2 setiap bulan, 16.00`. */
export function MeetingRuleText({ recurrenceRule, meetsAt }: MeetingRuleTextProps) {
  const t = useText();
  const rule = readRecurrenceRule(recurrenceRule);
  if (!rule) return <>{recurrenceRule}</>;
  const weekday = t(`enums.Weekday.${rule.weekday}`);
  const words =
    rule.week === -1
      ? t('resources.groups.rule.last', { weekday })
      : t('resources.groups.rule.nth', { weekday, week: rule.week });
  return (
    <>
      {words}, {meetsAt.replace(':', '.')}
    </>
  );
}
