import { operations } from '../data/operations';
import { creating, updating, type Change } from '../data/writing';
import {
  GroupCreateDocument,
  GroupFactsDocument,
  GroupListDocument,
  GroupUpdateDocument,
} from './group.documents';
import { toCreateInput, toUpdateInput, type GroupCreateForm, type GroupForm } from './group.forms';

/** Groups behind react-admin's verbs. */
export const groupOperations = operations({
  list: GroupListDocument,
  sort: { name: 'NAME' },
  record: GroupFactsDocument,
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
