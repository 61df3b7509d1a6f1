import Button from '@mui/material/Button';
import { useContext, useState, type ReactNode } from 'react';
import type { Outcome } from '../data/useAction';
import type { ClaimAction } from '../data/gql/enums';
import { useFormat } from '../fields/useFormat';
import { useText } from '../i18n/useText';
import { ActionDialog } from '../layout/ActionDialog';
import type { ClaimRecord } from './claim.rows';
import { OpenedStep } from './OpenedStep';

interface ClaimActionButtonProps<Form> {
  claim: ClaimRecord;
  action: ClaimAction;
  /** The way forward is filled, the way out is not. */
  isForward?: boolean;
  isRunning: boolean;
  defaultValues?: Partial<Form>;
  onConfirm: (form: Form) => Promise<Outcome<unknown>>;
  /** The inputs beside the day. */
  children: ReactNode;
}

/** The button of one step of a claim, and the dialog that says what the step does and asks what it needs. */
export function ClaimActionButton<Form extends { on: string }>(
  props: ClaimActionButtonProps<Form>,
) {
  const { claim, action, isForward = true, isRunning, defaultValues, onConfirm, children } = props;
  const t = useText();
  const { today } = useFormat();
  const opened = useContext(OpenedStep);
  const [isOpen, setOpen] = useState(false);
  const name = claim.participant.fullName;
  return (
    <>
      {!opened && (
        <Button variant={isForward ? 'contained' : 'outlined'} onClick={() => setOpen(true)}>
          {t(`resources.claims.actions.${action}.button`)}
        </Button>
      )}
      {(isOpen || opened) && (
        <ActionDialog<Form>
          title={`${t(`resources.claims.actions.${action}.button`)}: ${name}`}
          body={t(`resources.claims.actions.${action}.body`)}
          confirm={t(`resources.claims.actions.${action}.button`)}
          isRunning={isRunning}
          // Every form of a step has a day, which the compiler cannot add to a generic form.
          defaultValues={{ on: today, ...defaultValues } as Partial<Form>}
          onConfirm={onConfirm}
          onClose={opened?.onClose ?? (() => setOpen(false))}
        >
          {children}
        </ActionDialog>
      )}
    </>
  );
}
