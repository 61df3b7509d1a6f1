import { usePermission } from '../auth/useViewer';
import { EnrolmentVerbButton } from '../participants/EnrolmentVerbButton';
import type { ToDecide } from './arrears.rows';
import { proposedVerb } from './words';

interface ProposedVerbProps {
  enrolment: Pick<ToDecide, 'id' | 'version' | 'status' | 'standing'>;
  /** Whose enrolment it is, where several stand under each other. */
  name?: string;
}

/** The button for what the rules propose, for who may decide it. */
export function ProposedVerb({ enrolment, name }: ProposedVerbProps) {
  const mayWrite = usePermission('PARTICIPANT_WRITE');
  const mayLapse = usePermission('ARREARS_DECIDE');
  const { standing, status } = enrolment;
  const verb = standing ? proposedVerb(standing.status, status === 'SUSPENDED') : null;
  if (verb === null || !(verb === 'lapse' ? mayLapse : mayWrite)) return null;
  return (
    <EnrolmentVerbButton key={verb} verb={verb} enrolment={enrolment} {...(name && { name })} />
  );
}
