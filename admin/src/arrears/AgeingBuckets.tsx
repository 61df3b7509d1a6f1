import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { listPath } from '../layout/listPath';
import type { Ageing } from './arrears.rows';
import { BUCKET_NAMES, BUCKETS, type BucketName } from './buckets';
import { punctualityWords } from './words';

interface AgeingBucketsProps {
  ageing: Ageing;
  /** What is counted, in one sentence. */
  help: string;
}

/** The ages of arrears in people and rupiah, each of which opens its list, and how punctual everybody is. */
export function AgeingBuckets({ ageing, help }: AgeingBucketsProps) {
  const t = useText();
  const format = useFormat();
  return (
    <Box component="section" aria-label={t('resources.arrears.ages')}>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
        }}
      >
        {BUCKET_NAMES.map((name) => (
          <Bucket key={name} name={name} {...ageing[name]} />
        ))}
      </Box>
      <Typography sx={{ mt: 1.5 }}>{punctualityWords(ageing, t, format)}</Typography>
      <Typography variant="body2" color="textSecondary">
        {help}
      </Typography>
    </Box>
  );
}

function Bucket({ name, people, amount }: { name: BucketName; people: number; amount: number }) {
  const t = useText();
  const { rupiah, count } = useFormat();
  return (
    <Card
      component={Link}
      to={listPath('participants', BUCKETS[name])}
      sx={{
        p: 2,
        color: 'inherit',
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {t(`resources.arrears.buckets.${name}`)}
      </Box>
      <Box sx={{ fontSize: '1.375rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
        {t('resources.arrears.people', { smart_count: people, count: count(people) })}
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{rupiah(amount)}</Box>
    </Card>
  );
}
