import type { ReactNode } from 'react';
import { useRead } from '../data/useRead';
import { useText } from '../i18n/useText';
import { CardSection } from '../layout/CardSection';
import { AgendaList } from './AgendaList';
import { MeetingDeliberationDocument } from './deliberation.documents';
import { QuestionList } from './QuestionList';

/** What a meeting talked about and what was asked; nothing of it when nothing was written down. */
export function MeetingTalk({ meetingId }: { meetingId: string }) {
  const t = useText();
  const read = useRead(MeetingDeliberationDocument, { id: meetingId });
  const { agendaItems = [], questions = [] } = read.data?.meeting ?? {};
  return (
    <>
      {agendaItems.length > 0 && (
        <Part title={t('resources.meetings.talk.agenda')}>
          <AgendaList items={agendaItems} />
        </Part>
      )}
      {questions.length > 0 && (
        <Part title={t('resources.meetings.talk.questions')}>
          <QuestionList questions={questions} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <CardSection above={2} title={title}>
      {children}
    </CardSection>
  );
}
