import { graphql } from '../data/gql';

/** Corrects a recorded attendance; the reason stays on record. */
export const AttendanceCorrectDocument = graphql(`
  mutation AttendanceCorrect($input: AttendanceCorrectInput!) {
    attendance: attendanceCorrect(input: $input) {
      state
    }
  }
`);
