import HelpOutlineIcon from '@mui/icons-material/HelpOutlined';
import Typography from '@mui/material/Typography';
import { StatusChip } from '../fields/StatusChip';
import { useText } from '../i18n/useText';

/** Where a value comes from; a value nobody found a source for says so, visibly. */
export function SourceMark({ source }: { source: string | null }) {
  const t = useText();
  if (!source) {
    return <StatusChip tone="warning" icon={HelpOutlineIcon} label={t('common.unverified')} />;
  }
  return (
    <Typography variant="body2" color="textSecondary" component="span">
      {t('common.source', { source })}
    </Typography>
  );
}
