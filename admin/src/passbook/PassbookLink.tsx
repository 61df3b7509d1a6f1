import MenuBookOutlinedIcon from '@mui/icons-material/MenuBookOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';

interface PassbookLinkProps {
  participantId: string;
  enrolmentId: string;
}

/** Leads to the passbook that is printed and handed over. */
export function PassbookLink({ participantId, enrolmentId }: PassbookLinkProps) {
  const t = useText();
  return (
    <Button
      component={Link}
      to={`/participants/${participantId}/passbook/${enrolmentId}`}
      startIcon={<MenuBookOutlinedIcon />}
      sx={{ minHeight: 48 }}
    >
      {t('resources.passbook.open')}
    </Button>
  );
}
