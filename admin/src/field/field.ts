import { refusalOf, request } from './data/request';
import { FieldSignOutDocument } from './data/field.documents';
import type { Deed, Reply } from './entry';
import { initialState, type FieldState } from './field.state';
import { keepLanguage, readLanguage } from './i18n/language';
import type { Language } from './i18n/text';
import { Observable } from './observable';
import { alone } from './send/alone';
import { fetchPacks, isStale } from './send/packs';
import { Sender } from './send/sender';
import { verdictOn } from './send/verdict';
import { joinSession, signIn, type SignInResult } from './signIn';
import { openDatabase, type Database } from './store/database';
import { dropOld, keepDevice, wipe } from './store/keeping';
import { append, settle } from './store/outbox';
import { readSnapshot, waitingOf } from './store/snapshot';
import { isStorageLow } from './store/space';
import { listenToTabs, tellTabs } from './tabs';

/** The page's one object: what the screens show is its state, what they do are its verbs. */
export class Field {
  readonly state = new Observable<FieldState>(initialState(readLanguage()));

  /** Taps being written: the second half of a double tap is no second payment. */
  private readonly taps = new Set<string>();

  private constructor(
    private readonly database: Database,
    private readonly sender: Sender,
  ) {}

  /** Opens the phone's store; throws where nothing can be stored. */
  static async open(onClosed: () => void): Promise<Field> {
    const database = await openDatabase(onClosed);
    const sender: Sender = new Sender(database, {
      onState: (sending) => field.state.change({ sending }),
      onKept: () => field.refresh(),
      onLocked: () => field.lock(),
    });
    const field = new Field(database, sender);
    await dropOld(database, new Date());
    await field.read();
    field.state.change({ phase: 'OPEN', isStorageLow: await isStorageLow() });
    listenToTabs(() => void field.read());
    return field;
  }

  /** Writes what one tap did; true once it is on the disk. */
  async record(deeds: readonly Deed[]): Promise<boolean> {
    const { owner } = this.state.current.snapshot;
    const tap = deeds.map(({ kind, participantId }) => `${kind} ${participantId ?? ''}`).join();
    if (!owner || deeds.length === 0 || this.taps.has(tap)) return false;
    this.taps.add(tap);
    try {
      await append(this.database, deeds, { userId: owner.userId, now: new Date() });
      this.state.change({ isNotKept: false });
      await this.refresh();
      this.sender.gather();
      return true;
    } catch {
      this.state.change({ isNotKept: true });
      return false;
    } finally {
      this.taps.delete(tap);
    }
  }

  /** The phone's clock may be wrong: records a meeting that seems to be to come; the server's clock decides. */
  openEarly(meetingId: string): void {
    this.state.change({ early: [...this.state.current.early, meetingId] });
  }

  /** Fetches the officer's groups, in turn with sending; what waits stays on top of them. */
  async download(): Promise<void> {
    this.state.change({ download: 'RUNNING' });
    try {
      await alone(() => fetchPacks(this.database));
      await this.refresh();
      this.state.change({ download: 'IDLE' });
      this.send();
    } catch (error) {
      await this.downloadFailed(error);
    }
  }

  /** Fetches the groups when what the phone has is no longer fresh. */
  async freshen(): Promise<void> {
    const { owner, packs } = this.state.current.snapshot;
    if (owner && isStale(packs, new Date())) await this.download();
  }

  /** Signs in; what this user left on the phone is sent on. */
  async signIn(email: string, password: string): Promise<SignInResult> {
    return this.begin(await signIn(this.database, { email, password }));
  }

  /** Spares whoever is signed in to the panel a second time. */
  async join(): Promise<void> {
    if (!this.state.current.snapshot.owner) await this.begin(await joinSession(this.database));
  }

  /** Ends the session and removes everything about people from the phone, sent or not. */
  async signOut(): Promise<void> {
    await wipe(this.database);
    await this.refresh();
    this.state.change({ sending: 'IDLE', download: 'IDLE' });
    // Without a network the session ends by itself after half an hour.
    await request(FieldSignOutDocument, {}).catch(() => undefined);
  }

  /** Sends now what waits. */
  send(): void {
    this.sender.hurry();
  }

  /** The page is looked at again: another session may be open, another network there. */
  wake(): void {
    this.sender.distrust();
    this.send();
    void this.freshen();
  }

  async settle(reply: Reply): Promise<void> {
    await settle(this.database, reply);
    await this.refresh();
  }

  async rename(name: string): Promise<void> {
    const { device } = this.state.current.snapshot;
    if (device) await keepDevice(this.database, { ...device, name });
    await this.refresh();
  }

  speak(language: Language): void {
    keepLanguage(language);
    this.state.change({ language });
  }

  private async begin(result: SignInResult): Promise<SignInResult> {
    if (result !== 'DONE') return result;
    await this.refresh();
    this.state.change({ phase: 'OPEN', sending: 'IDLE' });
    this.send();
    await this.download();
    return result;
  }

  private async downloadFailed(error: unknown): Promise<void> {
    const verdict = verdictOn(refusalOf(error));
    if (verdict === 'LOCKED') return this.lock();
    if (verdict === 'SIGN_IN') this.state.change({ sending: 'SIGNED_OUT', download: 'IDLE' });
    else this.state.change({ download: verdict === 'OFFLINE' ? 'OFFLINE' : 'FAILED' });
  }

  private async lock(): Promise<void> {
    const lost = waitingOf(this.state.current.snapshot).length;
    await wipe(this.database);
    await this.refresh();
    this.state.change({ phase: 'LOCKED', lost });
  }

  private async refresh(): Promise<void> {
    await this.read();
    tellTabs();
  }

  private async read(): Promise<void> {
    this.state.change({ snapshot: await readSnapshot(this.database) });
  }
}
