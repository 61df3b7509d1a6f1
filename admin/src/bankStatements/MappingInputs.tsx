import Box from '@mui/material/Box';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';
import type { Mapping } from './bankStatement.rows';
import { inOneColumn, inTwoColumns } from './mapping';
import { Picker } from './Picker';

interface MappingInputsProps {
  mapping: Mapping;
  /** The titles of the columns. */
  columns: readonly string[];
  onChange: (mapping: Mapping) => void;
}

const GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1fr 1fr' },
  gap: 2,
  pt: 1,
} as const;

/** Which column is what, and how days and amounts are written. */
export function MappingInputs({ mapping, columns, onChange }: MappingInputsProps) {
  const t = useText();
  const label = (name: keyof Mapping | 'amounts') =>
    t(`resources.bankStatements.mapping.fields.${name}`);
  const set = (change: Partial<Mapping>) => onChange({ ...mapping, ...change });
  const titles = columns.map((title, index) => ({
    value: index + 1,
    label: title ? `${index + 1}. ${title}` : String(index + 1),
  }));
  const none = { value: 0, label: t('common.none') };
  const column = (
    name: 'dateColumn' | 'descriptionColumn' | 'amountColumn' | 'debitColumn' | 'creditColumn',
  ) => (
    <Picker
      label={label(name)}
      value={mapping[name] ?? 0}
      choices={titles}
      onChoose={(value) => set({ [name]: value })}
    />
  );
  const optional = (name: 'referenceColumn' | 'directionColumn') => (
    <Picker
      label={label(name)}
      value={mapping[name] ?? 0}
      choices={[none, ...titles]}
      onChoose={(value) => set({ [name]: value === 0 ? null : value })}
    />
  );
  const isInOne = mapping.amountColumn !== null;
  return (
    <Box sx={GRID}>
      {column('dateColumn')}
      {column('descriptionColumn')}
      {optional('referenceColumn')}
      <Picker
        label={label('amounts')}
        value={isInOne ? 1 : 2}
        choices={[
          { value: 1, label: t('resources.bankStatements.mapping.inOne') },
          { value: 2, label: t('resources.bankStatements.mapping.inTwo') },
        ]}
        onChoose={(count) => onChange(count === 1 ? inOneColumn(mapping) : inTwoColumns(mapping))}
      />
      {isInOne ? (
        <>
          {column('amountColumn')}
          {optional('directionColumn')}
        </>
      ) : (
        <>
          {column('debitColumn')}
          {column('creditColumn')}
        </>
      )}
      <Formats mapping={mapping} onChange={onChange} />
    </Box>
  );
}

function Formats({ mapping, onChange }: Pick<MappingInputsProps, 'mapping' | 'onChange'>) {
  const t = useText();
  const label = (name: keyof Mapping) => t(`resources.bankStatements.mapping.fields.${name}`);
  const lines = Array.from({ length: 21 }, (_, line) => ({
    value: line,
    label: line === 0 ? t('resources.bankStatements.mapping.noTitles') : String(line),
  }));
  return (
    <>
      <Picker
        label={label('dateFormat')}
        value={mapping.dateFormat}
        choices={useEnumChoices('BankDateFormat')}
        onChoose={(dateFormat) => onChange({ ...mapping, dateFormat })}
      />
      <Picker
        label={label('numberFormat')}
        value={mapping.numberFormat}
        choices={useEnumChoices('BankNumberFormat')}
        onChoose={(numberFormat) => onChange({ ...mapping, numberFormat })}
      />
      <Picker
        label={label('delimiter')}
        value={mapping.delimiter}
        choices={useEnumChoices('CsvDelimiter')}
        onChoose={(delimiter) => onChange({ ...mapping, delimiter })}
      />
      <Picker
        label={label('titleLine')}
        value={mapping.titleLine}
        choices={lines}
        onChoose={(titleLine) => onChange({ ...mapping, titleLine })}
      />
    </>
  );
}
