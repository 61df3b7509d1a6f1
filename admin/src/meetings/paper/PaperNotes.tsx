import { styled } from '@mui/material/styles';
import { useFormat } from '../../fields/useFormat';
import { useText } from '../../i18n/useText';
import { DENOMINATIONS, valueOf } from '../sheet/cash';
import type { Paper } from './paper.forms';

const TALK_LINES = 3;

/** Below the roster: cash by note and coin, topics, questions, decisions, who hosts next. */
export function PaperNotes({ paper }: { paper: Paper }) {
  const t = useText();
  const { topics, host, nextHost } = paper;
  return (
    <Columns>
      <Cash />
      <div>
        <section>
          <h2>{t('resources.meetings.fields.topics')}</h2>
          <Topics>
            {topics.map((name) => (
              <li key={name}>{name}</li>
            ))}
            <li>
              <Rule />
            </li>
          </Topics>
        </section>
        <section>
          <h2>{t('resources.meetings.fields.host')}</h2>
          <div>
            {t('resources.meetings.paper.hostToday')}: {host ?? <Rule />}
          </div>
          <div>
            {t('resources.meetings.paper.hostNext')}: {nextHost ?? ''} <Rule />
          </div>
        </section>
      </div>
      <Lines title={t('resources.meetings.talk.questions')} />
      <Lines title={t('resources.meetings.paper.decisions')} />
    </Columns>
  );
}

function Lines({ title }: { title: string }) {
  return (
    <section className="wide">
      <h2>{title}</h2>
      {Array.from({ length: TALK_LINES }, (_, index) => (
        <Rule key={index} />
      ))}
    </section>
  );
}

function Cash() {
  const t = useText();
  const { count } = useFormat();
  return (
    <section>
      <h2>{t('resources.meetings.cash.title')}</h2>
      <table>
        <thead>
          <tr>
            <th>{t('resources.meetings.paper.cash.value')}</th>
            <th>{t('resources.meetings.paper.cash.pieces')}</th>
            <th>{t('resources.meetings.paper.cash.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {DENOMINATIONS.map((one) => (
            <tr key={one}>
              <td className="value">{count(valueOf(one))}</td>
              <td />
              <td />
            </tr>
          ))}
          <tr>
            <th colSpan={2}>{t('resources.meetings.paper.cash.total')}</th>
            <td />
          </tr>
        </tbody>
      </table>
      <Signatures>
        <div>{t('resources.meetings.cash.countedBy')}</div>
        <div>{t('resources.meetings.cash.signedBy')}</div>
      </Signatures>
    </section>
  );
}

const Columns = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  columnGap: '6mm',
  '& .wide': { gridColumn: '1 / -1' },
  '& .value': { textAlign: 'end', width: '22mm' },
  '& tbody td': { height: '5.5mm' },
});

const Topics = styled('ul')({
  margin: 0,
  paddingInlineStart: '5mm',
  listStyle: '"☐  "',
});

const Rule = styled('div')({ height: '7mm', borderBottom: '0.3mm solid #000' });

const Signatures = styled('div')({
  display: 'grid',
  gridTemplateColumns: '1fr 1fr',
  gap: '4mm',
  '& > div': { height: '16mm', borderBottom: '0.3mm solid #000' },
});
