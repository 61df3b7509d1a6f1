import { maxValue, minValue, required, useLocale } from 'ra-core';
import { TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { readAmount } from '../meetings/readAmount';
import { inWords } from './inWords';

interface AmountForm {
  amount?: number | null;
}

/** An amount in whole rupiah, read back in words so that a zero too many is heard. */
export function AmountInput({ max }: { max: number }) {
  const t = useText();
  const locale = useLocale();
  const { count, rupiah } = useFormat();
  const amount = useWatch<AmountForm, 'amount'>({ name: 'amount' });
  const words =
    amount && locale === 'id' ? t('resources.claims.inWords', { words: inWords(amount) }) : '';
  return (
    <TextInput
      source="amount"
      label={t('resources.claims.fields.amountRupiah')}
      inputMode="numeric"
      parse={(typed: string) => readAmount(typed) ?? null}
      format={(value: number | null | undefined) => (value == null ? '' : count(value))}
      helperText={words || (amount ? rupiah(amount) : false)}
      validate={[
        required(),
        minValue(1),
        maxValue(max, t('resources.claims.amountMax', { amount: rupiah(max) })),
      ]}
    />
  );
}
