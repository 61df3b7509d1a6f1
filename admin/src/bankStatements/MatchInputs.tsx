import { required } from 'ra-core';
import { AutocompleteInput, RadioButtonGroupInput, ReferenceInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useRead } from '../data/useRead';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ReadState } from '../layout/ReadState';
import type { ParticipantRow } from '../participants/participant.rows';
import { BankRowCandidatesDocument } from './bankStatement.documents';
import type { StatementRow } from './bankStatement.rows';
import { PARTICIPANT, thingValue, type MatchForm } from './match.forms';

const CHOICES_MAX = 10;

/** What is on record with this amount around this day; for money that came in also a participant. */
export function MatchInputs({ row }: { row: StatementRow }) {
  const t = useText();
  const { day } = useFormat();
  const read = useRead(BankRowCandidatesDocument, { id: row.id });
  const chosen = useWatch<MatchForm, 'thing'>({ name: 'thing' });
  if (!read.data) return <ReadState read={read} />;
  const candidates = read.data.candidates.map((candidate) => ({
    id: thingValue(candidate),
    name: `${t(`enums.BankThingKind.${candidate.kind}`)} ${candidate.label} · ${day(candidate.on)}`,
  }));
  const isPremium = (row.amount ?? 0) > 0;
  const somebody = { id: PARTICIPANT, name: t('resources.bankStatements.match.participant') };
  if (candidates.length === 0 && !isPremium) return t('resources.bankStatements.match.nothing');
  return (
    <>
      <RadioButtonGroupInput
        source="thing"
        label={t('resources.bankStatements.match.what')}
        choices={isPremium ? [...candidates, somebody] : candidates}
        row={false}
        translateChoice={false}
        validate={required()}
      />
      {chosen === PARTICIPANT && <PayerInput />}
    </>
  );
}

function PayerInput() {
  const t = useText();
  const describe = ({ fullName, number, currentMembership }: ParticipantRow) =>
    [fullName, number, currentMembership?.group.name].filter(Boolean).join(' · ');
  return (
    <ReferenceInput
      source="participantId"
      reference="participants"
      perPage={CHOICES_MAX}
      sort={{ field: 'fullName', order: 'ASC' }}
    >
      <AutocompleteInput
        label={t('resources.bankStatements.match.payer')}
        optionText={describe}
        filterToQuery={(search: string) => ({ search })}
        helperText={t('resources.bankStatements.match.payerHelp')}
        validate={required()}
      />
    </ReferenceInput>
  );
}
