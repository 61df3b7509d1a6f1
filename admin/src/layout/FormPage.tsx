import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { Form } from 'ra-core';
import type { ReactNode } from 'react';
import { SaveButton } from 'react-admin';
import { BackButton } from './BackButton';
import { PageHeader } from './PageHeader';

interface FormPageProps {
  title: string;
  saveLabel: string;
  defaultValues?: object;
  /** Buttons beside the heading, for verbs that are not part of the form. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A form on a page of its own: heading, sections, save and cancel. */
export function FormPage(props: FormPageProps) {
  const { title, saveLabel, defaultValues, actions, children } = props;
  return (
    <Box sx={{ maxWidth: 820 }}>
      <PageHeader title={title} actions={actions} />
      <Card>
        <Form warnWhenUnsavedChanges {...(defaultValues && { defaultValues })}>
          <Box sx={{ p: { xs: 2, sm: 3 } }}>
            {children}
            <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
              <SaveButton label={saveLabel} icon={<></>} alwaysEnable />
              <BackButton />
            </Box>
          </Box>
        </Form>
      </Card>
    </Box>
  );
}
