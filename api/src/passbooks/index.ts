export { EnrolmentPassbookResolver } from './passbook.resolver.js';
