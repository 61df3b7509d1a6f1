import { RecordLink } from '../fields/RecordLink';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import type { StatementRow } from './bankStatement.rows';
import { ConfirmRowButton } from './ConfirmRowButton';
import { MatchRowButton } from './MatchRowButton';
import { ReopenRowButton } from './ReopenRowButton';
import { RowLine } from './RowLine';
import { SetAsideButton } from './SetAsideButton';
import { useWhy } from './useWhy';

interface StatementRowItemProps {
  row: StatementRow;
  cohortId: string;
  mayDecide: boolean;
}

/** One row of a statement with what it stands for and what can be done. */
export function StatementRowItem({ row, cohortId, mayDecide }: StatementRowItemProps) {
  return (
    <RowLine
      row={row}
      why={<Why row={row} />}
      actions={mayDecide && <Actions row={row} cohortId={cohortId} />}
    />
  );
}

function Why({ row }: { row: StatementRow }) {
  const t = useText();
  const why = useWhy();
  const { verdict, knownStatement, namedEnrolment } = row;
  if (verdict) return <Verdict verdict={verdict} />;
  if (!knownStatement) return why(row, namedEnrolment?.participant.fullName ?? null);
  return (
    <>
      {t('resources.bankStatements.knownIn')}{' '}
      <RecordLink resource="bankStatements" id={knownStatement.id}>
        {knownStatement.fileName}
      </RecordLink>
    </>
  );
}

function Verdict({ verdict }: { verdict: NonNullable<StatementRow['verdict']> }) {
  const t = useText();
  const { moment } = useFormat();
  const { asideReason, note, slipNumber, receiptNumber, personName, participantId } = verdict;
  const person = participantId ? (
    <RecordLink resource="participants" id={participantId}>
      {personName}
    </RecordLink>
  ) : (
    personName
  );
  return (
    <>
      {asideReason && t(`enums.BankRowAsideReason.${asideReason}`)}
      {note && ` · ${note}`}
      {slipNumber && t('resources.bankStatements.slip', { number: slipNumber })}
      {receiptNumber && t('resources.bankStatements.receipt', { number: receiptNumber })}
      {personName && ' · '}
      {person}
      {verdict.isReversed && <div>{t('resources.bankStatements.reversed')}</div>}
      <div>
        {t(`resources.bankStatements.${verdict.isAutomatic ? 'foundBy' : 'decidedBy'}`, {
          name: verdict.decidedByName,
          moment: moment(verdict.decidedAt),
        })}
      </div>
    </>
  );
}

function Actions({ row, cohortId }: { row: StatementRow; cohortId: string }) {
  switch (row.state) {
    case 'PROPOSED':
      return (
        <>
          <ConfirmRowButton row={row} />
          <MatchRowButton row={row} cohortId={cohortId} />
          <SetAsideButton row={row} />
        </>
      );
    case 'UNMATCHED':
      return (
        <>
          <MatchRowButton row={row} cohortId={cohortId} />
          <SetAsideButton row={row} />
        </>
      );
    case 'MATCHED':
    case 'SET_ASIDE':
      return <ReopenRowButton row={row} />;
    case 'BROKEN':
    case 'KNOWN':
      return null;
  }
}
