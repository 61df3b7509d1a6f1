import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import { useCreatePath } from 'ra-core';
import { useEffect } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ClaimQueueDocument } from './claim.documents';
import { placeIn, QUEUE_PAGE, queueSearch, readQueue, type Neighbour, type Queue } from './queue';

/** Leads through the list a claim was opened from; nothing when it was opened by itself. */
export function ClaimQueue({ id }: { id: string }) {
  const [search] = useSearchParams();
  const queue = readQueue(search);
  return queue ? <Arrows id={id} queue={queue} /> : null;
}

function Arrows({ id, queue }: { id: string; queue: Queue }) {
  const t = useText();
  const { count } = useFormat();
  const createPath = useCreatePath();
  const number = Math.floor(queue.at / QUEUE_PAGE) + 1;
  const read = useRead(
    ClaimQueueDocument,
    {
      page: { number, size: QUEUE_PAGE },
      sort: { field: queue.field, direction: queue.direction },
      filter: queue.filter,
    },
    { keepsEarlier: true },
  );
  const list = read.data?.list;
  const ids = list?.items.map((claim) => claim.id) ?? [];
  const place = placeIn(ids, (number - 1) * QUEUE_PAGE, { id, at: queue.at });
  const pathTo = (to: Neighbour | undefined) =>
    to &&
    `${createPath({ resource: 'claims', type: 'show', id: to.id })}?${queueSearch({ ...queue, at: to.at })}`;
  const [previous, next] = [pathTo(place.previous), pathTo(place.next)];
  useArrowKeys(previous, next);
  if (!list) return null;
  return (
    <Box
      component="nav"
      aria-label={t('resources.claimDesk.queue')}
      sx={{ display: 'flex', alignItems: 'center', fontVariantNumeric: 'tabular-nums' }}
    >
      <Arrow icon={ChevronLeftIcon} to={previous} label={t('resources.claimDesk.previous')} />
      {place.at !== undefined &&
        t('resources.claimDesk.position', { at: count(place.at + 1), smart_count: list.total })}
      <Arrow icon={ChevronRightIcon} to={next} label={t('resources.claimDesk.next')} />
    </Box>
  );
}

interface ArrowProps {
  icon: SvgIconComponent;
  /** Undefined at the ends of the queue. */
  to: string | undefined;
  label: string;
}

function Arrow({ icon: Icon, to, label }: ArrowProps) {
  const size = { width: 48, height: 48 };
  return to ? (
    <IconButton component={Link} to={to} aria-label={label} sx={size}>
      <Icon aria-hidden />
    </IconButton>
  ) : (
    <IconButton disabled aria-label={label} sx={size}>
      <Icon aria-hidden />
    </IconButton>
  );
}

/** Where the arrow keys have a meaning of their own. */
const OWN_ARROWS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="tablist"], [role="menu"], [role="listbox"], [role="region"]';

/** Left and right lead through the queue, unless the focus is somewhere that needs these keys itself. */
function useArrowKeys(previous: string | undefined, next: string | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
      const ways: Readonly<Record<string, string | undefined>> = {
        ArrowLeft: previous,
        ArrowRight: next,
      };
      const to = ways[event.key];
      if (to) void navigate(to);
    };
    window.addEventListener('keydown', lead);
    return () => window.removeEventListener('keydown', lead);
  }, [navigate, previous, next]);
}
