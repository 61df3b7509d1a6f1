import { useNotify, useRedirect, useResourceContext } from 'ra-core';
import { useState, type ReactNode } from 'react';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ClaimReissueCodeDocument } from './claim.actions';
import { FamilyCodeDialog } from './FamilyCodeDialog';

/** What the answer to a report tells of the new claim. */
interface Reported {
  id: string;
  number: string;
}

interface CodeOnReport {
  readonly onSuccess: (claim: Reported) => void;
  readonly dialog: ReactNode;
}

/** Makes the family’s code with the report, while the family may still be there, and shows it before the claim. */
export function useCodeOnReport(): CodeOnReport {
  const t = useText();
  const notify = useNotify();
  const redirect = useRedirect();
  const resource = useResourceContext();
  const [given, setGiven] = useState<Reported & { code: string }>();
  const { run } = useAction(ClaimReissueCodeDocument, { done: 'resources.claimFamily.given' });
  const go = (id: string) => redirect('show', resource, id);
  const give = async ({ id, number }: Reported) => {
    const outcome = await run({ id });
    // Without a code the claim is open all the same; its page gives one.
    if (outcome.isDone) setGiven({ id, number, code: outcome.result.issued.code });
    else go(id);
  };
  return {
    onSuccess: (claim) => {
      notify(t('resources.claims.report.done', { number: claim.number }), { type: 'success' });
      void give(claim);
    },
    dialog: given && (
      <FamilyCodeDialog number={given.number} code={given.code} onClose={() => go(given.id)} />
    ),
  };
}
