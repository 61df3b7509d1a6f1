/**
 * Reads a record apart from the rows of lists. React-admin hands a list's row to the page of that
 * record while the page is loading; our rows are narrower than our records, so they must not mix.
 */
export const WHOLE_RECORD = { meta: { isWholeRecord: true } } as const;
