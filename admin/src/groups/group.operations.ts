import { byPermission } from '../auth/byPermission';
import { operations } from '../data/operations';
import { creating, updating, type Change } from '../data/writing';
import {
  GroupCreateDocument,
  GroupFactsDocument,
  GroupListDocument,
  GroupRecordDocument,
  GroupUpdateDocument,
} from './group.documents';
import { toCreateInput, toUpdateInput, type GroupCreateForm, type GroupForm } from './group.forms';

const reads = { list: GroupListDocument, sort: { name: 'NAME' } } as const;

const withPeople = operations({
  ...reads,
  record: GroupRecordDocument,
  create: creating(
    GroupCreateDocument,
    (form: GroupCreateForm) => ({ input: toCreateInput(form) }),
    ({ record }) => record,
  ),
  update: updating(GroupUpdateDocument, ({ id, expectedVersion, form }: Change<GroupForm>) => ({
    id,
    expectedVersion,
    input: toUpdateInput(form),
  })),
});

const withoutPeople = operations({ ...reads, record: GroupFactsDocument });

/** Groups behind react-admin's verbs; analysts read them without people. */
export const groupOperations = byPermission('PARTICIPANT_READ', withPeople, withoutPeople);
