import { defineEntity, p } from '@mikro-orm/postgresql';
import { Field, ID, ObjectType } from 'type-graphql';
import { RuleCode, ruleViolated } from '../kernel/index.js';

export const QuestionSchema = defineEntity({
  name: 'Question',
  tableName: 'questions',
  properties: {
    institutionId: p.uuid().primary(),
    id: p.uuid().primary(),
    meetingId: p.uuid(),
    askedByName: p.text().nullable(),
    text: p.text(),
    answer: p.text().nullable(),
  },
});

/** Something asked at a meeting. */
@ObjectType({ description: 'Something asked at a meeting, with its answer.' })
export class Question extends QuestionSchema.class {
  @Field(() => ID, { description: 'Opaque id.' })
  declare id: string;

  @Field(() => String, { nullable: true, description: 'Who asked; null when not written down.' })
  declare askedByName: string | null;

  @Field(() => String, { description: 'What was asked, 1 to 2,000 characters.' })
  declare text: string;

  @Field(() => String, { nullable: true, description: 'The answer; null while it is owed.' })
  declare answer: string | null;

  /** Writes down an answer that was owed. An answer once given stands. */
  settle(answer: string): void {
    if (this.answer === answer) return;
    if (this.answer !== null) {
      const message = 'Expected a question without an answer; this one has been answered.';
      throw ruleViolated(RuleCode.QUESTION_ALREADY_ANSWERED, message);
    }
    this.answer = answer;
  }
}
QuestionSchema.setClass(Question);
