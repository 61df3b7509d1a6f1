import DoneAllIcon from '@mui/icons-material/DoneAll';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useSend } from '../data/useSend';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ProposedRowIdsDocument } from './bankStatement.documents';
import { useConfirm } from './useConfirm';

const PAGE = { number: 1, size: 100 };

/** Records every proposed premium of a statement after asking once; what a rule refuses stays, and says why. */
export function ConfirmAllButton({ statementId, count }: { statementId: string; count: number }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const { run, isRunning, refused } = useConfirm();
  const readIds = useProposedIds(statementId);
  return (
    <Box sx={{ mb: 1.5, display: 'grid', gap: 1.5, justifyItems: 'start' }}>
      <Button
        variant="contained"
        startIcon={<DoneAllIcon />}
        onClick={() => setAsking(true)}
        sx={{ minHeight: 48 }}
      >
        {t('resources.bankStatements.confirm.all', { count })}
      </Button>
      {refused.length > 0 && (
        <Alert severity="warning">
          {t('resources.bankStatements.confirm.refused', { smart_count: refused.length })}{' '}
          {[...new Set(refused)].map((rule) => t(`errors.rules.${rule}`)).join(' ')}
        </Alert>
      )}
      {isAsking && (
        <ActionDialog
          title={t('resources.bankStatements.confirm.all', { count })}
          body={t('resources.bankStatements.confirm.body')}
          confirm={t('resources.bankStatements.confirm.button')}
          isRunning={isRunning}
          onConfirm={async () => {
            await run(readIds);
            return { isDone: true, result: undefined };
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </Box>
  );
}

function useProposedIds(statementId: string): () => Promise<readonly string[]> {
  const send = useSend();
  return async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const variables: { statementId: string; page: typeof PAGE; after: string | null } = {
        statementId,
        page: PAGE,
        after,
      };
      const { rows } = await send(ProposedRowIdsDocument, variables);
      ids.push(...rows.items.map(({ id }) => id));
      after = rows.nextCursor ?? null;
    } while (after !== null);
    return ids;
  };
}
