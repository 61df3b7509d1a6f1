import CheckCircleOutlinedIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlinedIcon from '@mui/icons-material/ErrorOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useRead } from '../data/useRead';
import { StatusChip } from '../fields/StatusChip';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { ReadState } from '../layout/ReadState';
import { Row, RowList } from '../layout/RowList';
import { BookCheckDocument } from './ledger.documents';
import type { Check } from './ledger.rows';

/** Everything the books are searched for, computed again from the rows when the page is opened. */
export function BookChecks() {
  const t = useText();
  const { moment } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const read = useRead(BookCheckDocument, {});
  if (!read.isSuccess) return <ReadState read={read} />;
  const { isSound, checks, checkedAt } = read.data.report;
  const faults = checks.filter(({ wrongCount }) => wrongCount > 0);
  const shown = isOpen ? checks : faults;
  return (
    <CardSection title={t('resources.ledger.checks')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Verdict isSound={isSound} faults={faults.length} />
        <Box sx={{ color: 'text.secondary' }}>
          {t('resources.ledger.checkedAt', {
            moment: moment(checkedAt),
            count: String(checks.length),
          })}
        </Box>
        <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} sx={{ minHeight: 48 }}>
          {t(isOpen ? 'resources.ledger.hide' : 'resources.ledger.show')}
        </Button>
        <Button
          onClick={() => void read.refetch()}
          loading={read.isFetching}
          sx={{ minHeight: 48 }}
        >
          {t('resources.ledger.again')}
        </Button>
      </Box>
      {shown.length > 0 && (
        <RowList>
          {shown.map((check) => (
            <CheckRow key={check.name} check={check} />
          ))}
        </RowList>
      )}
    </CardSection>
  );
}

function Verdict({ isSound, faults }: { isSound: boolean; faults: number }) {
  const t = useText();
  return isSound ? (
    <StatusChip tone="good" icon={CheckCircleOutlinedIcon} label={t('resources.ledger.sound')} />
  ) : (
    <StatusChip
      tone="bad"
      icon={ErrorOutlinedIcon}
      label={t('resources.ledger.faults', { smart_count: faults })}
    />
  );
}

function CheckRow({ check }: { check: Check }) {
  const t = useText();
  const { name, wrongCount, firstWrong, detail } = check;
  return (
    <Row>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        {t(`enums.BookCheckName.${name}`)}
        {wrongCount > 0 && (
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
            {t('resources.ledger.firstWrong', { subject: firstWrong ?? '', detail: detail ?? '' })}
          </Box>
        )}
      </Box>
      {wrongCount === 0 ? (
        <StatusChip
          tone="good"
          icon={CheckCircleOutlinedIcon}
          label={t('resources.ledger.nothingWrong')}
        />
      ) : (
        <StatusChip
          tone="bad"
          icon={ErrorOutlinedIcon}
          label={t('resources.ledger.wrong', { smart_count: wrongCount })}
        />
      )}
    </Row>
  );
}
