import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from './support/client.js';
import { hold, schedule } from './support/meetings.js';
import { insertGroup, type GroupWithMembers } from './support/members.js';
import { pay, paymentInput, PREMIUM_RECORD, reverse, type PaymentRow } from './support/premiums.js';
import { print, RECEIPT, RECEIPT_PRINT, receiptOf } from './support/receipts.js';
import { statementsOf } from './support/statements.js';
import { unchanged } from './support/unchanged.js';
import { NOW, World } from './support/world.js';

let world: World;
let officer: TestClient;
let treasurer: TestClient;
let group: GroupWithMembers;
beforeAll(async () => {
  world = await World.create();
  officer = await world.as('OFFICER');
  treasurer = await world.as('TREASURER');
  group = await insertGroup(world);
});
afterAll(() => world.close());

function enrolmentId(nth: number): string {
  return group.members[nth]?.enrolmentId ?? '';
}

describe('a receipt', () => {
  it('says what was paid, for whom, in words, and who received it', async () => {
    const payment = await pay(world, officer, enrolmentId(0), { amount: 12_000 });
    const receipt = await receiptOf(officer, payment.id);
    expect(receipt).toEqual({
      id: payment.id,
      number: payment.receiptNumber,
      institutionName: 'Lembaga Polonia',
      institutionPhone: null,
      paidOn: '2026-11-23',
      participantName: 'Amina',
      participantNumber: expect.stringMatching(/^PS-\d{4}$/),
      carriedByName: null,
      months: [
        { month: '2026-01', amount: 5_000 },
        { month: '2026-02', amount: 5_000 },
        { month: '2026-03', amount: 2_000 },
      ],
      amount: 12_000,
      amountInWords: 'dua belas ribu rupiah',
      method: 'CASH',
      metOn: null,
      receivedByName: 'OFFICER Polonia',
      recordedAt: NOW,
      isReversed: false,
      reversedOn: null,
      reversedByNumber: null,
      reversesNumber: null,
      reason: null,
      path: expect.stringMatching(/^\/kuitansi\/[0-9a-f]{32}$/),
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/kuitansi\/[0-9a-f]{32}$/),
      shareText: expect.any(String),
      payment: { id: payment.id },
      prints: [],
    });
  });

  it('is found by its number, in any letter case, in the own institution', async () => {
    const { id, receiptNumber } = await pay(world, officer, enrolmentId(1));
    const number = ` ${receiptNumber.toLowerCase()} `;
    expect(await officer.ask(RECEIPT, { number })).toMatchObject({ receipt: { id } });
    const foreigner = await world.as('OFFICER', 'mabar');
    const none = { receipt: null };
    expect(await foreigner.ask(RECEIPT, { number })).toEqual(none);
    expect(await foreigner.ask(RECEIPT, { paymentId: id })).toEqual(none);
    expect(await officer.ask(RECEIPT, { number: 'KW-2026-999999' })).toEqual(none);
    const ministry = await world.as('MINISTRY', 'mabar');
    expect(await ministry.ask(RECEIPT, { paymentId: id })).toMatchObject({ receipt: { id } });
  });

  it('is asked for by exactly one of number and payment', async () => {
    for (const variables of [{}, { number: 'KW-2026-000001', paymentId: enrolmentId(0) }]) {
      const { extensions } = await officer.refused(RECEIPT, variables);
      expect(extensions).toMatchObject({ code: 'INVALID_INPUT' });
      expect(extensions.fields?.['number']?.code).toBe('IS_DEFINED');
    }
  });

  it('names who carried the money, and the meeting at which it was taken', async () => {
    const meeting = await schedule(officer, group, { meetsOn: '2026-11-23' });
    await hold(officer, meeting.id, { requestKey: world.newKey(), rows: [] });
    const payment = await pay(world, officer, enrolmentId(1), {
      carriedByParticipantId: group.members[2]?.participantId,
      meetingId: meeting.id,
      method: 'TRANSFER',
    });
    expect(await receiptOf(officer, payment.id)).toMatchObject({
      participantName: 'Budi',
      carriedByName: 'Citra',
      metOn: '2026-11-23',
      method: 'TRANSFER',
    });
  });

  it('of a payment that was taken back says so, and the reversal has one of its own', async () => {
    const payment = await pay(world, officer, enrolmentId(2), { amount: 10_000 });
    const reversal = await reverse(world, treasurer, payment.id);
    expect(await receiptOf(officer, payment.id)).toMatchObject({
      isReversed: true,
      reversedOn: '2026-11-23',
      reversedByNumber: reversal.receiptNumber,
    });
    expect(await receiptOf(officer, reversal.id)).toMatchObject({
      number: reversal.receiptNumber,
      amount: -10_000,
      amountInWords: 'sepuluh ribu rupiah',
      isReversed: false,
      reversesNumber: payment.receiptNumber,
      reason: 'Counted twice',
      // Who approved it answers for it.
      receivedByName: 'HEAD Polonia',
      months: [
        { month: '2026-01', amount: -5_000 },
        { month: '2026-02', amount: -5_000 },
      ],
    });
  });

  it('is shared as a text with its public address and nobody’s name', async () => {
    const { id, receiptNumber } = await pay(world, officer, enrolmentId(2), { amount: 15_000 });
    const { shareText, url } = await receiptOf(officer, id);
    expect(shareText.replaceAll('\u00a0', ' ')).toBe(
      [
        `Kuitansi ${receiptNumber}`,
        'Lembaga Polonia',
        'Iuran: Rp 15.000 (lima belas ribu rupiah)',
        'Untuk: Januari 2026 – Maret 2026',
        'Tanggal: 23 November 2026',
        `Periksa keasliannya: ${url}`,
      ].join('\n'),
    );
    expect(shareText).not.toMatch(/Citra|OFFICER|PS-/);
  });

  it('takes four statements, however many prints it has', async () => {
    const { id } = await pay(world, officer, enrolmentId(0));
    for (let n = 0; n < 3; n += 1) await print(world, officer, id);
    expect(await statementsOf(world, () => receiptOf(officer, id))).toHaveLength(4);
  });
});

