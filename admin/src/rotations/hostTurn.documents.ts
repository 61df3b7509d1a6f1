import { graphql } from '../data/gql';

/** The queue of a group's hosts, the running cycle, and how even it is. */
export const GroupHostRotaDocument = graphql(`
  query GroupHostRota($id: ID!) {
    group(id: $id) {
      id
      hostQueue {
        ...HostPlaceFacts
        participant {
          phone
        }
      }
      hostCycle {
        number
        members {
          state
          on
          timesHosted
          waitingSince
          waitingDays
          participant {
            id
            fullName
          }
        }
      }
      hostFairness {
        members
        turnsMin
        turnsMax
        turnsMean
        gini
        heldAsPlannedShare
        deferrals
        overrides
        swaps
        monthsBetweenTurns
      }
    }
  }
  fragment HostPlaceFacts on HostSuggestion {
    position
    timesHosted
    countedTurns
    lastHostedOn
    waitingSince
    hasHostedThisCycle
    reason
    participant {
      id
      fullName
    }
    next {
      id
      fullName
    }
    swappedWith {
      id
      fullName
    }
  }
`);

/** Who hosts the coming meetings of a group, and why. */
export const GroupHostPlanDocument = graphql(`
  query GroupHostPlan($id: ID!, $count: Int, $afterMeetingId: ID) {
    group(id: $id) {
      id
      meetsAt
      hostPlan(count: $count, afterMeetingId: $afterMeetingId) {
        ...PlannedHostFacts
      }
    }
  }
  fragment PlannedHostFacts on PlannedHost {
    meetsOn
    basis
    host {
      id
      fullName
      phone
    }
    why {
      ...HostPlaceFacts
    }
    meeting {
      id
      startsAt
    }
    hostTurn {
      id
      reason
      acceptedAt
      decision {
        id
        text
      }
    }
  }
`);

/** What a swap can be made with: the queue, and the planned turns. */
export const HostSwapChoicesDocument = graphql(`
  query HostSwapChoices($id: ID!) {
    group(id: $id) {
      id
      hostQueue {
        position
        hasHostedThisCycle
        participant {
          id
          fullName
        }
      }
      hostPlan(count: 24) {
        meetsOn
        meeting {
          id
        }
        hostTurn {
          id
        }
        host {
          id
          fullName
        }
      }
    }
  }
`);

/** Who can be chosen as host, and the decisions that a choice can point to. */
export const HostChoicesDocument = graphql(`
  query HostChoices($id: ID!) {
    group(id: $id) {
      id
      hostQueue {
        ...HostPlaceFacts
      }
      decisions {
        id
        text
        meeting {
          id
          meetsOn
        }
      }
    }
  }
`);

/** Makes a member the host of a meeting. */
export const HostTurnAssignDocument = graphql(`
  mutation HostTurnAssign($input: HostTurnAssignInput!) {
    hostTurn: hostTurnAssign(input: $input) {
      id
    }
  }
`);

/** Lets the host of a meeting pass this time and keep the place in the queue. */
export const HostTurnDeferDocument = graphql(`
  mutation HostTurnDefer($input: HostTurnDeferInput!) {
    hostTurn: hostTurnDefer(input: $input) {
      id
    }
  }
`);

/** Exchanges two places in the rota by consent. */
export const HostTurnSwapDocument = graphql(`
  mutation HostTurnSwap($input: HostTurnSwapInput!) {
    hostTurn: hostTurnSwap(input: $input) {
      id
    }
  }
`);

/** Frees a member from hosting until a day. */
export const HostTurnExemptDocument = graphql(`
  mutation HostTurnExempt($input: HostTurnExemptInput!) {
    hostTurn: hostTurnExempt(input: $input) {
      id
    }
  }
`);

/** Records that a member accepts to host the next meeting, and plans it where it is not. */
export const HostTurnAcceptDocument = graphql(`
  mutation HostTurnAccept($input: HostTurnAcceptInput!) {
    hostTurn: hostTurnAccept(input: $input) {
      id
      acceptedAt
    }
  }
`);

/** Gives every planned meeting of a group without a host its host. */
export const HostTurnsPlanDocument = graphql(`
  mutation HostTurnsPlan($groupId: ID!) {
    plan: hostTurnsPlan(groupId: $groupId) {
      plannedCount
      withoutHostCount
    }
  }
`);
