import type { LocalDate, LocalTime } from '../kernel/index.js';
import { digestSubject, digestText, type ClaimDigest } from './claim-digest.js';
import { codeNoticeSubject, codeNoticeText, type CodeNotice } from './code-notice.js';
import { requestSubject, requestText, type DocumentRequest } from './document-request.js';
import { MessageTemplate } from './message.enums.js';

/** What a message tells: of a meeting, of claims, of a code of one, or of what one waits for. */
export type MessageParameters = MeetingFacts | ClaimDigest | CodeNotice | DocumentRequest;

/** Of a meeting: the group, the day, the time and the place, and nothing of anybody's own. */
export interface MeetingFacts {
  /** Null for a meeting that is open to others. */
  groupName: string | null;
  on: LocalDate;
  at: LocalTime;
  /** Abbreviation of the zone: WIB, WITA or WIT. */
  zone: string;
  /** Null while it is not known. */
  place: string | null;
}

const DAY = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Whether a message tells of a meeting. */
export function isMeeting(parameters: MessageParameters): parameters is MeetingFacts {
  return 'groupName' in parameters;
}

function isRequest(parameters: CodeNotice | DocumentRequest): parameters is DocumentRequest {
  return 'documents' in parameters;
}

/** The text of a message, in Indonesian, as it goes by telephone or e-mail. */
export function textOf(template: MessageTemplate, parameters: MessageParameters): string {
  if (isMeeting(parameters)) return meetingText(template, parameters);
  if ('items' in parameters) return digestText(parameters);
  return isRequest(parameters) ? requestText(parameters) : codeNoticeText(parameters);
}

function meetingText(template: MessageTemplate, parameters: MeetingFacts): string {
  const who = meetingOf(parameters.groupName);
  const where = parameters.place === null ? 'tempat menyusul' : `di ${parameters.place}`;
  const when = `${whenOf(parameters)}, ${where}`;
  switch (template) {
    case MessageTemplate.HOST_REMINDER:
      return `${who}: ${when}. Anda mendapat giliran menjadi tuan rumah. Bila berhalangan, kabari petugas. Terima kasih.`;
    case MessageTemplate.MEMBER_REMINDER:
      return `${who}: ${when}. Mohon hadir. Terima kasih.`;
    case MessageTemplate.OFFICER_REMINDER:
      return `${who}: ${when}. Anda memimpin pertemuan ini.`;
    case MessageTemplate.MEETING_MOVED:
      return `${who} dipindahkan menjadi ${when}. Mohon maaf atas perubahan ini.`;
    case MessageTemplate.MEETING_CANCELLED:
      return `${who} pada ${whenOf(parameters)} dibatalkan. Jadwal baru akan dikabarkan.`;
    case MessageTemplate.CLAIM_DIGEST:
    case MessageTemplate.CLAIM_CODE_ISSUED:
    case MessageTemplate.CLAIM_DOCUMENTS_ASKED:
      throw new Error(`${template} tells of claims, not of a meeting.`);
  }
}

/** The subject of an e-mail. */
export function subjectOf(template: MessageTemplate, parameters: MessageParameters): string {
  if ('items' in parameters) return digestSubject(parameters);
  if (!isMeeting(parameters))
    return isRequest(parameters) ? requestSubject(parameters) : codeNoticeSubject(parameters);
  const { groupName, on } = parameters;
  const who = meetingOf(groupName);
  const day = DAY.format(new Date(`${on}T00:00Z`));
  if (template === MessageTemplate.MEETING_CANCELLED) return `Dibatalkan: ${who}, ${day}`;
  return template === MessageTemplate.MEETING_MOVED
    ? `Dipindahkan: ${who}, ${day}`
    : `${who}, ${day}`;
}

/** Most groups carry the word in their name; the others get it. */
function meetingOf(groupName: string | null): string {
  if (groupName === null) return 'Pertemuan';
  return /^kelompok\b/i.test(groupName)
    ? `Pertemuan ${groupName}`
    : `Pertemuan kelompok ${groupName}`;
}

function whenOf({ on, at, zone }: MeetingFacts): string {
  return `${DAY.format(new Date(`${on}T00:00Z`))}, pukul ${at.replace(':', '.')} ${zone}`;
}
