import { describe, expect, it } from '@jest/globals';
import { subjectOf, textOf } from './message-text.js';
import { MessageTemplate } from './message.enums.js';

const MEETING = {
  groupName: 'Melati',
  on: '2026-12-06',
  at: '16:00',
  zone: 'WIB',
  place: 'Balai RW 3',
};

describe('the text of a message', () => {
  it.each([
    [
      MessageTemplate.HOST_REMINDER,
      'Pertemuan kelompok Melati: Minggu, 6 Desember 2026, pukul 16.00 WIB, di Balai RW 3. Anda mendapat giliran menjadi tuan rumah. Bila berhalangan, kabari petugas. Terima kasih.',
    ],
    [
      MessageTemplate.MEMBER_REMINDER,
      'Pertemuan kelompok Melati: Minggu, 6 Desember 2026, pukul 16.00 WIB, di Balai RW 3. Mohon hadir. Terima kasih.',
    ],
    [
      MessageTemplate.OFFICER_REMINDER,
      'Pertemuan kelompok Melati: Minggu, 6 Desember 2026, pukul 16.00 WIB, di Balai RW 3. Anda memimpin pertemuan ini.',
    ],
    [
      MessageTemplate.MEETING_MOVED,
      'Pertemuan kelompok Melati dipindahkan menjadi Minggu, 6 Desember 2026, pukul 16.00 WIB, di Balai RW 3. Mohon maaf atas perubahan ini.',
    ],
    [
      MessageTemplate.MEETING_CANCELLED,
      'Pertemuan kelompok Melati pada Minggu, 6 Desember 2026, pukul 16.00 WIB dibatalkan. Jadwal baru akan dikabarkan.',
    ],
  ])('%s tells group, day, time and place and nothing else', (template, text) => {
    expect(textOf(template, MEETING)).toBe(text);
  });

  it('says when the place is not known, and needs no group', () => {
    expect(
      textOf(MessageTemplate.OFFICER_REMINDER, { ...MEETING, groupName: null, place: null }),
    ).toBe(
      'Pertemuan: Minggu, 6 Desember 2026, pukul 16.00 WIB, tempat menyusul. Anda memimpin pertemuan ini.',
    );
  });

  it('does not say "kelompok" twice', () => {
    const named = { ...MEETING, groupName: 'Kelompok Teratai' };
    expect(textOf(MessageTemplate.MEMBER_REMINDER, named)).toMatch(/^Pertemuan Kelompok Teratai: /);
  });

  it('has a subject for e-mail', () => {
    const subject = (template: MessageTemplate) => subjectOf(template, MEETING);
    expect(subject(MessageTemplate.OFFICER_REMINDER)).toBe(
      'Pertemuan kelompok Melati, Minggu, 6 Desember 2026',
    );
    expect(subject(MessageTemplate.MEETING_MOVED)).toMatch(
      /^Dipindahkan: Pertemuan kelompok Melati/,
    );
    expect(subject(MessageTemplate.MEETING_CANCELLED)).toMatch(
      /^Dibatalkan: Pertemuan kelompok Melati/,
    );
  });
});
