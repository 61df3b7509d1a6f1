import Box from '@mui/material/Box';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { totalsOf } from './totals';
import type { OpenSheet } from './useSheet';

interface SheetTotalsProps {
  sheet: OpenSheet;
  mayCollect: boolean;
}

/** How many came and paid of how many, and how much that is together. */
export function SheetTotals({ sheet, mayCollect }: SheetTotalsProps) {
  const t = useText();
  const { rupiah } = useFormat();
  const { members, present, payers, amount, untouched } = totalsOf(sheet.lines, sheet.draft);
  if (members === 0) return null;
  return (
    <Box sx={{ fontVariantNumeric: 'tabular-nums', lineHeight: 1.4, fontSize: '0.875rem' }}>
      <Box sx={{ fontWeight: 650 }}>
        {t('resources.meetings.sheet.cameOf', { count: present, members })}
        {mayCollect && ` · ${t('resources.meetings.sheet.paidOf', { count: payers, members })}`}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[
          mayCollect && rupiah(amount),
          untouched > 0 && t('resources.meetings.sheet.untouched', { smart_count: untouched }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Box>
    </Box>
  );
}
