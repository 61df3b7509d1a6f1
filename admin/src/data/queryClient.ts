import { QueryClient } from '@tanstack/react-query';
import { refusalOf } from './errors';

const RETRIES_MAX = 2;

/** Asks again only when nothing answered: what the API refused once, it refuses again. */
export function mayRetry(failures: number, error: unknown): boolean {
  return refusalOf(error)?.code === 'OFFLINE' && failures <= RETRIES_MAX;
}

/** The cache of everything the panel has read. */
export function createQueryClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: mayRetry } } });
}
