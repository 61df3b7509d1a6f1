export { BooksResolver } from './books.resolver.js';
export { checkBooks } from './check-books.js';
export {
  LedgerAccountResolver,
  LedgerEntryResolver,
  LedgerPostingResolver,
  LedgerTotalResolver,
} from './ledger.resolver.js';
