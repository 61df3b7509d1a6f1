import type {
  ParticipantListQuery,
  ParticipantRecordQuery,
  ParticipantTermsQuery,
} from '../data/gql/graphql';

/** A participant as a row of the list shows them. */
export type ParticipantRow = ParticipantListQuery['list']['items'][number];

/** A participant as their own page shows them. */
export type ParticipantRecord = NonNullable<ParticipantRecordQuery['record']>;

/** The running enrolment of a participant who has one. */
export type ParticipantEnrolment = NonNullable<ParticipantRecord['currentEnrolment']>;

/** Somebody who receives the death benefit. */
export type Heir = ParticipantRecord['beneficiaries'][number];

/** One term of a participant, among all of them. */
export type ParticipantTerm = NonNullable<
  ParticipantTermsQuery['participant']
>['enrolments'][number];
