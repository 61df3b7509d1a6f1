import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { Form } from 'ra-core';
import { useId, type ReactNode } from 'react';
import type { Outcome } from '../data/useAction';
import { useText } from '../i18n/useText';

interface ActionDialogProps<Values> {
  title: string;
  /** What will happen, in one or two sentences. */
  body: string;
  /** The verb on the button. */
  confirm: string;
  isRunning: boolean;
  defaultValues?: Partial<Values>;
  /** Runs the verb; fields the server refused are painted, and the dialog stays open. */
  onConfirm: (values: Values) => Promise<Outcome<unknown>>;
  onClose: () => void;
  /** The inputs, if the verb needs any. */
  children?: ReactNode;
}

/** Asks for what a verb needs, says what it will do, and closes once the server has done it. */
export function ActionDialog<Values extends object>(props: ActionDialogProps<Values>) {
  const { title, body, confirm, isRunning, defaultValues, onConfirm, onClose, children } = props;
  const t = useText();
  const titleId = useId();
  const submit = async (values: unknown) => {
    // React-admin hands the values over untyped; the inputs are the caller's own children.
    const outcome = await onConfirm(values as Values);
    if (!outcome.isDone) return outcome.errors;
    onClose();
    return undefined;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby={titleId}>
      <Form onSubmit={submit} {...(defaultValues && { defaultValues })}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 2 }}>{body}</DialogContentText>
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={isRunning}>
            {confirm}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
}
