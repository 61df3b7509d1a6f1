import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import EventBusyIcon from '@mui/icons-material/EventBusy';
import { useListContext } from 'ra-core';
import { LocalDate } from '../fields/LocalDate';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ListBody } from '../layout/ListBody';
import { Row, RowList } from '../layout/RowList';
import { useFormat } from '../fields/useFormat';
import { AddClosureButton } from './AddClosureButton';
import { ClosureChip } from './ClosureChip';
import type { ClosureRow } from './dayOff.rows';
import { RetireClosureButton } from './RetireClosureButton';

/** What was entered by hand, the latest first; what was taken back stays, and says so. */
export function ClosureList() {
  const t = useText();
  const { data = [] } = useListContext<ClosureRow>();
  return (
    <Box component="section" aria-labelledby="own-closures">
      <Typography variant="h2" id="own-closures" sx={{ mb: 1 }}>
        {t('resources.closures.entered')}
      </Typography>
      <ListBody
        filters={null}
        empty={
          <EmptyState
            icon={EventBusyIcon}
            title={t('resources.closures.none.title')}
            body={t('resources.closures.none.body')}
            action={<AddClosureButton />}
          />
        }
      >
        <RowList>
          {data.map((closure) => (
            <Row key={closure.id}>
              <Closure closure={closure} />
            </Row>
          ))}
        </RowList>
      </ListBody>
    </Box>
  );
}

function Closure({ closure }: { closure: ClosureRow }) {
  const t = useText();
  const { day, days } = useFormat();
  const { name, fromOn, toOn, kind, retiredOn } = closure;
  return (
    <>
      <Box sx={{ flex: '1 1 200px' }}>
        <Box sx={{ fontWeight: 600, ...(retiredOn && { textDecoration: 'line-through' }) }}>
          {name}
        </Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {fromOn === toOn ? day(fromOn) : days(fromOn, toOn)}
          {retiredOn && (
            <>
              {' · '}
              {t('resources.closures.retiredOn')} <LocalDate value={retiredOn} />
            </>
          )}
        </Box>
        <ClosureChip kind={kind} />
      </Box>
      <RetireClosureButton closure={closure} />
    </>
  );
}
