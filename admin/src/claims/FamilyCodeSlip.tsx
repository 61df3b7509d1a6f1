import GlobalStyles from '@mui/material/GlobalStyles';
import { useStore } from 'ra-core';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReceiptFormat } from '../data/gql/enums';
import { useText } from '../i18n/useText';
import { pageSize } from '../receipts/papers';
import { Slip } from '../receipts/ReceiptSlip';

interface FamilyCodeSlipProps {
  number: string;
  code: string;
  address: string;
}

/** On paper there is nothing but the slip. */
const PAPER_ONLY = {
  '@media print': {
    '#root, .MuiBackdrop-root, .MuiSnackbar-root': { display: 'none !important' },
    '.MuiDialog-root, .MuiDialog-container, .MuiDialog-paper, .MuiDialogContent-root': {
      position: 'static !important',
      display: 'block !important',
      height: 'auto !important',
      maxHeight: 'none !important',
      margin: '0 !important',
      padding: '0 !important',
      boxShadow: 'none !important',
      overflow: 'visible !important',
    },
  },
};

/** The slip that the family keeps, on the paper that this device prints receipts on. */
export function FamilyCodeSlip({ number, code, address }: FamilyCodeSlipProps) {
  const t = useText();
  const [format] = useStore<ReceiptFormat>('receipts.paper', 'MM58');
  const slip = useRef<HTMLElement>(null);
  const [heightPx, setHeightPx] = useState(0);
  useLayoutEffect(() => setHeightPx(slip.current?.offsetHeight ?? 0), [format]);
  return (
    <>
      <GlobalStyles
        styles={{ ...PAPER_ONLY, '@page': { size: pageSize(format, heightPx), margin: 0 } }}
      />
      <Slip ref={slip} className={format} aria-label={t('resources.claimFamily.slip')}>
        <header>
          <h2>{t('resources.claimFamily.slipTitle')}</h2>
          <div className="number">{number}</div>
          <p className="amount" data-testid="family-code">
            {code}
          </p>
        </header>
        <p>{t('resources.claimFamily.slipHow', { address })}</p>
        <p>{t('resources.claimFamily.slipKeep')}</p>
      </Slip>
    </>
  );
}
