import UploadFileIcon from '@mui/icons-material/UploadFile';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useText } from '../i18n/useText';
import { VISUALLY_HIDDEN } from '../layout/visuallyHidden';

interface FileButtonProps {
  name: string | undefined;
  onChoose: (file: File) => Promise<void>;
}

/** Chooses a file; once there is one, its name stands beside the button. */
export function FileButton({ name, onChoose }: FileButtonProps) {
  const t = useText();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <Button
        component="label"
        variant={name ? 'outlined' : 'contained'}
        startIcon={<UploadFileIcon />}
        sx={{ minHeight: 48 }}
      >
        {t(`resources.bankStatements.import.${name ? 'otherFile' : 'file'}`)}
        <input
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          style={VISUALLY_HIDDEN}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) void onChoose(file);
            // The same file, corrected meanwhile, may be chosen again.
            target.value = '';
          }}
        />
      </Button>
      {name && <Box sx={{ overflowWrap: 'anywhere' }}>{name}</Box>}
    </Box>
  );
}
