import AttachFileIcon from '@mui/icons-material/AttachFile';
import PhotoCameraOutlinedIcon from '@mui/icons-material/PhotoCameraOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { useIsPhone } from '../layout/useIsPhone';

const PHOTOS = 'image/*';
const PAPERS = 'image/jpeg,image/png,image/webp,application/pdf';

interface FilePickerProps {
  onFiles: (files: readonly File[]) => void;
}

/** Takes files from the camera or the device; on a desk they may be dropped. */
export function FilePicker({ onFiles }: FilePickerProps) {
  const t = useText();
  const isPhone = useIsPhone();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, isInside: boolean) => {
    event.preventDefault();
    setOver(isInside);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <Box
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
      sx={{
        display: 'grid',
        gap: 1,
        p: 2,
        border: 1,
        borderStyle: 'dashed',
        borderRadius: 1,
        borderColor: isOver ? 'primary.main' : 'divider',
        textAlign: 'center',
      }}
    >
      {isPhone && (
        <Picker accept={PHOTOS} isCamera icon={<PhotoCameraOutlinedIcon />} onFiles={onFiles}>
          {t('resources.claimPapers.camera')}
        </Picker>
      )}
      <Picker accept={PAPERS} icon={<AttachFileIcon />} onFiles={onFiles}>
        {t('resources.claimPapers.choose')}
      </Picker>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t(`resources.claimPapers.${isPhone ? 'hint' : 'dropHint'}`)}
      </Box>
    </Box>
  );
}

interface PickerProps extends FilePickerProps {
  accept: string;
  isCamera?: boolean;
  icon: ReactNode;
  children: string;
}

/** A button that opens the choice; the browser's own input cannot be dressed and stays out of sight. */
function Picker({ accept, isCamera = false, icon, onFiles, children }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>) => {
    onFiles([...(target.files ?? [])]);
    // The same file may be chosen once more.
    target.value = '';
  };
  return (
    <>
      <Button
        variant={isCamera ? 'contained' : 'outlined'}
        startIcon={icon}
        onClick={() => input.current?.click()}
        sx={{ minHeight: { xs: 48, sm: 0 } }}
      >
        {children}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        aria-label={children}
        accept={accept}
        multiple={!isCamera}
        {...(isCamera && { capture: 'environment' })}
        onChange={take}
      />
    </>
  );
}
