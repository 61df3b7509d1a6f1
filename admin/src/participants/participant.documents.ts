import { graphql } from '../data/gql';

/** A page of participants with what their row shows. */
export const ParticipantListDocument = graphql(`
  query ParticipantList($page: PageInput, $sort: ParticipantSort, $filter: ParticipantFilter) {
    list: participants(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        number
        fullName
        phone
        institution {
          id
          shortName
        }
        currentMembership {
          id
          group {
            id
            name
          }
        }
        currentEnrolment {
          id
          status
          premiumSummary {
            paidMonths
            termMonths
            arrearsMonths
            arrearsAmount
          }
        }
      }
    }
  }
`);

/** One participant with enrolment and passbook. */
export const ParticipantRecordDocument = graphql(`
  query ParticipantRecord($id: ID!) {
    record: participant(id: $id) {
      id
      version
      number
      fullName
      sex
      birthOn
      ageYears
      nikMasked
      phone
      region {
        id: code
        path
      }
      neighbourhood
      address
      occupation
      workCategory
      employeesCount
      isBreadwinner
      messagingConsent
      messagingConsentOn
      deceasedOn
      currentMembership {
        id
        joinedOn
        group {
          id
          name
        }
      }
      currentEnrolment {
        id
        version
        status
        enrolledOn
        startsOn
        endsOn
        endedOn
        endedReason
        policyYear
        premiumSummary {
          paidTotal
          paidMonths
          termMonths
          arrearsMonths
          arrearsAmount
          monthsAhead
          onTimeShare
          refundForecast
          refundOn
        }
        dues {
          month
          dueOn
          amount
          paid
          status
          paidOn
          isOnTime
        }
      }
      beneficiaries {
        id
        version
        fullName
        relationship
        birthOn
        phone
        guardianName
        isMinor
        priority
      }
    }
  }
`);

/** Enrols a person into a cohort and a group, with heirs. */
export const ParticipantEnrolDocument = graphql(`
  mutation ParticipantEnrol($input: ParticipantEnrolInput!) {
    enrolment: participantEnrol(input: $input) {
      warnings
      participant {
        id
        number
        fullName
      }
    }
  }
`);

/** Corrects what may change after enrolment. */
export const ParticipantUpdateDocument = graphql(`
  mutation ParticipantUpdate($id: ID!, $expectedVersion: Int!, $input: ParticipantUpdateInput!) {
    record: participantUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
      fullName
    }
  }
`);

/** Shows a whole NIK; the reason is recorded. */
export const ParticipantRevealNikDocument = graphql(`
  mutation ParticipantRevealNik($id: ID!, $reason: String!) {
    nik: participantRevealNik(id: $id, reason: $reason)
  }
`);

/** Moves a participant to another group from a day on. */
export const MembershipTransferDocument = graphql(`
  mutation MembershipTransfer($input: MembershipTransferInput!) {
    membership: membershipTransfer(input: $input) {
      id
    }
  }
`);

/** Every term of a participant with what was paid and given back, and in which cohort. */
export const ParticipantTermsDocument = graphql(`
  query ParticipantTerms($id: ID!) {
    participant(id: $id) {
      id
      enrolments {
        id
        status
        startsOn
        endsOn
        endedOn
        cohort {
          id
          name
        }
        premiumSummary {
          paidTotal
          arrearsMonths
          arrearsAmount
        }
        refund {
          id
          amount
          payout {
            id
            paidOn
          }
        }
      }
    }
  }
`);
