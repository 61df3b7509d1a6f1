const PATHS = {
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M4 12.5l5.5 5.5L20 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 3',
  note: 'M5 4h14v12l-4 4H5zM15 20v-4h4M9 9h6M9 13h3',
  sick: 'M12 5v14M5 12h14',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.200c-1 .5-1.5 1-1.5 2.300M12 18.200v.1',
  coin: 'M3 7h18v10H3zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  up: 'M12 19V5M6 11l6-6 6 6',
  alert: 'M12 4l9 16H3zM12 10v4M12 17.200v.1',
  down: 'M12 4v11M6 10l6 6 6-6M4 20h16',
  phone: 'M7 3h10v18H7zM11 18h2',
} as const;

/** A drawing that says what the words beside it say; never alone. */
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
