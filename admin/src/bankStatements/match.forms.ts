/** What the dialog asks for: something on record, or a participant. */
export interface MatchForm {
  /** The kind and the id of a candidate, or PARTICIPANT. */
  thing?: string;
  participantId?: string;
}

/** The choice that asks for a participant. */
export const PARTICIPANT = 'PARTICIPANT';

/** The value of a candidate as a choice. */
export function thingValue({ kind, id }: { kind: string; id: string }): string {
  return `${kind} ${id}`;
}

/** What the API is told a row stands for. */
export function toMatchTarget({ thing = '' }: MatchForm, enrolmentId: string | null) {
  if (enrolmentId) return { enrolmentId };
  const [kind = '', id = ''] = thing.split(' ');
  switch (kind) {
    case 'DEPOSIT':
      return { depositId: id };
    case 'PAYMENT':
      return { paymentId: id };
    default:
      return { payoutId: id };
  }
}
