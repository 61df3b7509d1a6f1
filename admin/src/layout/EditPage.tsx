import { EditBase, useEditContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { PageLoading } from './PageLoading';
import { WHOLE_RECORD } from './wholeRecord';

interface EditPageProps {
  /** Where a saved change leads. */
  redirect: 'show' | 'list';
  render: (row: never) => ReactNode;
}

/** Reads the record of the address into a form; the server says when the change is done. */
export function EditPage({ redirect, render }: EditPageProps) {
  return (
    <EditBase
      mutationMode="pessimistic"
      redirect={redirect}
      queryOptions={WHOLE_RECORD}
      mutationOptions={WHOLE_RECORD}
    >
      <Content render={render} />
    </EditBase>
  );
}

function Content({ render }: Pick<EditPageProps, 'render'>) {
  const { record } = useEditContext<RaRecord>();
  // The row has the shape of the resource's record document, which the caller's `render` names.
  return record ? render(record as never) : <PageLoading />;
}
