import PolicyOutlinedIcon from '@mui/icons-material/PolicyOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ListBase, useGetResourceLabel, useListContext } from 'ra-core';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ListBody } from '../layout/ListBody';
import { PageHeader } from '../layout/PageHeader';
import { BenefitTable } from './BenefitTable';
import type { ProgrammeRow } from './programme.operations';
import { RuleList } from './RuleList';
import { ServiceLevelList } from './ServiceLevelList';

const PROGRAMMES_MAX = 100;

/** The terms the institution works under, each with where it comes from. */
export default function ProgrammeList() {
  const t = useText();
  const title = useGetResourceLabel()('programmes', 2);
  return (
    <ListBase perPage={PROGRAMMES_MAX} exporter={false}>
      <PageHeader title={title} />
      <ListBody
        filters={null}
        empty={
          <EmptyState
            icon={PolicyOutlinedIcon}
            title={t('resources.programmes.none.title')}
            body={t('resources.programmes.none.body')}
          />
        }
      >
        <Programmes />
      </ListBody>
    </ListBase>
  );
}

function Programmes() {
  const { data = [] } = useListContext<ProgrammeRow>();
  return data.map((programme) => <Programme key={programme.id} programme={programme} />);
}

function Programme({ programme }: { programme: ProgrammeRow }) {
  const t = useText();
  const { name, description, currentVersion: terms } = programme;
  return (
    <Box
      component="article"
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2, mb: 4 }}
    >
      <Box>
        <Typography variant="h2">{name}</Typography>
        <Typography sx={{ mt: 0.5 }}>{description}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('resources.programmes.version', { number: terms.number })}{' '}
          <LocalDate value={terms.effectiveOn} />
        </Typography>
      </Box>
      <RuleList rules={terms.rules} />
      <BenefitTable benefits={terms.benefits} />
      <ServiceLevelList serviceLevels={terms.serviceLevels} />
    </Box>
  );
}
