import { formatPhone } from '../fields/format';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { contactWords } from './contactWords';
import type { Unclaimed } from './refund.rows';

/** The register as a table of words and whole rupiah, for paper and for a spreadsheet. */
export interface RegisterTable {
  readonly titles: readonly string[];
  readonly cellsOf: (refund: Unclaimed) => readonly (string | number)[];
}

/** Spells the register out in the reader's language. */
export function useRegisterTable(): RegisterTable {
  const t = useText();
  const { day } = useFormat();
  return {
    titles: [
      t('resources.refunds.paper.memberNumber'),
      t('resources.refunds.fields.participant'),
      t('resources.refunds.fields.payeeName'),
      t('resources.refunds.fields.phone'),
      t('resources.refunds.fields.heirs'),
      t('resources.refunds.fields.amount'),
      t('resources.refunds.fields.days'),
      t('resources.refunds.contact.log'),
    ],
    cellsOf: ({ enrolment, payeeName, amount, daysSinceApproval, contacts }) => {
      const { number, fullName, phone, beneficiaries } = enrolment.participant;
      return [
        number,
        fullName,
        payeeName,
        phone ? formatPhone(phone) : '',
        beneficiaries.map((heir) => heirWords(heir)).join(', '),
        amount,
        daysSinceApproval,
        contacts.map((contact) => contactWords(contact, t, day)).join(' '),
      ];
    },
  };
}

function heirWords({ fullName, phone }: { fullName: string; phone?: string | null }): string {
  return phone ? `${fullName} ${formatPhone(phone)}` : fullName;
}
