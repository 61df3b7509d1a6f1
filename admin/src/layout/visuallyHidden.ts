/** Words that are read out but not seen. */
export const VISUALLY_HIDDEN = {
  position: 'absolute',
  // As a mere number 1 would be the whole width, which stretches the page.
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
