import UploadFileIcon from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useText } from '../i18n/useText';

interface FileButtonProps {
  name: string | undefined;
  onChoose: (file: File) => Promise<void>;
}

/** Chooses a file; once there is one, its name stands beside the button. */
export function FileButton({ name, onChoose }: FileButtonProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Button
        variant={name ? 'outlined' : 'contained'}
        startIcon={<UploadFileIcon />}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 48 }}
      >
        {t(`resources.bankStatements.import.${name ? 'otherFile' : 'file'}`)}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void onChoose(file);
          // The same file, corrected meanwhile, may be chosen again.
          target.value = '';
        }}
      />
      {name && <Box sx={{ overflowWrap: 'anywhere' }}>{name}</Box>}
    </Box>
  );
}
