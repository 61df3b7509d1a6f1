import type { Database } from '../store/database';
import { readSnapshot, waitingOf, type Snapshot } from '../store/snapshot';
import { alone } from './alone';
import { checkContact, deliver, type Delivery } from './courier';
import { waitMs } from './retry';

/** What the sender is doing about the entries that wait. */
export type Sending = 'IDLE' | 'SENDING' | 'OFFLINE' | 'RETRYING' | 'SIGNED_OUT' | 'FORBIDDEN';

/** Taps that follow each other closely travel together. */
const GATHER_MS = 700;
/** How long a session is taken for the owner's without asking again. */
const TRUSTED_MS = 5 * 60_000;

const SENDING: Readonly<Record<Delivery, Sending>> = {
  DONE: 'IDLE',
  OFFLINE: 'OFFLINE',
  RETRY: 'RETRYING',
  SIGN_IN: 'SIGNED_OUT',
  FORBIDDEN: 'FORBIDDEN',
  LOCKED: 'IDLE',
};

interface Listener {
  onState: (sending: Sending) => void;
  onKept: () => Promise<void>;
  onLocked: () => Promise<void>;
}

/** Sends what waits, one sender per phone however many tabs are open, until nothing waits. */
export class Sender {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  /** Somebody asked while it was running. */
  private isWanted = false;
  private failures = 0;
  private trustedUntil = 0;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
  ) {}

  /** Something was written: send it soon. */
  gather(): void {
    this.plan(GATHER_MS);
  }

  /** The network is back, the page is looked at again, or somebody pressed the button: send now. */
  hurry(): void {
    this.failures = 0;
    this.plan(0);
  }

  /** Another session may be open by now. */
  distrust(): void {
    this.trustedUntil = 0;
  }

  private plan(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delayMs);
  }

  private async run(): Promise<void> {
    this.isWanted = this.isRunning;
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.settle(await alone(() => this.attempt()));
    } finally {
      this.isRunning = false;
    }
    if (this.isWanted) this.plan(GATHER_MS);
  }

  private async attempt(): Promise<Delivery> {
    const snapshot = await readSnapshot(this.database);
    if (!snapshot.owner) return 'DONE';
    const isWaiting = waitingOf(snapshot).length > 0;
    if (isWaiting) this.listener.onState('SENDING');
    const contact = await this.contact(snapshot);
    // A lost phone has to learn that it is locked even when it has nothing to send.
    if (contact === 'LOCKED') return contact;
    if (!isWaiting || contact !== 'DONE') return isWaiting ? contact : 'DONE';
    const delivery = await deliver(this.database, this.listener.onKept);
    // A session that ended may have ended because the phone was locked.
    return delivery === 'SIGN_IN' ? checkContact(snapshot) : delivery;
  }

  private async contact(snapshot: Snapshot): Promise<Delivery> {
    if (Date.now() < this.trustedUntil) return 'DONE';
    const contact = await checkContact(snapshot);
    if (contact === 'DONE') this.trustedUntil = Date.now() + TRUSTED_MS;
    return contact;
  }

  private async settle(delivery: Delivery): Promise<void> {
    this.listener.onState(SENDING[delivery]);
    if (delivery === 'LOCKED') await this.listener.onLocked();
    if (delivery === 'DONE') this.failures = 0;
    else this.distrust();
    if (delivery !== 'OFFLINE' && delivery !== 'RETRY') return;
    this.failures += 1;
    this.plan(waitMs(this.failures, Math.random()));
  }
}
