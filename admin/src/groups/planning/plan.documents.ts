import { graphql } from '../../data/gql';

/** What a plan would become, day by day, before anything is saved. */
export const MeetingPlanPreviewDocument = graphql(`
  query MeetingPlanPreview($input: MeetingPlanInput!) {
    plan: meetingPlanPreview(input: $input) {
      ...PlanFacts
    }
  }
  fragment PlanFacts on MeetingPlan {
    plannedCount
    days {
      occursOn
      meetsOn
      outcome
      dayOff {
        on
        name
        kind
      }
      clashes {
        ...ClashFacts
      }
      meeting {
        id
        meetsOn
      }
    }
  }
`);

/** Plans a group's meetings; sent again it leaves alone what is planned already. */
export const MeetingPlanDocument = graphql(`
  mutation MeetingPlan($input: MeetingPlanInput!) {
    plan: meetingPlan(input: $input) {
      ...PlanFacts
    }
  }
`);
