import { useState } from 'react';
import { useAction } from '../../data/useAction';
import { useRead } from '../../data/useRead';
import { useFormat } from '../../fields/useFormat';
import { useSettled } from '../../fields/useSettled';
import { MeetingPlanDocument, MeetingPlanPreviewDocument } from './plan.documents';
import { toPlanInput, type PlanForm } from './plan.forms';
import type { Plan } from './plan.rows';

/** A plan being made for a group: what is asked, what would become of it, and what came of it. */
export function usePlan(groupId: string) {
  const { today } = useFormat();
  const [form, setForm] = useState<PlanForm>({
    groupId,
    fromOn: today,
    untilOn: '',
    choices: {},
    clashReason: '',
  });
  const [saved, setSaved] = useState<Plan>();
  const input = useSettled(toPlanInput(form));
  const preview = useRead(
    MeetingPlanPreviewDocument,
    { input },
    { enabled: saved === undefined, keepsEarlier: true },
  );
  const { run, isRunning } = useAction(MeetingPlanDocument, { done: 'plan.done' });
  const change = (changes: Partial<PlanForm>) => setForm((earlier) => ({ ...earlier, ...changes }));
  const choose = (occursOn: string, choice: string | null | undefined) => {
    const { [occursOn]: _, ...others } = form.choices;
    change({ choices: choice === undefined ? others : { ...others, [occursOn]: choice } });
  };
  const save = async () => {
    const outcome = await run({ input: toPlanInput(form) });
    if (outcome.isDone) setSaved(outcome.result.plan);
  };
  return { form, change, choose, preview, save, saved, isSaving: isRunning };
}

/** What usePlan gives. */
export type Planning = ReturnType<typeof usePlan>;
