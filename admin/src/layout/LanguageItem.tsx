import CheckIcon from '@mui/icons-material/Check';
import ListItemIcon from '@mui/material/ListItemIcon';
import MenuItem from '@mui/material/MenuItem';
import { useLocaleState, type Locale } from 'ra-core';

/** One language of the user menu; the choice is kept on this device. */
export function LanguageItem({ language, onDone }: { language: Locale; onDone: () => void }) {
  const [chosen, choose] = useLocaleState();
  const isChosen = chosen === language.locale;
  return (
    <MenuItem
      role="menuitemradio"
      aria-checked={isChosen}
      lang={language.locale}
      onClick={() => {
        choose(language.locale);
        onDone();
      }}
    >
      <ListItemIcon>{isChosen && <CheckIcon fontSize="small" />}</ListItemIcon>
      {language.name}
    </MenuItem>
  );
}
