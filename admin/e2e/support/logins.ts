/** The people of the demo; `npm start` prints the same list. */
export const LOGINS = {
  head: 'kepala@yakmi.example',
  treasurer: 'bendahara@yakmi.example',
  officer: 'petugas@yakmi.example',
  analyst: 'analis@yakmi.example',
  otherHead: 'kepala@mabar.example',
  ministry: 'dinas@medan.example',
} as const;

/** Everybody's password in the demo. */
export const PASSWORD = 'Meulaboh-7-perahu';

/** Somebody who can sign in to the demo. */
export type Login = keyof typeof LOGINS;
