import AddIcon from '@mui/icons-material/Add';
import Chip from '@mui/material/Chip';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { useFilters } from './useFilters';

/** One value a filter may take. */
export interface FilterChoice<Value> {
  readonly value: Value;
  readonly label: string;
}

interface FilterChipProps<Value> {
  /** The filter's name in the API. */
  source: string;
  label: string;
  choices: readonly FilterChoice<Value>[];
}

/** A filter as a chip: a plus while unused, the chosen value with a cross while it narrows the list. */
export function FilterChip<Value extends string | number | boolean>(props: FilterChipProps<Value>) {
  const { source, label, choices } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { values, set, clear } = useFilters();
  const t = useText();
  const active = choices.find(({ value }) => value === values[source]);

  const close = () => setAnchor(null);
  const choose = (value: Value) => {
    set(source, value);
    close();
  };
  const drop = () => {
    clear(source);
    close();
  };

  return (
    <>
      <Chip
        clickable
        aria-haspopup="menu"
        icon={active ? undefined : <AddIcon />}
        label={active ? `${label}: ${active.label}` : label}
        color={active ? 'primary' : 'default'}
        variant={active ? 'filled' : 'outlined'}
        onClick={(event) => setAnchor(event.currentTarget)}
        {...(active && { onDelete: drop })}
        sx={{ height: 40, borderRadius: 5, ...(!active && { bgcolor: 'background.paper' }) }}
      />
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem selected={!active} onClick={drop}>
          {t('common.all')}
        </MenuItem>
        {choices.map(({ value, label: words }) => (
          <MenuItem
            key={String(value)}
            selected={value === active?.value}
            onClick={() => choose(value)}
          >
            {words}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
