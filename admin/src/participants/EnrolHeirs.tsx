import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useSimpleFormIterator } from 'ra-core';
import { ArrayInput, SimpleFormIterator } from 'react-admin';
import { useText } from '../i18n/useText';
import { FormSection } from '../layout/FormSection';
import { HeirInputs } from './HeirInputs';

const TWO_COLUMNS = {
  '& .RaSimpleFormIterator-form': {
    display: 'grid',
    gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
    columnGap: 2,
    flexGrow: 1,
  },
};

/** Who receives the death benefit, in order; a missing heir delays a claim by weeks. */
export function EnrolHeirs() {
  const t = useText();
  return (
    <FormSection title={t('resources.participants.heirs.title')}>
      <Typography color="textSecondary" sx={{ gridColumn: '1 / -1' }}>
        {t('resources.participants.heirs.help')}
      </Typography>
      <ArrayInput source="beneficiaries" label={false} sx={{ gridColumn: '1 / -1' }}>
        <SimpleFormIterator
          disableReordering
          disableClear
          addButton={<AddHeirButton />}
          getItemLabel={(index) => `${index + 1}.`}
          sx={TWO_COLUMNS}
        >
          <HeirInputs />
        </SimpleFormIterator>
      </ArrayInput>
    </FormSection>
  );
}

function AddHeirButton() {
  const t = useText();
  const { add } = useSimpleFormIterator();
  return (
    <Button startIcon={<AddIcon />} onClick={() => add()}>
      {t('resources.participants.heirs.add')}
    </Button>
  );
}
