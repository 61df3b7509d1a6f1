import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { Form, RecordContextProvider } from 'ra-core';
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
  /** What follows once it is done, where that is not the same as giving up. */
  onDone?: (values: Values) => void;
  width?: 'xs' | 'sm';
  /** The inputs, if the verb needs any. */
  children?: ReactNode;
}

/** Only what is asked scrolls: the verb stays in view below it, however long that is. */
const PAPER = { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0 } };

/** Asks for what a verb needs, says what it will do, and closes once the server has done it. */
export function ActionDialog<Values extends object>(props: ActionDialogProps<Values>) {
  const { title, body, confirm, isRunning, defaultValues, onConfirm, onClose, children } = props;
  const { onDone = onClose, width = 'xs' } = props;
  const t = useText();
  const titleId = useId();
  const submit = async (values: unknown) => {
    // React-admin hands the values over untyped; the inputs are the caller's own children.
    const typed = values as Values;
    const outcome = await onConfirm(typed);
    if (!outcome.isDone) return outcome.errors;
    onDone(typed);
    return undefined;
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={width}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: PAPER } }}
    >
      {/* The record of the page around the dialog is not what this form is about. */}
      <RecordContextProvider value={undefined}>
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
      </RecordContextProvider>
    </Dialog>
  );
}
