import { graphql } from './gql';

/** The officer's groups with everything a meeting needs, and nothing more. */
export const FieldPacksDocument = graphql(`
  query FieldPacks {
    packs: fieldPacks {
      group {
        id
        name
      }
      topics {
        id
        name
      }
      meetings {
        ...FieldMeetingFacts
      }
    }
  }
  fragment FieldMeetingFacts on FieldMeeting {
    id
    meetsOn
    startsAt
    place
    status
    hostName
    nextHostName
    isClosed
    topicIds
    countedCash
    members {
      participantId
      name
      monthlyPremium
      owed
      owedMonths
      aheadMonths
      attendance
      note
      paidHere
    }
    merges {
      participantId
      participantName
      kind
      attendance
      entries {
        deviceName
        recordedByName
        attendance
        amount
        receivedAt
      }
    }
    totals {
      present
      recorded
      members
      premiumTotal
    }
  }
`);

/** Sends what a phone recorded; what is sent twice is recorded once. */
export const FieldOperationsSendDocument = graphql(`
  mutation FieldOperationsSend($input: FieldOperationsSendInput!) {
    receipt: fieldOperationsSend(input: $input) {
      operations {
        id
        outcome
        rule
        message
        receiptNumber
      }
      meetings {
        ...FieldMeetingFacts
      }
    }
  }
`);

/** Opens a session; the cookie travels in the answer's header. */
export const FieldSignInDocument = graphql(`
  mutation FieldSignIn($input: UserSignInInput!) {
    viewer: userSignIn(input: $input) {
      permissions
      user {
        id
        fullName
        email
      }
      institution {
        timeZone
      }
    }
  }
`);

/** Who is signed in, perhaps through the panel. */
export const FieldViewerDocument = graphql(`
  query FieldViewer {
    viewer {
      permissions
      user {
        id
        fullName
        email
      }
      institution {
        timeZone
      }
    }
  }
`);

/** What a phone asks before every exchange, signed in or not: whether it is locked, and whose session is open. */
export const FieldContactDocument = graphql(`
  query FieldContact($deviceId: ID!) {
    isLocked: fieldDeviceIsLocked(deviceId: $deviceId)
    viewer {
      user {
        id
      }
    }
  }
`);

/** Ends the session. */
export const FieldSignOutDocument = graphql(`
  mutation FieldSignOut {
    userSignOut
  }
`);
