import {
  invalidField,
  isId,
  notFound,
  RuleCode,
  ruleViolated,
  type Unit,
} from '../kernel/index.js';
import { ProgrammeBenefit } from './programme-benefit.entity.js';
import { ProgrammeServiceLevel } from './programme-service-level.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import type { ProgrammeRuleName } from './programme.enums.js';
import type { ProgrammeRuleInput, ProgrammeVersionPublishInput } from './programme.inputs.js';
import { draftFaults, RULE_PROPERTIES, valueFault } from './programme.rules.js';

/** Publishes a complete version after the latest one. */
export async function publishVersion(
  unit: Unit,
  programmeId: string,
  input: ProgrammeVersionPublishInput,
): Promise<ProgrammeVersion> {
  const latest = isId(programmeId)
    ? await unit.em.findOne(ProgrammeVersion, { programmeId }, { orderBy: { number: 'desc' } })
    : null;
  if (!latest) throw notFound('programme');
  const faults = draftFaults(input);
  if (faults.length > 0) {
    throw ruleViolated(
      RuleCode.PROGRAMME_VERSION_INCOMPLETE,
      `Not publishable: ${faults.join('; ')}.`,
    );
  }
  requireUsableValues(input.rules);
  if (input.effectiveOn <= latest.effectiveOn) {
    const message = `Version ${latest.number} takes effect on ${latest.effectiveOn}; a new one must be later.`;
    throw ruleViolated(RuleCode.PROGRAMME_VERSION_NOT_LATER, message);
  }
  const version = unit.em.create(ProgrammeVersion, {
    id: unit.newId(),
    programmeId,
    number: latest.number + 1,
    effectiveOn: input.effectiveOn,
    ...ruleValues(input.rules),
    sources: sourcesOf(input.rules),
    createdAt: unit.now,
  });
  // Without relations the ORM does not know that the version comes first.
  await unit.em.flush();
  addTables(unit, version.id, input);
  await unit.journal('programmeVersion.published', { type: 'ProgrammeVersion', id: version.id });
  return version;
}

function requireUsableValues(rules: readonly ProgrammeRuleInput[]): void {
  const fault = valueFault(rules);
  if (!fault) return;
  const row = rules.findIndex((rule) => rule.name === fault.name);
  const message = `${fault.name} takes ${fault.expected}; got ${rules[row]?.value}.`;
  throw invalidField(`input.rules.${row}.value`, 'OUT_OF_RANGE', message);
}

type RuleProperty = (typeof RULE_PROPERTIES)[ProgrammeRuleName];

function ruleValues(rules: readonly ProgrammeRuleInput[]): Record<RuleProperty, number> {
  const entries = rules.map((rule) => [RULE_PROPERTIES[rule.name], rule.value]);
  // draftFaults has made sure that every rule is there once.
  return Object.fromEntries(entries) as Record<RuleProperty, number>;
}

function sourcesOf(
  rules: readonly ProgrammeRuleInput[],
): Partial<Record<ProgrammeRuleName, string>> {
  return Object.fromEntries(
    rules.flatMap((rule) => (rule.source ? [[rule.name, rule.source]] : [])),
  );
}

function addTables(
  unit: Unit,
  programmeVersionId: string,
  input: ProgrammeVersionPublishInput,
): void {
  for (const { cause, policyYear, amount, timesPerYearMax, source } of input.benefits) {
    const row = {
      programmeVersionId,
      cause,
      policyYear,
      amount,
      timesPerYearMax,
      source: source ?? null,
    };
    unit.em.create(ProgrammeBenefit, row);
  }
  for (const { stage, targetDays, source } of input.serviceLevels) {
    unit.em.create(ProgrammeServiceLevel, {
      programmeVersionId,
      stage,
      targetDays,
      source: source ?? null,
    });
  }
}
