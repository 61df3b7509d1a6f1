import type { ClaimStage } from '../data/gql/enums';

/** What a tab of the list shows: everything under way, one stage, or all. */
export type StageTab = 'OPEN' | ClaimStage | 'ALL';

/** The stages a claim passes, in order; a rejected one stands at the end. */
export const STAGES: readonly ClaimStage[] = [
  'REPORTED',
  'DOCUMENTS_COMPLETE',
  'VERIFIED',
  'APPROVED',
  'DISBURSED',
  'RECEIVED',
  'REJECTED',
];

/** The tabs of the list in their order. */
export const STAGE_TABS: readonly StageTab[] = ['OPEN', ...STAGES, 'ALL'];

const CLOSED: readonly ClaimStage[] = ['RECEIVED', 'REJECTED'];

type Filter = Readonly<Record<string, unknown>>;

/** The filter without the part a tab sets, as the counts of all tabs need it. */
export function withoutStage(filter: Filter): Filter {
  const { stage: _stage, isOpen: _isOpen, ...others } = filter;
  return others;
}

/** The same filter for another tab; search, cause, group and the rest stay. */
export function withStage(filter: Filter, tab: StageTab): Filter {
  const others = withoutStage(filter);
  if (tab === 'ALL') return others;
  return tab === 'OPEN' ? { ...others, isOpen: true } : { ...others, stage: tab };
}

/** Reads the tab off a filter; none when a link asks for something between the tabs. */
export function stageOf(filter: Filter): StageTab | undefined {
  if (filter.stageIn) return undefined;
  if (filter.stage) return STAGES.find((stage) => stage === filter.stage);
  if (filter.isOpen === undefined) return 'ALL';
  return filter.isOpen === true ? 'OPEN' : undefined;
}

/** The tab, when nothing but the tab narrows the list. */
export function onlyStage(filter: Filter): StageTab | undefined {
  return Object.keys(withoutStage(filter)).length === 0 ? stageOf(filter) : undefined;
}

interface StageCount {
  readonly stage: ClaimStage;
  readonly count: number;
  readonly overdueCount: number;
}

/** How many claims a tab shows and how many of them are late. */
export function countsOf(
  tab: StageTab,
  counts: readonly StageCount[],
): { count: number; overdue: number } {
  const shown = counts.filter(({ stage }) =>
    tab === 'ALL' ? true : tab === 'OPEN' ? !CLOSED.includes(stage) : stage === tab,
  );
  return {
    count: shown.reduce((sum, { count }) => sum + count, 0),
    overdue: shown.reduce((sum, { overdueCount }) => sum + overdueCount, 0),
  };
}
