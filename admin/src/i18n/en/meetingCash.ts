import type { cash as indonesian } from '../id/meetingCash';
import type { Messages } from '../messages';

/** The cash of a meeting: counted, compared with what was keyed, signed for. */
export const cash: Messages<typeof indonesian> = {
  title: 'Cash',
  fields: {
    counted: 'Cash counted',
    keyed: 'By the sheet',
    pieces: 'Notes and coins',
    explanation: 'Explanation of the difference',
    reason: 'Why counted again',
  },
  onSheet: 'By the sheet %{amount}',
  byPieces: 'Count notes and coins',
  countOf: 'How many of %{amount}',
  explanationHelp: 'A second person reads this before signing.',
  countAgain: 'Count again',
  agrees: 'Agrees',
  short: '%{amount} short',
  over: '%{amount} over',
  notCounted: 'The cash is not counted yet. By the sheet:',
  keyedChanged: 'Since the count the sheet changed from %{before} to %{now}. Count again.',
  countedBy: 'Counted by',
  signedBy: 'Signed by',
  notSigned: 'Waits for a second person',
  noNeedToSign: 'Not needed, because it agrees',
  toSign: 'Cash differences to sign',
  nothingToSign: 'No difference waits',
  nothingToSignHelp: 'Cash of meetings that a second person has to look at appears here.',
  sign: {
    button: 'Sign',
    title: 'Sign for the difference?',
    body: 'Counted %{counted}, by the sheet %{keyed}. Explanation: %{explanation}',
    done: 'Difference signed',
    byOther: 'You counted it; somebody else signs.',
  },
};
