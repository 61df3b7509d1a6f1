import type { Language } from './i18n/text';
import type { Sending } from './send/sender';
import type { Snapshot } from './store/snapshot';

/** What stands between the officer and the page, if anything. */
export type Phase = 'OPENING' | 'NO_STORAGE' | 'LOCKED' | 'OPEN';

/** Where a download of the groups stands. */
export type Download = 'IDLE' | 'RUNNING' | 'OFFLINE' | 'FAILED';

/** Everything the screens show. */
export interface FieldState {
  readonly phase: Phase;
  readonly snapshot: Snapshot;
  readonly sending: Sending;
  readonly download: Download;
  readonly language: Language;
  /** The page opens without a network. */
  readonly isInstalled: boolean;
  /** A newer version has taken over. */
  readonly isOutdated: boolean;
  /** Meetings recorded although they seem to be to come. */
  readonly early: readonly string[];
  /** The last tap could not be written. */
  readonly isNotKept: boolean;
  readonly isStorageLow: boolean;
  /** Puts the page on the home screen, where the browser offers it. */
  readonly install: (() => void) | undefined;
  /** Entries lost when the institution locked the phone. */
  readonly lost: number;
}

const NOTHING: Snapshot = {
  packs: [],
  log: [],
  replies: new Map(),
  owner: undefined,
  device: undefined,
};

/** The page before it has read anything. */
export function initialState(language: Language): FieldState {
  return {
    phase: 'OPENING',
    snapshot: NOTHING,
    sending: 'IDLE',
    download: 'IDLE',
    language,
    isInstalled: false,
    isOutdated: false,
    early: [],
    isNotKept: false,
    isStorageLow: false,
    install: undefined,
    lost: 0,
  };
}
