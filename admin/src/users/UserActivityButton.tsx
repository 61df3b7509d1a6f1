import Button from '@mui/material/Button';
import { useState } from 'react';
import { useViewer } from '../auth/useViewer';
import { graphql } from '../data/gql';
import { useAction } from '../data/useAction';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { UserRow } from './user.rows';

const UserDeactivateDocument = graphql(`
  mutation UserDeactivate($id: ID!, $expectedVersion: Int!) {
    record: userDeactivate(id: $id, expectedVersion: $expectedVersion) {
      ...UserFacts
    }
  }
`);

const UserReactivateDocument = graphql(`
  mutation UserReactivate($id: ID!, $expectedVersion: Int!) {
    record: userReactivate(id: $id, expectedVersion: $expectedVersion) {
      ...UserFacts
    }
  }
`);

/** Closes an account at once, or opens it again; nobody closes their own. */
export function UserActivityButton({ user }: { user: UserRow }) {
  const t = useText();
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const deactivate = useAction(UserDeactivateDocument, { done: 'resources.users.deactivate.done' });
  const reactivate = useAction(UserReactivateDocument, { done: 'resources.users.reactivate.done' });
  if (!viewer || viewer.user.id === user.id) return null;

  const verb = user.isActive ? 'deactivate' : 'reactivate';
  const { run, isRunning } = user.isActive ? deactivate : reactivate;
  return (
    <>
      <Button color={user.isActive ? 'error' : 'primary'} onClick={() => setAsking(true)}>
        {t(`resources.users.${verb}.button`)}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t(`resources.users.${verb}.title`, { name: user.fullName })}
          body={t(`resources.users.${verb}.body`)}
          confirm={t(`resources.users.${verb}.button`)}
          isRunning={isRunning}
          onConfirm={() => run({ id: user.id, expectedVersion: user.version })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
