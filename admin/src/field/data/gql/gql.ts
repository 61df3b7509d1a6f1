/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FieldPacks {\n    packs: fieldPacks {\n      group {\n        id\n        name\n      }\n      topics {\n        id\n        name\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n  fragment FieldMeetingFacts on FieldMeeting {\n    id\n    meetsOn\n    startsAt\n    place\n    status\n    hostName\n    nextHostName\n    isClosed\n    topicIds\n    countedCash\n    members {\n      participantId\n      name\n      monthlyPremium\n      owed\n      owedMonths\n      aheadMonths\n      attendance\n      note\n      paidHere\n    }\n    merges {\n      participantId\n      participantName\n      kind\n      attendance\n      entries {\n        deviceName\n        recordedByName\n        attendance\n        amount\n        receivedAt\n      }\n    }\n    totals {\n      present\n      recorded\n      members\n      premiumTotal\n    }\n  }\n": typeof types.FieldPacksDocument,
    "\n  mutation FieldOperationsSend($input: FieldOperationsSendInput!) {\n    receipt: fieldOperationsSend(input: $input) {\n      operations {\n        id\n        outcome\n        rule\n        message\n        receiptNumber\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n": typeof types.FieldOperationsSendDocument,
    "\n  mutation FieldSignIn($input: UserSignInInput!) {\n    viewer: userSignIn(input: $input) {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n": typeof types.FieldSignInDocument,
    "\n  query FieldViewer {\n    viewer {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n": typeof types.FieldViewerDocument,
    "\n  query FieldContact($deviceId: ID!) {\n    isLocked: fieldDeviceIsLocked(deviceId: $deviceId)\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.FieldContactDocument,
    "\n  mutation FieldSignOut {\n    userSignOut\n  }\n": typeof types.FieldSignOutDocument,
};
const documents: Documents = {
    "\n  query FieldPacks {\n    packs: fieldPacks {\n      group {\n        id\n        name\n      }\n      topics {\n        id\n        name\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n  fragment FieldMeetingFacts on FieldMeeting {\n    id\n    meetsOn\n    startsAt\n    place\n    status\n    hostName\n    nextHostName\n    isClosed\n    topicIds\n    countedCash\n    members {\n      participantId\n      name\n      monthlyPremium\n      owed\n      owedMonths\n      aheadMonths\n      attendance\n      note\n      paidHere\n    }\n    merges {\n      participantId\n      participantName\n      kind\n      attendance\n      entries {\n        deviceName\n        recordedByName\n        attendance\n        amount\n        receivedAt\n      }\n    }\n    totals {\n      present\n      recorded\n      members\n      premiumTotal\n    }\n  }\n": types.FieldPacksDocument,
    "\n  mutation FieldOperationsSend($input: FieldOperationsSendInput!) {\n    receipt: fieldOperationsSend(input: $input) {\n      operations {\n        id\n        outcome\n        rule\n        message\n        receiptNumber\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n": types.FieldOperationsSendDocument,
    "\n  mutation FieldSignIn($input: UserSignInInput!) {\n    viewer: userSignIn(input: $input) {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n": types.FieldSignInDocument,
    "\n  query FieldViewer {\n    viewer {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n": types.FieldViewerDocument,
    "\n  query FieldContact($deviceId: ID!) {\n    isLocked: fieldDeviceIsLocked(deviceId: $deviceId)\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n": types.FieldContactDocument,
    "\n  mutation FieldSignOut {\n    userSignOut\n  }\n": types.FieldSignOutDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldPacks {\n    packs: fieldPacks {\n      group {\n        id\n        name\n      }\n      topics {\n        id\n        name\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n  fragment FieldMeetingFacts on FieldMeeting {\n    id\n    meetsOn\n    startsAt\n    place\n    status\n    hostName\n    nextHostName\n    isClosed\n    topicIds\n    countedCash\n    members {\n      participantId\n      name\n      monthlyPremium\n      owed\n      owedMonths\n      aheadMonths\n      attendance\n      note\n      paidHere\n    }\n    merges {\n      participantId\n      participantName\n      kind\n      attendance\n      entries {\n        deviceName\n        recordedByName\n        attendance\n        amount\n        receivedAt\n      }\n    }\n    totals {\n      present\n      recorded\n      members\n      premiumTotal\n    }\n  }\n"): typeof import('./graphql').FieldPacksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FieldOperationsSend($input: FieldOperationsSendInput!) {\n    receipt: fieldOperationsSend(input: $input) {\n      operations {\n        id\n        outcome\n        rule\n        message\n        receiptNumber\n      }\n      meetings {\n        ...FieldMeetingFacts\n      }\n    }\n  }\n"): typeof import('./graphql').FieldOperationsSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FieldSignIn($input: UserSignInInput!) {\n    viewer: userSignIn(input: $input) {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n"): typeof import('./graphql').FieldSignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldViewer {\n    viewer {\n      permissions\n      user {\n        id\n        fullName\n        email\n      }\n      institution {\n        timeZone\n      }\n    }\n  }\n"): typeof import('./graphql').FieldViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldContact($deviceId: ID!) {\n    isLocked: fieldDeviceIsLocked(deviceId: $deviceId)\n    viewer {\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').FieldContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FieldSignOut {\n    userSignOut\n  }\n"): typeof import('./graphql').FieldSignOutDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
