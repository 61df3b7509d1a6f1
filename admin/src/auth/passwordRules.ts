/** The shortest password the API takes. */
export const PASSWORD_MIN = 10;

/** The longest password the API takes. */
export const PASSWORD_MAX = 200;
