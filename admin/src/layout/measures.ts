/** Height of the bar above every screen. */
export const BAR_PX = 54;
