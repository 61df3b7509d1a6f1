import { graphql } from '../data/gql';

/** Marks a document as received, or another in its place. */
export const ClaimDocumentReceiveDocument = graphql(`
  mutation ClaimDocumentReceive($id: ID!, $input: ClaimDocumentReceiveInput!) {
    claim: claimDocumentReceive(id: $id, input: $input) {
      id
      version
    }
  }
`);

/** Declares the documents complete. */
export const ClaimCompleteDocumentsDocument = graphql(`
  mutation ClaimCompleteDocuments($id: ID!, $expectedVersion: Int!, $input: ClaimStepInput!) {
    claim: claimCompleteDocuments(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Verifies a claim. */
export const ClaimVerifyDocument = graphql(`
  mutation ClaimVerify($id: ID!, $expectedVersion: Int!, $input: ClaimStepInput!) {
    claim: claimVerify(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Approves a claim for an amount. */
export const ClaimApproveDocument = graphql(`
  mutation ClaimApprove($id: ID!, $expectedVersion: Int!, $input: ClaimApproveInput!) {
    claim: claimApprove(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Rejects a claim for a coded reason, in words the family can read. */
export const ClaimRejectDocument = graphql(`
  mutation ClaimReject($id: ID!, $expectedVersion: Int!, $input: ClaimRejectInput!) {
    claim: claimReject(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Reopens a rejected claim. */
export const ClaimAppealDocument = graphql(`
  mutation ClaimAppeal($id: ID!, $expectedVersion: Int!, $input: ClaimAppealInput!) {
    claim: claimAppeal(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Pays an approved claim out. */
export const ClaimDisburseDocument = graphql(`
  mutation ClaimDisburse($id: ID!, $expectedVersion: Int!, $input: ClaimDisburseInput!) {
    claim: claimDisburse(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Records that the family has the money, before a witness. */
export const ClaimConfirmReceiptDocument = graphql(`
  mutation ClaimConfirmReceipt(
    $id: ID!
    $expectedVersion: Int!
    $input: ClaimConfirmReceiptInput!
  ) {
    claim: claimConfirmReceipt(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Gives the family a code, which is told this once. */
export const ClaimReissueCodeDocument = graphql(`
  mutation ClaimReissueCode($id: ID!) {
    issued: claimReissueCode(id: $id) {
      code
    }
  }
`);

/** Notes that the family has not got the money. */
export const ClaimComplainDocument = graphql(`
  mutation ClaimComplain($id: ID!, $text: String) {
    claim: claimComplain(id: $id, text: $text) {
      id
      version
    }
  }
`);

/** Settles a complaint. */
export const ClaimComplaintCloseDocument = graphql(`
  mutation ClaimComplaintClose($id: ID!, $input: ClaimComplaintCloseInput!) {
    claim: claimComplaintClose(id: $id, input: $input) {
      id
      version
    }
  }
`);

/** Notes whether the family is satisfied. */
export const ClaimRateDocument = graphql(`
  mutation ClaimRate($id: ID!, $input: ClaimRateInput!) {
    claim: claimRate(id: $id, input: $input) {
      id
      version
    }
  }
`);

/** Says for what a claim waits, and until when at most. */
export const ClaimHoldDocument = graphql(`
  mutation ClaimHold($id: ID!, $expectedVersion: Int!, $input: ClaimHoldInput!) {
    claim: claimHold(id: $id, expectedVersion: $expectedVersion, input: $input) {
      id
      version
    }
  }
`);

/** Makes an end of what a claim waits for. */
export const ClaimResumeDocument = graphql(`
  mutation ClaimResume($id: ID!, $expectedVersion: Int!) {
    claim: claimResume(id: $id, expectedVersion: $expectedVersion) {
      id
      version
    }
  }
`);
