import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRedirect } from 'ra-core';
import { useState } from 'react';
import type { BankRowState } from '../data/gql/enums';
import { useAction } from '../data/useAction';
import { useSend } from '../data/useSend';
import {
  BankStatementImportDocument,
  BankStatementPreviewDocument,
} from './bankStatement.documents';
import type { Mapping } from './bankStatement.rows';
import { FILE_BYTES_MAX, readBase64 } from './readBase64';

/** A file that was chosen. */
interface Chosen {
  /** Tells one choice from the next; the bytes themselves would be a long key. */
  key: string;
  name: string;
  base64: string;
}

const ROWS_SHOWN = 100;

/** What the import page knows: the file, whose account it is of, how it is read, and what would happen. */
export function useImport() {
  const [file, setFile] = useState<Chosen>();
  const [cohortId, chooseCohort] = useState('');
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [state, chooseState] = useState<BankRowState | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const preview = usePreview({ file, cohortId, mapping, state });
  const { store, isStoring } = useStore();

  const chooseFile = async (chosen: File): Promise<void> => {
    setTooLarge(chosen.size > FILE_BYTES_MAX);
    setMapping(null);
    chooseState(null);
    const key = `${chosen.name} ${chosen.size} ${chosen.lastModified}`;
    const isFit = chosen.size <= FILE_BYTES_MAX;
    setFile(isFit ? { key, name: chosen.name, base64: await readBase64(chosen) } : undefined);
  };
  const save = async (): Promise<void> => {
    const used = mapping ?? preview.data?.preview.mapping;
    if (file && used) await store({ cohortId, file, mapping: used });
  };
  const choices = { file, cohortId, state, isTooLarge };
  return {
    ...choices,
    preview,
    chooseFile,
    chooseCohort,
    setMapping,
    chooseState,
    save,
    isStoring,
  };
}

/** What the parts of the import page share. */
export type Importing = ReturnType<typeof useImport>;

interface Question {
  file: Chosen | undefined;
  cohortId: string;
  mapping: Mapping | null;
  state: BankRowState | null;
}

function usePreview({ file, cohortId, mapping, state }: Question) {
  const send = useSend();
  return useQuery({
    queryKey: ['bankStatementPreview', file?.key, cohortId, mapping, state],
    queryFn: ({ signal }) =>
      send(
        BankStatementPreviewDocument,
        {
          input: { cohortId, fileBase64: file?.base64 ?? '', mapping },
          state,
          page: { number: 1, size: ROWS_SHOWN },
        },
        signal,
      ),
    enabled: Boolean(file && cohortId),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

function useStore() {
  const redirect = useRedirect();
  const { run, isRunning: isStoring } = useAction(BankStatementImportDocument, {
    done: 'resources.bankStatements.import.done',
  });
  const store = async (wish: { cohortId: string; file: Chosen; mapping: Mapping }) => {
    const { cohortId, file, mapping } = wish;
    const outcome = await run({
      input: { cohortId, fileName: file.name, fileBase64: file.base64, mapping },
    });
    if (outcome.isDone) redirect('show', 'bankStatements', outcome.result.import.statement.id);
  };
  return { store, isStoring };
}
