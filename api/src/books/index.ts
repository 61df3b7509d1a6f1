export { BooksResolver } from './books.resolver.js';
export { checkBooks } from './check-books.js';
