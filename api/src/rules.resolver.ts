import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { FieldCode, RuleCode } from './kernel/index.js';

@ObjectType({ description: 'A rule that can refuse a request.' })
class Rule {
  @Field(() => RuleCode, { description: 'The code in `extensions.rule` of the error.' })
  code!: RuleCode;
}

@Resolver()
export class RulesResolver {
  @Query(() => [Rule], { description: 'Every rule that can refuse a request. Open to everybody.' })
  rules(): Rule[] {
    return Object.values(RuleCode).map((code) => ({ code }));
  }

  @Query(() => [FieldCode], {
    description:
      'Everything that can be wrong with one field of an input, as `extensions.fields[path].code` of an INVALID_INPUT says it. Open to everybody.',
  })
  fieldCodes(): FieldCode[] {
    return Object.values(FieldCode);
  }
}
