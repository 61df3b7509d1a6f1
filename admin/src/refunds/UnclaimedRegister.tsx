import InventoryOutlinedIcon from '@mui/icons-material/InventoryOutlined';
import Box from '@mui/material/Box';
import { PagesBelow, usePageNumber } from '../cash/PagesBelow';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { EmptyState } from '../layout/EmptyState';
import { ReadState } from '../layout/ReadState';
import { RowList } from '../layout/RowList';
import type { AgeName } from './ages';
import { registerVariables, REGISTER_PAGE } from './register';
import { UnclaimedRegisterDocument } from './unclaimed.documents';
import { UnclaimedItem } from './UnclaimedItem';
import { UnclaimedPaper } from './UnclaimedPaper';

/** The refunds of one age, those that wait longest first; on paper a table. */
export function UnclaimedRegister({ age }: { age: AgeName }) {
  const t = useText();
  const [number, setNumber] = usePageNumber('page');
  const read = useRead(UnclaimedRegisterDocument, registerVariables(age, number), {
    keepsEarlier: true,
  });
  if (!read.isSuccess) return <ReadState read={read} />;
  const { total, items } = read.data.list;
  if (total === 0) {
    return (
      <EmptyState
        icon={InventoryOutlinedIcon}
        title={t('resources.refunds.unclaimed.none')}
        body={t('resources.refunds.unclaimed.noneHelp')}
      />
    );
  }
  return (
    <>
      <Box sx={{ displayPrint: 'none', mt: 2 }}>
        <RowList>
          {items.map((refund) => (
            <UnclaimedItem key={refund.id} refund={refund} />
          ))}
        </RowList>
        <PagesBelow count={Math.ceil(total / REGISTER_PAGE)} number={number} onChoose={setNumber} />
      </Box>
      <UnclaimedPaper age={age} refunds={items} />
    </>
  );
}
