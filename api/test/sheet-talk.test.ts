import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insure, report, reportInput, reportRefused } from './support/claims.js';
import type { TestClient } from './support/client.js';
import { hold, MEETING_HOLD, schedule } from './support/meetings.js';
import { meetToday, sheetOf } from './support/sheets.js';
import { unchanged } from './support/unchanged.js';
import { World } from './support/world.js';

const TALK = `query ($id: ID!) {
  meeting(id: $id) {
    agendaItems { title note }
    questions { id askedByName text answer }
    decisions { id text ownerName dueOn doneOn }
  }
}`;
const COMPLETE = `mutation ($id: ID!, $input: DecisionCompleteInput!) {
  decisionComplete(id: $id, input: $input) { text doneOn }
}`;
const ANSWER = `mutation ($id: ID!, $input: QuestionAnswerInput!) {
  questionAnswer(id: $id, input: $input) { text answer }
}`;
const CLAIMS = `query ($id: ID!) { meeting(id: $id) { reportedClaims { id } } }`;

interface Talk {
  agendaItems: object[];
  questions: Array<{ id: string; answer: string | null }>;
  decisions: Array<{ id: string; doneOn: string | null }>;
}

describe('what a meeting talks over', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const talkOf = async (id: string) => (await officer.ask<{ meeting: Talk }>(TALK, { id })).meeting;
  const talked = async () => {
    const { meeting } = await meetToday(world, officer);
    const sheet = sheetOf(world, [], {
      agendaItems: [{ title: 'Arisan', note: 'Mulai Januari' }, { title: 'Kas' }],
      questions: [
        { askedByName: 'Bu Citra', text: 'Kapan uang kembali?' },
        { text: 'Siapa ahli waris?', answer: 'Yang tertulis di kartu' },
      ],
      decisions: [{ text: 'Beli tikar', ownerName: 'Budi', dueOn: '2026-12-06' }],
    });
    await hold(officer, meeting.id, sheet);
    return { meeting, sheet, ...(await talkOf(meeting.id)) };
  };

  it('is kept with the sheet, in the order it was written, and not doubled by a second sending', async () => {
    const { meeting, sheet, ...talk } = await talked();
    expect(talk).toMatchObject({
      agendaItems: [
        { title: 'Arisan', note: 'Mulai Januari' },
        { title: 'Kas', note: null },
      ],
      questions: [
        { askedByName: 'Bu Citra', text: 'Kapan uang kembali?', answer: null },
        { askedByName: null, text: 'Siapa ahli waris?', answer: 'Yang tertulis di kartu' },
      ],
      decisions: [{ text: 'Beli tikar', ownerName: 'Budi', dueOn: '2026-12-06', doneOn: null }],
    });
    await unchanged(world, () => hold(officer, meeting.id, sheet));
  });

  it('may be added to when the sheet is opened again', async () => {
    const { meeting } = await talked();
    await hold(officer, meeting.id, sheetOf(world, [], { agendaItems: [{ title: 'Lain-lain' }] }));
    const { agendaItems } = await talkOf(meeting.id);
    expect(agendaItems).toMatchObject([
      { title: 'Arisan' },
      { title: 'Kas' },
      { title: 'Lain-lain' },
    ]);
  });

  it('is refused whole when a point is empty or a text too long', async () => {
    const { meeting } = await meetToday(world, officer);
    const faulty = [
      { agendaItems: [{ title: '' }] },
      { agendaItems: [{ title: 'x'.repeat(201) }] },
      { questions: [{ text: '' }] },
      { questions: [{ text: 'Kapan?', answer: 'x'.repeat(2001) }] },
    ];
    const fields = await unchanged(world, async () => {
      const named = [];
      for (const more of faulty) {
        const input = sheetOf(world, [], more);
        const { extensions } = await officer.refused(MEETING_HOLD, { id: meeting.id, input });
        named.push(...Object.keys(extensions.fields ?? {}));
      }
      return named;
    });
    expect(fields).toEqual([
      'input.agendaItems.0.title',
      'input.agendaItems.0.title',
      'input.questions.0.text',
      'input.questions.0.answer',
    ]);
  });

  it('owes an answer once: given, it stands', async () => {
    const { questions } = await talked();
    const id = questions[0]?.id;
    const give = (answer: string) => officer.ask(ANSWER, { id, input: { answer } });
    expect(await give('Setelah 36 bulan')).toEqual({
      questionAnswer: { text: 'Kapan uang kembali?', answer: 'Setelah 36 bulan' },
    });
    await give('Setelah 36 bulan');
    const refusal = await unchanged(world, () =>
      officer.refused(ANSWER, { id, input: { answer: 'Besok' } }),
    );
    expect(refusal.extensions.rule).toBe('QUESTION_ALREADY_ANSWERED');
  });

  it('decides what somebody does: done on a day that has come, once', async () => {
    const { decisions } = await talked();
    const id = decisions[0]?.id;
    const variables = (doneOn: string) => ({ id, input: { doneOn } });
    const early = await unchanged(world, () => officer.refused(COMPLETE, variables('2026-11-24')));
    expect(early.extensions.rule).toBe('DATE_IN_FUTURE');
    expect(await officer.ask(COMPLETE, variables('2026-11-23'))).toEqual({
      decisionComplete: { text: 'Beli tikar', doneOn: '2026-11-23' },
    });
    await officer.ask(COMPLETE, variables('2026-11-23'));
    const again = await unchanged(world, () => officer.refused(COMPLETE, variables('2026-11-22')));
    expect(again.extensions.rule).toBe('DECISION_ALREADY_DONE');
  });

  it('of another institution is not found', async () => {
    const { questions, decisions } = await talked();
    const stranger = await world.as('OFFICER', 'mabar');
    const codes = await unchanged(world, async () => [
      (await stranger.refused(ANSWER, { id: questions[0]?.id, input: { answer: 'x' } })).extensions
        .code,
      (await stranger.refused(COMPLETE, { id: decisions[0]?.id, input: { doneOn: '2026-11-23' } }))
        .extensions.code,
    ]);
    expect(codes).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('a claim reported at a meeting', () => {
  let world: World;
  let officer: TestClient;
  beforeAll(async () => {
    world = await World.create();
    officer = await world.as('OFFICER');
  });
  afterAll(() => world.close());

  const atMeeting = async () => {
    const today = await meetToday(world, officer);
    await hold(officer, today.meeting.id, sheetOf(world, []));
    return { meetingId: today.meeting.id, reportedOn: '2026-11-23' };
  };

  it('stands on the page of the meeting, once, however often it is sent', async () => {
    const { id: participantId } = await insure(world);
    const wish = { ...(await atMeeting()), requestKey: world.newKey() };
    const claim = await report(world, officer, participantId, wish);
    await unchanged(world, () => report(world, officer, participantId, wish));
    expect(await officer.ask(CLAIMS, { id: wish.meetingId })).toEqual({
      meeting: { reportedClaims: [{ id: claim.id }] },
    });
  });

  it('is refused on another day, at a meeting that was not held, and at one of another institution', async () => {
    const { id: participantId } = await insure(world);
    const wish = await atMeeting();
    const { meeting: planned } = await meetToday(world, officer);
    const mabar = await world.as('OFFICER', 'mabar');
    const foreign = await schedule(
      mabar,
      { groupId: '', officerId: world.cast.mabar.users.OFFICER.id, members: [] },
      { kind: 'OUTREACH', groupId: null },
    );
    const faulty = [
      { ...wish, reportedOn: '2026-11-22' },
      { ...wish, meetingId: planned.id },
      { ...wish, meetingId: foreign.id },
    ];
    const rules = await unchanged(world, async () => {
      const found = [];
      for (const one of faulty) {
        const refusal = await reportRefused(officer, reportInput(world, participantId, one));
        found.push(refusal.extensions.rule ?? refusal.extensions.code);
      }
      return found;
    });
    expect(rules).toEqual(['DATE_OUT_OF_ORDER', 'MEETING_NOT_HELD', 'NOT_FOUND']);
  });
});
