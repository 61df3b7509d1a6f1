import { graphql } from '../data/gql';

/** What a meeting talked over: agenda, questions, decisions, minutes. */
export const MeetingDeliberationDocument = graphql(`
  query MeetingDeliberation($id: ID!) {
    meeting(id: $id) {
      id
      minutes
      agendaItems {
        id
        title
        note
      }
      questions {
        id
        askedByName
        text
        answer
      }
      decisions {
        id
        text
        ownerName
        dueOn
        doneOn
      }
    }
  }
`);

/** Notes that a decision was carried out. */
export const DecisionCompleteDocument = graphql(`
  mutation DecisionComplete($id: ID!, $input: DecisionCompleteInput!) {
    decision: decisionComplete(id: $id, input: $input) {
      id
    }
  }
`);

/** Writes down an answer that was owed. */
export const QuestionAnswerDocument = graphql(`
  mutation QuestionAnswer($id: ID!, $input: QuestionAnswerInput!) {
    question: questionAnswer(id: $id, input: $input) {
      id
    }
  }
`);
