import { operations } from '../data/operations';
import { ClosureListDocument } from './closure.documents';

/** Closures behind react-admin's verbs; adding and taking back are verbs of their own. */
export const closureOperations = operations({
  list: ClosureListDocument,
  sort: { fromOn: 'FROM_ON' },
});
