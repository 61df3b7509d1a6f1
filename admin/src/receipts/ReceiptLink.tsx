import ReceiptLongOutlinedIcon from '@mui/icons-material/ReceiptLongOutlined';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';

interface ReceiptLinkProps {
  participantId: string;
  payment: { readonly id: string; readonly receiptNumber: string };
}

/** Leads to the receipt of a payment or reversal, to print or share it. */
export function ReceiptLink({ participantId, payment }: ReceiptLinkProps) {
  const t = useText();
  const { id, receiptNumber: number } = payment;
  return (
    <Button
      component={Link}
      to={`/participants/${participantId}/receipts/${id}`}
      startIcon={<ReceiptLongOutlinedIcon />}
      aria-label={t('resources.receipts.open', { number })}
      sx={{ minHeight: { xs: 48, lg: 40 } }}
    >
      {t('resources.receipts.name')}
    </Button>
  );
}
