import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useText } from '../i18n/useText';
import { useSearchWords } from './useSearchWords';

/** Searches the list while typing; the words stay in the address. */
export function SearchBox({ placeholder }: { placeholder: string }) {
  const [words, setWords] = useSearchWords();
  const t = useText();
  return (
    <TextField
      type="search"
      margin="none"
      value={words}
      placeholder={placeholder}
      onChange={(event) => setWords(event.target.value)}
      sx={{ flex: '1 1 260px', maxWidth: { sm: 420 }, bgcolor: 'background.paper' }}
      slotProps={{
        htmlInput: { 'aria-label': placeholder, enterKeyHint: 'search' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: words && (
            <IconButton
              size="small"
              edge="end"
              aria-label={t('common.clear')}
              onClick={() => setWords('')}
            >
              <ClearIcon fontSize="small" />
            </IconButton>
          ),
        },
      }}
    />
  );
}
