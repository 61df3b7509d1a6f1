import { styled } from '@mui/material/styles';
import type { PassbookState } from '../data/gql/enums';
import { LocalMonth } from '../fields/LocalMonth';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { PassbookBoxRow } from './passbook.rows';
import { standingReceipts } from './standingReceipts';

/** A sign beside each word, for paper knows no colours. */
const SIGNS: Readonly<Record<PassbookState, string>> = {
  PAID: '✓',
  AHEAD: '✓',
  PART: '◐',
  OWED: '!',
  DUE: '○',
  NOT_YET: '',
  ENDED: '–',
};

/** More receipts than these do not fit into a box. */
const RECEIPTS_MAX = 3;

/** One month: whether its premium is in, how much, and under which receipts. */
export function PassbookBox({ box }: { box: PassbookBoxRow }) {
  const t = useText();
  const { count } = useFormat();
  const { month, due, paid, state } = box;
  const receipts = standingReceipts(box.receipts);
  const isShort = paid > 0 && paid < due;
  return (
    <Box className={paid > 0 ? 'held' : state}>
      <strong>
        <LocalMonth value={month} />
      </strong>
      <div>{[SIGNS[state], t(`resources.passbook.states.${state}`)].filter(Boolean).join(' ')}</div>
      {paid > 0 && (
        <div>
          {isShort
            ? t('resources.passbook.partOf', { paid: count(paid), due: count(due) })
            : count(paid)}
        </div>
      )}
      {receipts.slice(0, RECEIPTS_MAX).map(({ number }) => (
        <small key={number}>{number}</small>
      ))}
      {receipts.length > RECEIPTS_MAX && <small>+{receipts.length - RECEIPTS_MAX}</small>}
    </Box>
  );
}

const Box = styled('li')({
  minHeight: '17mm',
  padding: '1mm 1.5mm',
  border: '0.3mm solid #000',
  borderRadius: '1mm',
  '&.NOT_YET, &.ENDED': { borderStyle: 'dashed', borderColor: '#666' },
  '&.OWED': { borderWidth: '0.8mm' },
  '& small': { display: 'block', fontSize: '7pt', whiteSpace: 'nowrap' },
});