describe('the series of receipts', () => {
  it('has no gap when twenty pay at once and others are refused between them', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `Anggota ${n + 1}`);
    const { members } = await insertGroup(world, { names, institution: 'mabar' });
    const officers = [await world.as('OFFICER', 'mabar'), await world.as('TREASURER', 'mabar')];
    const answers = await Promise.all(
      members.flatMap(({ enrolmentId }, n) => {
        const client = officers[n % 2] ?? officer;
        // Thirty-seven months are more than the term takes.
        const tooMuch = paymentInput(world, enrolmentId, { amount: 185_000 });
        const good = paymentInput(world, enrolmentId);
        return [good, tooMuch].map((input) =>
          client.send<{ premiumRecord: PaymentRow | null }>(PREMIUM_RECORD, { input }),
        );
      }),
    );
    const refused = answers.flatMap(
      ({ errors }) => errors?.map(({ extensions }) => extensions.rule) ?? [],
    );
    expect(refused).toEqual(Array(20).fill('PAYMENT_EXCEEDS_TERM'));
    const numbers = await world.rows<{ number: string }>(
      `select receipt_number as number from premium_payments where institution_id = $1 order by 1`,
      [world.cast.mabar.id],
    );
    const expected = members.map((_, n) => `KW-2026-${String(n + 1).padStart(6, '0')}`);
    expect(numbers.map(({ number }) => number)).toEqual(expected);
    expect(
      await world.count(
        'counters',
        `institution_id = '${world.cast.mabar.id}' and last_number = 20`,
      ),
    ).toBe(1);
  });

  it('begins anew with the year of entry, whatever day the money was handed over', async () => {
    world.travelTo('2027-01-02T03:00:00.000Z');
    const client = await world.as('OFFICER');
    const { receiptNumber } = await pay(world, client, enrolmentId(0), { paidOn: '2026-12-31' });
    world.travelTo(NOW);
    expect(receiptNumber).toBe('KW-2027-000001');
  });
});

describe('a print', () => {
  it('is the receipt the first time, and a numbered copy ever after', async () => {
    const { id } = await pay(world, officer, enrolmentId(0));
    expect(await print(world, officer, id)).toMatchObject({
      copy: 0,
      format: 'MM58',
      printedAt: NOW,
      printedBy: { email: 'officer@polonia.example' },
    });
    expect(await print(world, treasurer, id, { format: 'A4' })).toMatchObject({ copy: 1 });
    const { prints } = await receiptOf(officer, id);
    expect(prints).toEqual([
      { copy: 0, format: 'MM58', printedBy: { email: 'officer@polonia.example' } },
      { copy: 1, format: 'A4', printedBy: { email: 'treasurer@polonia.example' } },
    ]);
    expect(
      await world.count('journal', `action = 'receipt.printed' and subject_id = '${id}'`),
    ).toBe(2);
  });

  it('sent again under its key is the same print', async () => {
    const { id } = await pay(world, officer, enrolmentId(0));
    const requestKey = world.newKey();
    const first = await print(world, officer, id, { requestKey });
    const again = await unchanged(world, () => print(world, officer, id, { requestKey }));
    expect(again).toEqual(first);
    const input = { requestKey, format: 'A4' };
    const refusal = await unchanged(world, () =>
      officer.refused(RECEIPT_PRINT, { paymentId: id, input }),
    );
    expect(refusal.extensions.rule).toBe('REQUEST_KEY_REUSED');
  });

  it('gets a number of its own when ten are asked for at once', async () => {
    const { id } = await pay(world, officer, enrolmentId(0));
    const prints = await Promise.all(
      Array.from({ length: 10 }, (_, n) => print(world, n % 2 ? officer : treasurer, id)),
    );
    const copies = prints.map(({ copy }) => copy).sort((a, b) => a - b);
    expect(copies).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('of another institution’s receipt is refused like one that is not there', async () => {
    const { id } = await pay(world, officer, enrolmentId(0));
    const stranger = await world.as('OFFICER', 'mabar');
    const input = { requestKey: world.newKey(), format: 'A4' };
    for (const paymentId of [id, enrolmentId(0)]) {
      const refusal = await unchanged(world, () =>
        stranger.refused(RECEIPT_PRINT, { paymentId, input }),
      );
      expect(refusal.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('takes a key of eight characters and a known paper', async () => {
    const { id: paymentId } = await pay(world, officer, enrolmentId(0));
    const short = { paymentId, input: { requestKey: 'short', format: 'A4' } };
    const refusal = await unchanged(world, () => officer.refused(RECEIPT_PRINT, short));
    expect(Object.keys(refusal.extensions.fields ?? {})).toEqual(['input.requestKey']);
    const odd = { paymentId, input: { requestKey: world.newKey(), format: 'A3' } };
    const unknown = await unchanged(world, () => officer.refused(RECEIPT_PRINT, odd));
    expect(unknown.extensions.code).toBe('INVALID_INPUT');
  });
});
