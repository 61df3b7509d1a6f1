import { readAmount } from '../meeting/amounts';
import { useField } from '../useField';

interface AmountFieldProps {
  label: string;
  amount: number | undefined;
  onChange: (amount: number | undefined) => void;
}

/** Whole rupiah, written with thousands dots while one types. */
export function AmountField({ label, amount, onChange }: AmountFieldProps) {
  const { format } = useField();
  return (
    <label class="field">
      {label}
      <input
        class="amount"
        inputMode="numeric"
        autocomplete="off"
        value={amount === undefined ? '' : format.number(amount)}
        onInput={(event) => {
          const read = readAmount(event.currentTarget.value);
          onChange(read);
          // What is no amount does not stay in the field either.
          event.currentTarget.value = read === undefined ? '' : format.number(read);
        }}
      />
    </label>
  );
}
