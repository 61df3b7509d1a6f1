import PrintOutlinedIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useAuthenticated } from 'ra-core';
import { useSearchParams } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { PageHeader } from '../layout/PageHeader';
import { readFilter } from '../layout/readFilter';
import { AGE_NAMES, AGES } from './ages';
import { ExportUnclaimedButton } from './ExportUnclaimedButton';
import { UnclaimedAges } from './UnclaimedAges';
import { UnclaimedRegister } from './UnclaimedRegister';

/** Refunds that were approved and nobody fetched: how long they wait, whom to ask, and who was asked already. */
export default function UnclaimedPage() {
  useAuthenticated();
  const t = useText();
  const [search] = useSearchParams();
  const asked = JSON.stringify(readFilter(search.get('filter')));
  // An address that somebody typed shows all of them.
  const shown = AGE_NAMES.find((name) => JSON.stringify(AGES[name]) === asked) ?? 'total';
  return (
    <>
      <Box sx={{ displayPrint: 'none' }}>
        <PageHeader
          title={t('resources.refunds.unclaimed.title')}
          actions={
            <>
              <ExportUnclaimedButton age={shown} />
              <Button
                startIcon={<PrintOutlinedIcon />}
                onClick={() => window.print()}
                sx={{ minHeight: 48 }}
              >
                {t('resources.refunds.paper.print')}
              </Button>
            </>
          }
        />
        <UnclaimedAges shown={shown} />
      </Box>
      <UnclaimedRegister age={shown} />
    </>
  );
}
