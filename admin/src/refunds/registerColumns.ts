import { formatPhone } from '../fields/format';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { contactWords } from './contactWords';
import type { Unclaimed } from './refund.rows';

/** One column of the register: words, or a whole number. */
export interface RegisterColumn {
  readonly title: string;
  readonly cellOf: (refund: Unclaimed) => string | number;
  readonly isRupiah?: true;
}

/** The register spelled out in the reader's language, for paper and for a spreadsheet. */
export function useRegisterColumns(): readonly RegisterColumn[] {
  const t = useText();
  const { day } = useFormat();
  return [
    {
      title: t('resources.refunds.paper.memberNumber'),
      cellOf: ({ enrolment }) => enrolment.participant.number,
    },
    {
      title: t('resources.refunds.fields.participant'),
      cellOf: ({ enrolment }) => enrolment.participant.fullName,
    },
    { title: t('resources.refunds.fields.payeeName'), cellOf: ({ payeeName }) => payeeName },
    {
      title: t('resources.refunds.fields.phone'),
      cellOf: ({ enrolment }) => phoneWords(enrolment.participant.phone),
    },
    {
      title: t('resources.refunds.fields.heirs'),
      cellOf: ({ enrolment }) => enrolment.participant.beneficiaries.map(heirWords).join(', '),
    },
    {
      title: t('resources.refunds.fields.amount'),
      cellOf: ({ amount }) => amount,
      isRupiah: true,
    },
    {
      title: t('resources.refunds.fields.days'),
      cellOf: ({ daysSinceApproval }) => daysSinceApproval,
    },
    {
      title: t('resources.refunds.contact.log'),
      cellOf: ({ contacts }) => contacts.map((contact) => contactWords(contact, t, day)).join(' '),
    },
  ];
}

function phoneWords(phone: string | null | undefined): string {
  return phone ? formatPhone(phone) : '';
}

function heirWords({ fullName, phone }: { fullName: string; phone?: string | null }): string {
  return [fullName, phoneWords(phone)].filter(Boolean).join(' ');
}
