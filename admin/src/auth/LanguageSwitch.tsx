import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocales, useLocaleState } from 'ra-core';

/** The languages of the panel side by side, for somebody not signed in yet. */
export function LanguageSwitch() {
  const [chosen, choose] = useLocaleState();
  return (
    <Box sx={{ mt: 2, textAlign: 'center' }}>
      {useLocales().map(({ locale, name }) => (
        <Button
          key={locale}
          size="small"
          lang={locale}
          aria-pressed={locale === chosen}
          onClick={() => choose(locale)}
          sx={{ fontWeight: locale === chosen ? 700 : 400 }}
        >
          {name}
        </Button>
      ))}
    </Box>
  );
}
