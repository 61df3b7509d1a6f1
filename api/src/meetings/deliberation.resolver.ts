import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Context, manyOf, Permission } from '../kernel/index.js';
import { AgendaItem } from './agenda-item.entity.js';
import { Decision } from './decision.entity.js';
import { DecisionCompleteInput, QuestionAnswerInput } from './deliberation.inputs.js';
import { answerQuestion, completeDecision } from './deliberation.writes.js';
import { Meeting } from './meeting.entity.js';
import { Question } from './question.entity.js';

/** What a meeting talked over: agenda, questions, decisions. */
@Resolver(() => Meeting)
export class DeliberationResolver {
  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Decision, {
    description:
      'Notes that a decision was carried out. The same day again changes nothing. Rules: DECISION_ALREADY_DONE, DATE_IN_FUTURE.',
  })
  decisionComplete(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the decision.' }) id: string,
    @Arg('input', () => DecisionCompleteInput, { description: 'When.' })
    { doneOn }: DecisionCompleteInput,
  ): Promise<Decision> {
    return ctx.write((unit) => completeDecision(unit, id, doneOn));
  }

  @Authorized(Permission.MEETING_WRITE)
  @Mutation(() => Question, {
    description:
      'Writes down an answer that was owed. The same answer again changes nothing. Rule: QUESTION_ALREADY_ANSWERED.',
  })
  questionAnswer(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'Id of the question.' }) id: string,
    @Arg('input', () => QuestionAnswerInput, { description: 'The answer.' })
    { answer }: QuestionAnswerInput,
  ): Promise<Question> {
    return ctx.write((unit) => answerQuestion(unit, id, answer));
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [AgendaItem], {
    description: 'What was talked about, in the order it was entered.',
  })
  agendaItems(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<AgendaItem[]> {
    return manyOf(ctx, AgendaItem, 'meeting_id', meeting.id, { order: 't.id' });
  }

  @Authorized(Permission.PARTICIPANT_READ)
  @FieldResolver(() => [Question], {
    description: 'What was asked, in the order it was entered.',
  })
  questions(@Root() meeting: Meeting, @Ctx() ctx: Context): Promise<Question[]> {
    return manyOf(ctx, Question, 'meeting_id', meeting.id, { order: 't.id' });
  }
}
