import type { Messages } from '../messages';
import type { claimPapers as indonesian } from '../id/claimPapers';

/** The photos and PDFs of a claim's documents. */
export const claimPapers: Messages<typeof indonesian> = {
  upload: 'Upload',
  uploadLabel: 'Upload %{name}',
  what: 'What you upload',
  itself: '%{name} (the document itself)',
  camera: 'Take a photo',
  choose: 'Choose files',
  hint: 'Photo or PDF, 5 MB at the most.',
  dropHint: 'or drop files here. Photo or PDF, 5 MB at the most.',
  sent: 'Saved',
  photo: 'Photo',
  pdf: 'PDF',
  pages: '%{smart_count} page |||| %{smart_count} pages',
  open: 'Download %{name}',
  closed: 'closed to your role',
  withdrawn: 'Withdrawn: %{reason}',
  withdraw: 'Withdraw',
  withdrawLabel: 'Withdraw %{name}',
  withdrawBody:
    'The file does not count any more, but stays. Without another file the document is missing again.',
  withdrawDone: 'The file was withdrawn',
  reason: 'Reason, without health data',
  views: 'Seen by',
  viewsLabel: 'Seen by: who opened %{name}',
  noViews: 'Nobody has opened it.',
  ask: 'Ask for %{smart_count} missing document |||| Ask for %{smart_count} missing documents',
  askBody:
    'One request for all of them: %{names}. The officer gets the list with what is taken in place of each; the claim waits for the family.',
  askConfirm: 'Ask for all',
  askDone: 'The request was recorded and sent to the officer',
  untilOn: 'To be brought by',
};
