import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';

interface PickerProps<Value> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few choices; what is not among them shows as nothing. */
export function Picker<Value extends string | number>(props: PickerProps<Value>) {
  const { label, value, choices, onChoose } = props;
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <TextField
      select
      margin="none"
      label={label}
      value={isKnown ? String(value) : ''}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => String(choice.value) === target.value);
        if (chosen) onChoose(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.value} value={String(choice.value)}>
          {choice.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
