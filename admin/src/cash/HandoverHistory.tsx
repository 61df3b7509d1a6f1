import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { CashHandoversDocument } from './cash.documents';
import { CashSection, NothingYet } from './CashSection';
import { HandoverItem } from './HandoverItem';
import { PagesBelow, usePageNumber } from './PagesBelow';

const SIZE = 10;

/** Every hand-over, the latest first. */
export function HandoverHistory() {
  const t = useText();
  const [number, setNumber] = usePageNumber('handovers');
  const page = { number, size: SIZE };
  const read = useRead(CashHandoversDocument, { page, filter: {} }, { keepsEarlier: true });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { items, total } = read.data.list;
  return (
    <CashSection title={t('resources.cash.history')}>
      {items.length === 0 && <NothingYet>{t('resources.cash.noHistory')}</NothingYet>}
      {items.length > 0 && (
        <RowList>
          {items.map((handover) => (
            <HandoverItem key={handover.id} handover={handover} />
          ))}
        </RowList>
      )}
      <PagesBelow count={Math.ceil(total / SIZE)} number={number} onChoose={setNumber} />
    </CashSection>
  );
}
