import { graphql } from '../data/gql';

/** Everything a receipt says. */
export const ReceiptDocument = graphql(`
  query Receipt($paymentId: ID!) {
    receipt(paymentId: $paymentId) {
      id
      number
      institutionName
      institutionPhone
      paidOn
      participantName
      participantNumber
      carriedByName
      months {
        month
        amount
      }
      amount
      amountInWords
      method
      receivedByName
      isReversed
      reversedOn
      reversedByNumber
      reversesNumber
      reason
      url
      shareText
      prints {
        id
        copy
        printedAt
        printedBy {
          id
          fullName
        }
      }
    }
  }
`);

/** Registers a print about to be made and says which copy it is. */
export const ReceiptPrintDocument = graphql(`
  mutation ReceiptPrint($paymentId: ID!, $input: ReceiptPrintInput!) {
    print: receiptPrint(paymentId: $paymentId, input: $input) {
      id
      copy
    }
  }
`);
