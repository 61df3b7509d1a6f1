import Box from '@mui/material/Box';
import { CashSection } from '../cash/CashSection';
import { PagesBelow, usePageNumber } from '../cash/PagesBelow';
import type { ArrearsDecisionKind } from '../data/gql/enums';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { ArrearsToDecideDocument } from './arrears.documents';
import { DecisionItem } from './DecisionItem';

const SIZE = 20;
const KINDS: readonly ArrearsDecisionKind[] = ['LAPSE', 'SUSPEND', 'RESUME'];

/** What somebody has to decide, what ends a membership first; a kind that waits for nobody is left out. */
export function DecisionLists() {
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3 }}>
      {KINDS.map((kind) => (
        <DecisionList key={kind} kind={kind} />
      ))}
    </Box>
  );
}

function DecisionList({ kind }: { kind: ArrearsDecisionKind }) {
  const t = useText();
  const [number, setNumber] = usePageNumber(kind.toLowerCase());
  const variables = { page: { number, size: SIZE }, filter: { proposed: kind } };
  const read = useRead(ArrearsToDecideDocument, variables, { keepsEarlier: true });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { total, items } = read.data.list;
  if (total === 0) return null;
  return (
    <CashSection
      title={t(`resources.arrears.toDecide.${kind}.title`, { smart_count: total })}
      help={t(`resources.arrears.toDecide.${kind}.help`)}
    >
      <RowList>
        {items.map((enrolment) => (
          <DecisionItem key={enrolment.id} enrolment={enrolment} />
        ))}
      </RowList>
      <PagesBelow count={Math.ceil(total / SIZE)} number={number} onChoose={setNumber} />
    </CashSection>
  );
}
