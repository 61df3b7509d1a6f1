import type { ParticipantPaymentsQuery, PremiumRecordMutation } from '../data/gql/graphql';

/** A payment or a reversal as a participant's list shows it. */
export type Payment = ParticipantPaymentsQuery['premiumPayments']['items'][number];

/** What was just received, for the receipt. */
export type Received = PremiumRecordMutation['payment'];
