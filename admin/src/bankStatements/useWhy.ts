import { useText } from '../i18n/useText';
import type { PreviewRow } from './bankStatement.rows';

type Open = Pick<PreviewRow, 'faultField' | 'faultCode' | 'namedBy' | 'openBecause' | 'openRule'>;

/** Says in words why a row is open or broken, and whose premium is proposed. */
export function useWhy() {
  const t = useText();
  return (row: Open, name: string | null): string => {
    const { faultField, faultCode, namedBy, openBecause, openRule } = row;
    if (faultField && faultCode)
      return `${t(`enums.BankRowField.${faultField}`)}: ${t(`errors.fields.${faultCode}`)}`;
    const who = name && namedBy ? `${name} (${t(`enums.BankRowNaming.${namedBy}`)})` : '';
    if (openRule) return `${who}: ${t(`errors.rules.${openRule}`)}`;
    if (openBecause) return t(`enums.BankRowOpenBecause.${openBecause}`);
    return who && t('resources.bankStatements.premiumOf', { name: who });
  };
}
