import { graphql } from '../data/gql';

/** A page of claims with what their row shows. */
export const ClaimListDocument = graphql(`
  query ClaimList($page: PageInput, $sort: ClaimSort, $filter: ClaimFilter) {
    list: claims(page: $page, sort: $sort, filter: $filter) {
      total
      totalIsEstimate
      items {
        id
        number
        cause
        stage
        claimedAmount
        approvedAmount
        waitingFor
        participant {
          id
          fullName
        }
        group {
          id
          name
        }
        nextPerson {
          id
          fullName
        }
        clock {
          ...ClockFacts
        }
        forecast {
          missChance
        }
        currentHold {
          reason
          untilOn
        }
        complaints {
          id
          receivedAmount
          closedOn
        }
      }
    }
  }
  fragment ClockFacts on ClaimClock {
    timeliness
    days
    dueOn
    settlementDays
  }
`);

/** One claim with everything needed to move it on. */
export const ClaimRecordDocument = graphql(`
  query ClaimRecord($id: ID!) {
    record: claim(id: $id) {
      id
      version
      number
      cause
      stage
      eventOn
      reportedOn
      reportedBy
      reporterName
      reporterHeir {
        id
        fullName
      }
      lateFilingReason
      isAccidentalDeath
      policyYear
      incapacityDays
      claimedAmount
      approvedAmount
      paidAmount
      receivedAmount
      advanceMax
      advance {
        amount
        paidOn
        method
        state
      }
      rejectionReason
      rejectionNote
      receivedWitness
      receiptWay
      codeIssuedAt
      codeMessage {
        id
        state
        reason
        channel
      }
      complaints {
        id
        text
        receivedAmount
        openedOn
        dueOn
        outcome
        resolution
        closedOn
        openedBy {
          id
          fullName
        }
        assignedTo {
          id
          fullName
        }
        closedBy {
          id
          fullName
        }
      }
      satisfaction {
        id
        points
        text
        channel
        ratedOn
      }
      waitingFor
      participant {
        id
        number
        fullName
        phone
        currentMembership {
          id
          group {
            id
            name
          }
        }
      }
      enrolment {
        id
        status
        startsOn
        endsOn
        premiumSummary {
          arrearsMonths
        }
      }
      beneficiary {
        id
        fullName
        relationship
        phone
        guardianName
      }
      clock {
        ...ClockFacts
        stageDueOn
        submissionDays
        processingDays
      }
      nextActions {
        action
        isAllowed
        obstacle
      }
      documents {
        id
        type
        isRequired
        receivedOn
        substitute
        substituteNote
      }
      steps {
        id
        action
        toStage
        occurredOn
        recordedAt
        amount
        rejectionReason
        note
        recordedBy {
          id
          fullName
        }
      }
    }
  }
`);

/** With whom a claim lies and lay, and when it will be received: read beside its record. */
export const ClaimOutlookDocument = graphql(`
  query ClaimOutlook($id: ID!) {
    claim(id: $id) {
      id
      nextPerson {
        id
        fullName
        role
      }
      forecast {
        receivedOn
        receivedByOn
        missChance
        basis
      }
      handover {
        way
        on
        transferOn
        isInTime
      }
      currentHold {
        id
        reason
        party
        fromOn
        untilOn
      }
      days {
        party
        stage
        isHeld
        fromOn
        toOn
        days
        workingDays
      }
      flags {
        kind
        others {
          id
          number
        }
      }
      isReviewDue
      review {
        id
        outcome
        note
        reviewedOn
        reviewedBy {
          id
          fullName
        }
      }
    }
  }
`);

/** The claims of a list in their order, to lead from one to the next. */
export const ClaimQueueDocument = graphql(`
  query ClaimQueue($page: PageInput, $sort: ClaimSort, $filter: ClaimFilter) {
    list: claims(page: $page, sort: $sort, filter: $filter) {
      total
      items {
        id
      }
    }
  }
`);

/** How many claims stand at each stage, and how many of them are late. */
export const ClaimStageCountsDocument = graphql(`
  query ClaimStageCounts($filter: ClaimFilter) {
    counts: claimStageCounts(filter: $filter) {
      stage
      count
      overdueCount
      amount
    }
  }
`);
