import { ShowBase, useShowContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { PageLoading } from './PageLoading';
import { WHOLE_RECORD } from './wholeRecord';

interface RecordPageProps {
  render: (row: never) => ReactNode;
}

/** Reads the record of the address and shows it; absent ones lead back to the list with a word. */
export function RecordPage({ render }: RecordPageProps) {
  return (
    <ShowBase queryOptions={WHOLE_RECORD}>
      <Content render={render} />
    </ShowBase>
  );
}

function Content({ render }: RecordPageProps) {
  const { record } = useShowContext<RaRecord>();
  // The row has the shape of the resource's record document, which the caller's `render` names.
  return record ? render(record as never) : <PageLoading />;
}
