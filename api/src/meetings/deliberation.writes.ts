import { RuleCode, ruleViolated, type LocalDate, type Unit } from '../kernel/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Decision } from './decision.entity.js';
import type { AgendaItemInput, QuestionInput } from './deliberation.inputs.js';
import { Question } from './question.entity.js';

/** Adds to what a meeting talked about, in the order given. */
export async function addAgendaItems(
  unit: Unit,
  meetingId: string,
  items: readonly AgendaItemInput[],
): Promise<void> {
  const { institutionId } = unit;
  const rows = items.map(({ title, note = null }) => {
    return { institutionId, id: unit.newId(), meetingId, title, note };
  });
  if (rows.length > 0) await unit.em.insertMany(AgendaItem, rows);
}

/** Adds to what was asked at a meeting, in the order given. */
export async function addQuestions(
  unit: Unit,
  meetingId: string,
  questions: readonly QuestionInput[],
): Promise<void> {
  const { institutionId } = unit;
  const rows = questions.map(({ askedByName = null, text, answer = null }) => {
    return { institutionId, id: unit.newId(), meetingId, askedByName, text, answer };
  });
  if (rows.length > 0) await unit.em.insertMany(Question, rows);
}

/** Notes that a decision was carried out. */
export async function completeDecision(
  unit: Unit,
  id: string,
  doneOn: LocalDate,
): Promise<Decision> {
  const decision = await unit.lock(Decision, id);
  if (doneOn > unit.today) {
    const message = `Expected today (${unit.today}) or earlier; got ${doneOn}.`;
    throw ruleViolated(RuleCode.DATE_IN_FUTURE, message);
  }
  decision.complete(doneOn);
  await unit.journal('decision.completed', { type: 'Decision', id }, { doneOn });
  return decision;
}

/** Writes down the answer to a question that was left open. */
export async function answerQuestion(unit: Unit, id: string, answer: string): Promise<Question> {
  const question = await unit.lock(Question, id);
  question.settle(answer);
  await unit.journal('question.answered', { type: 'Question', id });
  return question;
}
