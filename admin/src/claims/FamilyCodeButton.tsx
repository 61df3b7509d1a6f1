import Button from '@mui/material/Button';
import { useState } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import { ClaimReissueCodeDocument } from './claim.actions';
import type { ClaimRecord } from './claim.rows';
import { FamilyCodeDialog } from './FamilyCodeDialog';

/** Gives the family its code, or another in place of the one it lost. */
export function FamilyCodeButton({ claim }: { claim: ClaimRecord }) {
  const t = useText();
  const [isAsking, setAsking] = useState(false);
  const [code, setCode] = useState<string>();
  const { run, isRunning } = useAction(ClaimReissueCodeDocument, {
    done: 'resources.claimFamily.given',
  });
  const { id, number, codeIssuedAt } = claim;
  const verb = t(codeIssuedAt ? 'resources.claimFamily.replace' : 'resources.claimFamily.give');
  const give = async () => {
    const outcome = await run({ id });
    if (outcome.isDone) setCode(outcome.result.issued.code);
    return outcome;
  };
  return (
    <>
      <Button variant={codeIssuedAt ? 'outlined' : 'contained'} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      {isAsking && (
        <ActionDialog<object>
          title={verb}
          body={t(
            codeIssuedAt ? 'resources.claimFamily.replaceBody' : 'resources.claimFamily.giveBody',
          )}
          confirm={verb}
          isRunning={isRunning}
          onConfirm={give}
          onClose={() => setAsking(false)}
        />
      )}
      {code !== undefined && (
        <FamilyCodeDialog number={number} code={code} onClose={() => setCode(undefined)} />
      )}
    </>
  );
}
