import Pagination from '@mui/material/Pagination';
import { useSearchParams } from 'react-router-dom';

interface PagesBelowProps {
  count: number;
  number: number;
  onChoose: (number: number) => void;
}

/** The page buttons of a list that shares its screen with others. */
export function PagesBelow({ count, number, onChoose }: PagesBelowProps) {
  if (count < 2) return null;
  return (
    <Pagination
      count={count}
      page={number}
      onChange={(_, chosen) => onChoose(chosen)}
      sx={{ mt: 1 }}
    />
  );
}

/** Which page of a list is shown; it stands in the address under the list's name. */
export function usePageNumber(name: string): [number, (number: number) => void] {
  const [search, setSearch] = useSearchParams();
  const number = Math.max(Math.trunc(Number(search.get(name))) || 1, 1);
  const choose = (chosen: number) => {
    setSearch(
      (earlier) => {
        const next = new URLSearchParams(earlier);
        next.set(name, String(chosen));
        return next;
      },
      { replace: true },
    );
  };
  return [number, choose];
}
