import Card from '@mui/material/Card';
import { ListBase, useGetResourceLabel, useResourceContext, type SortPayload } from 'ra-core';
import type { ReactNode } from 'react';
import { ListBody } from './ListBody';
import { ListPagination } from './ListPagination';
import { PageHeader } from './PageHeader';

interface ListPageProps {
  sort: SortPayload;
  /** Search box and filter chips. */
  filters?: ReactNode;
  actions?: ReactNode;
  /** Shown when there is nothing at all yet. */
  empty: ReactNode;
  /** The table or the cards. */
  children: ReactNode;
}

const ROWS_PER_PAGE = 25;

/** A list with its heading, filters (in the address only, so that a link shows what it says), rows and page buttons. */
export function ListPage({ sort, filters, actions, empty, children }: ListPageProps) {
  const resource = useResourceContext();
  const title = useGetResourceLabel()(resource ?? '', 2);
  return (
    <ListBase sort={sort} perPage={ROWS_PER_PAGE} storeKey={false} exporter={false}>
      <PageHeader title={title} actions={actions} />
      <ListBody empty={empty} filters={filters}>
        <Card>{children}</Card>
        <ListPagination />
      </ListBody>
    </ListBase>
  );
}
