import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Link } from 'react-router-dom';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import { ReadState } from '../layout/ReadState';
import { AGE_NAMES, AGES, type AgeName } from './ages';
import { UnclaimedAgesDocument } from './unclaimed.documents';

/** How many refunds wait for how long and how much they are; each age opens its list. */
export function UnclaimedAges({ shown }: { shown: AgeName | undefined }) {
  const t = useText();
  const read = useRead(UnclaimedAgesDocument, {});
  if (!read.isSuccess) return <ReadState read={read} />;
  const { ages } = read.data;
  return (
    <Box
      component="nav"
      aria-label={t('resources.refunds.unclaimed.ages')}
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
      }}
    >
      {AGE_NAMES.map((name) => (
        <Age key={name} name={name} isShown={name === shown} {...ages[name]} />
      ))}
    </Box>
  );
}

interface AgeProps {
  name: AgeName;
  isShown: boolean;
  count: number;
  amount: number;
}

function Age({ name, isShown, count, amount }: AgeProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Card
      component={Link}
      to={listPath('refunds/unclaimed', AGES[name])}
      replace
      aria-current={isShown ? 'true' : undefined}
      sx={{
        p: 2,
        color: 'inherit',
        textDecoration: 'none',
        borderBottom: 4,
        borderColor: isShown ? 'primary.main' : 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t(`resources.refunds.unclaimed.age.${name}`)}
      </Box>
      <Box sx={{ fontSize: '1.375rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.refunds.unclaimed.people', {
          smart_count: count,
          count: format.count(count),
        })}
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{format.rupiah(amount)}</Box>
    </Card>
  );
}
