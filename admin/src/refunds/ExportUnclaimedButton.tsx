import FileDownloadOutlinedIcon from '@mui/icons-material/FileDownloadOutlined';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { downloadCSV, useNotify } from 'ra-core';
import { useSend } from '../data/useSend';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { toCsv } from '../layout/csv';
import type { AgeName } from './ages';
import type { Unclaimed } from './refund.rows';
import { REGISTER_PAGE, registerVariables } from './register';
import { useRegisterColumns } from './registerColumns';
import { UnclaimedRegisterDocument } from './unclaimed.documents';

/** Writes the refunds of one age, every page of them, into a file for a spreadsheet. */
export function ExportUnclaimedButton({ age }: { age: AgeName }) {
  const t = useText();
  const { today } = useFormat();
  const columns = useRegisterColumns();
  const send = useSend();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: async () => {
      const refunds: Unclaimed[] = [];
      for (let number = 1, isLast = false; !isLast; number += 1) {
        const { list } = await send(UnclaimedRegisterDocument, registerVariables(age, number));
        refunds.push(...list.items);
        isLast = list.items.length < REGISTER_PAGE;
      }
      return refunds;
    },
    onSuccess: (refunds) => {
      const name = `${t('resources.refunds.unclaimed.file')}-${today}`;
      const rows = refunds.map((refund) => columns.map(({ cellOf }) => cellOf(refund)));
      downloadCSV(toCsv([columns.map(({ title }) => title), ...rows]), name);
    },
    onError: ({ message }) => notify(message, { type: 'error', messageArgs: { _: message } }),
  });
  return (
    <Button
      startIcon={<FileDownloadOutlinedIcon />}
      loading={isPending}
      onClick={() => mutate()}
      sx={{ minHeight: 48 }}
    >
      {t('resources.refunds.unclaimed.export')}
    </Button>
  );
}
