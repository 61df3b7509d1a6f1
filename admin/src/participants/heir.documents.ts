import { graphql } from '../data/gql';

/** Adds an heir behind those there are. */
export const BeneficiaryAddDocument = graphql(`
  mutation BeneficiaryAdd($participantId: ID!, $input: BeneficiaryInput!) {
    beneficiary: beneficiaryAdd(participantId: $participantId, input: $input) {
      id
    }
  }
`);

/** Replaces the particulars of an heir. */
export const BeneficiaryUpdateDocument = graphql(`
  mutation BeneficiaryUpdate($id: ID!, $expectedVersion: Int!, $input: BeneficiaryInput!) {
    beneficiary: beneficiaryUpdate(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Takes an heir off the list. */
export const BeneficiaryRetireDocument = graphql(`
  mutation BeneficiaryRetire($id: ID!, $expectedVersion: Int!) {
    beneficiary: beneficiaryRetire(id: $id, expectedVersion: $expectedVersion) {
      id
      version
    }
  }
`);
