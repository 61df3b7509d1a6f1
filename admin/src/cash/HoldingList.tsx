import SavingsOutlinedIcon from '@mui/icons-material/SavingsOutlined';
import { useViewer } from '../auth/useViewer';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import { CashHoldingsDocument } from './cash.documents';
import { CashSection } from './CashSection';
import { HoldingItem } from './HoldingItem';

/** Who holds how much; one's own first, because that is what one can give on. */
export function HoldingList() {
  const t = useText();
  const { rupiah } = useFormat();
  const viewer = useViewer();
  const read = useRead(CashHoldingsDocument, {});
  if (!read.isSuccess) return <ReadState read={read} />;
  const { holdings } = read.data;
  if (holdings.length === 0) {
    return (
      <EmptyState
        icon={SavingsOutlinedIcon}
        title={t('resources.cash.none.title')}
        body={t('resources.cash.none.body')}
      />
    );
  }
  const isOwn = ({ user }: { user: { id: string } }) => user.id === viewer?.user.id;
  const sorted = [...holdings.filter(isOwn), ...holdings.filter((holding) => !isOwn(holding))];
  const total = holdings.reduce((sum, { held }) => sum + held, 0);
  return (
    <CashSection
      title={t('resources.cash.held', { amount: rupiah(total) })}
      help={t('resources.cash.heldHelp')}
    >
      <RowList>
        {sorted.map((holding) => (
          <HoldingItem
            key={`${holding.user.id} ${holding.cohort.id}`}
            holding={holding}
            isOwn={isOwn(holding)}
          />
        ))}
      </RowList>
    </CashSection>
  );
}
