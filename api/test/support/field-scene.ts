import type { TestClient } from './client.js';
import { Phone, type FieldMeetingRow, type FieldOperationDraft } from './field.js';
import { schedule } from './meetings.js';
import { insertGroup, type GroupWithMembers } from './members.js';
import { World } from './world.js';

/** The day the tests live on. */
export const TODAY = '2026-11-23';

/** An officer whose group of three meets today. */
export class FieldScene {
  readonly world: World;
  officer: TestClient;
  group: GroupWithMembers = { groupId: '', officerId: '', members: [] };
  meetingId = '';
  #minute = 0;

  private constructor(world: World, officer: TestClient) {
    this.world = world;
    this.officer = officer;
  }

  /** Starts a world with a first group and meeting. */
  static async create(): Promise<FieldScene> {
    const world = await World.create();
    const scene = new FieldScene(world, await world.as('OFFICER'));
    await scene.begin();
    return scene;
  }

  /** Another group of the officer that meets today. */
  async begin(names: readonly string[] = ['Amina', 'Budi', 'Citra']): Promise<void> {
    this.group = await insertGroup(this.world, { names: [...names] });
    this.meetingId = await this.plan(TODAY);
  }

  /** Plans a meeting of the group, each at its own time: the officer is at one place at a time. */
  async plan(meetsOn: string): Promise<string> {
    this.#minute += 3;
    const [hour, minute] = [6 + Math.floor(this.#minute / 60), this.#minute % 60];
    const startsAt = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    return (await schedule(this.officer, this.group, { meetsOn, startsAt })).id;
  }

  /** Another meeting today, of another group. */
  async other(): Promise<string> {
    const { group } = this;
    this.group = await insertGroup(this.world);
    const id = await this.plan(TODAY);
    this.group = group;
    return id;
  }

  phone(name = 'HP Petugas'): Phone {
    return new Phone(this.world, name);
  }

  member(nth: number): string {
    return this.group.members[nth]?.participantId ?? '';
  }

  /** That a member came, or did not. */
  mark(phone: Phone, nth: number, attendance = 'PRESENT'): FieldOperationDraft {
    const said = { participantId: this.member(nth), attendance };
    return phone.record(this.meetingId, 'ATTENDANCE', said);
  }

  /** Cash from a member. */
  pay(phone: Phone, nth: number, amount = 5_000): FieldOperationDraft {
    return phone.record(this.meetingId, 'PREMIUM', { participantId: this.member(nth), amount });
  }

  /** Takes an operation back. */
  undo(phone: Phone, { id }: FieldOperationDraft): FieldOperationDraft {
    return phone.record(this.meetingId, 'UNDO', { undoneOperationId: id });
  }

  /** What the database says of a member’s attendance at the meeting; null when nothing. */
  async stateOf(nth: number): Promise<string | null> {
    const [row] = await this.world.rows<{ state: string }>(
      `select state from attendances where meeting_id = '${this.meetingId}' and participant_id = '${this.member(nth)}'`,
    );
    return row?.state ?? null;
  }

  /** Rupiah that the meeting took, reversals subtracted. */
  async taken(): Promise<number> {
    const [row] = await this.world.rows<{ sum: number }>(
      `select coalesce(sum(amount), 0)::int as sum from premium_payments where meeting_id = '${this.meetingId}'`,
    );
    return row?.sum ?? 0;
  }
}

/** The attendance of a meeting by name. */
export function attendanceIn(meeting: FieldMeetingRow | undefined): object {
  return Object.fromEntries(
    (meeting?.members ?? []).map(({ name, attendance }) => [name, attendance]),
  );
}
