import { useViewer } from '../auth/useViewer';

interface OtherInstitutionProps {
  institution: { id: string; shortName: string };
}

/** Whose record this is, for those who see several institutions; one's own goes without saying. */
export function OtherInstitution({ institution }: OtherInstitutionProps) {
  const viewer = useViewer();
  if (!viewer || viewer.institution.id === institution.id) return null;
  return <> · {institution.shortName}</>;
}
