import { usePermission } from '../auth/useViewer';

/** Says whether the signed-in person may propose refunds, and so take them back and ask after the unclaimed. */
export function useMayPropose(): boolean {
  const mayRecord = usePermission('PREMIUM_RECORD');
  const mayDecide = usePermission('CHANGE_DECIDE');
  return mayRecord || mayDecide;
}
