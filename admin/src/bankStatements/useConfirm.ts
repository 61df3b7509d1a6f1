import { useNotify, useRefresh } from 'ra-core';
import { useState } from 'react';
import type { RuleCode } from '../data/gql/enums';
import { useSend } from '../data/useSend';
import { useText } from '../i18n/useText';
import { newRequestKey } from '../meetings/requestKey';
import { BankRowsConfirmDocument } from './bankStatement.documents';

/** The API takes at most this many rows in one request. */
const ROWS_MAX = 100;

/** Confirms proposed premiums, a hundred at a time, and says how many were recorded and what refused the others. */
export function useConfirm() {
  const send = useSend();
  const notify = useNotify();
  const refresh = useRefresh();
  const t = useText();
  const [isRunning, setRunning] = useState(false);
  const [refused, setRefused] = useState<readonly RuleCode[]>([]);

  const confirm = async (ids: readonly string[]): Promise<void> => {
    const rules: RuleCode[] = [];
    let recorded = 0;
    for (let from = 0; from < ids.length; from += ROWS_MAX) {
      const some = ids.slice(from, from + ROWS_MAX);
      const input = { requestKey: newRequestKey(), ids: some };
      const { outcomes } = await send(BankRowsConfirmDocument, { input });
      for (const { rule } of outcomes) {
        if (rule) rules.push(rule);
        else recorded += 1;
      }
    }
    setRefused(rules);
    const sentence = t('resources.bankStatements.confirm.done', { smart_count: recorded });
    if (recorded > 0) notify(sentence, { type: 'success', messageArgs: { _: sentence } });
    const [first] = rules;
    const why = first && t(`errors.rules.${first}`);
    if (why && recorded === 0) notify(why, { type: 'error', messageArgs: { _: why } });
  };

  const run = async (ids: () => Promise<readonly string[]>): Promise<void> => {
    setRunning(true);
    try {
      await confirm(await ids());
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      notify(sentence, { type: 'error', messageArgs: { _: sentence } });
    } finally {
      setRunning(false);
      refresh();
    }
  };
  return { run, isRunning, refused };
}
