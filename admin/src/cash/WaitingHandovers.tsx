import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { CashHandoversDocument } from './cash.documents';
import { CashSection } from './CashSection';
import { HandoverItem } from './HandoverItem';

const PAGE = { number: 1, size: 100 };

/** Hand-overs that nobody answered yet; the section is not there when there are none. */
export function WaitingHandovers() {
  const t = useText();
  const read = useRead(CashHandoversDocument, { page: PAGE, filter: { state: 'WAITING' } });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { items } = read.data.list;
  if (items.length === 0) return null;
  return (
    <CashSection title={t('resources.cash.waiting')} help={t('resources.cash.waitingHelp')}>
      <RowList>
        {items.map((handover) => (
          <HandoverItem key={handover.id} handover={handover} />
        ))}
      </RowList>
    </CashSection>
  );
}
