import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { UnclaimedAgesDocument } from './unclaimed.documents';

/** Opens the register of refunds that nobody fetched, and says how many there are. */
export function UnclaimedLink() {
  const t = useText();
  const { count } = useFormat();
  const read = useRead(UnclaimedAgesDocument, {});
  const name = t('resources.refunds.unclaimed.title');
  return (
    <Button component={Link} to="/refunds/unclaimed" sx={{ minHeight: 48 }}>
      {read.isSuccess ? `${name}: ${count(read.data.ages.total.count)}` : name}
    </Button>
  );
}
