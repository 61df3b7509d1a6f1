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
  return (
    <Box sx={GRID}>
      <ColumnPicker name="dateColumn" {...{ mapping, columns, onChange }} />
      <ColumnPicker name="descriptionColumn" {...{ mapping, columns, onChange }} />
      <ColumnPicker name="referenceColumn" isOptional {...{ mapping, columns, onChange }} />
      <Amounts {...{ mapping, columns, onChange }} />
      <Formats mapping={mapping} onChange={onChange} />
    </Box>
  );
}

/** Amounts stand in one column, perhaps beside one that says in or out, or in two. */
function Amounts({ mapping, columns, onChange }: MappingInputsProps) {
  const t = useText();
  const isInOne = mapping.amountColumn !== null;
  const [first, second] = isInOne
    ? (['amountColumn', 'directionColumn'] as const)
    : (['debitColumn', 'creditColumn'] as const);
  return (
    <>
      <Picker
        label={t('resources.bankStatements.mapping.fields.amounts')}
        value={isInOne ? 1 : 2}
        choices={[
          { value: 1, label: t('resources.bankStatements.mapping.inOne') },
          { value: 2, label: t('resources.bankStatements.mapping.inTwo') },
        ]}
        onChoose={(count) => onChange(count === 1 ? inOneColumn(mapping) : inTwoColumns(mapping))}
      />
      <ColumnPicker name={first} {...{ mapping, columns, onChange }} />
      <ColumnPicker name={second} isOptional={isInOne} {...{ mapping, columns, onChange }} />
    </>
  );
}

type ColumnName = Extract<keyof Mapping, `${string}Column`>;

interface ColumnPickerProps extends MappingInputsProps {
  name: ColumnName;
  /** A file may do without it. */
  isOptional?: boolean;
}

function ColumnPicker(props: ColumnPickerProps) {
  const { name, isOptional = false, mapping, columns, onChange } = props;
  const t = useText();
  const titles = columns.map((title, index) => ({
    value: index + 1,
    label: title ? `${index + 1}. ${title}` : String(index + 1),
  }));
  const none = { value: 0, label: t('common.none') };
  return (
    <Picker
      label={t(`resources.bankStatements.mapping.fields.${name}`)}
      value={mapping[name] ?? 0}
      choices={isOptional ? [none, ...titles] : titles}
      onChoose={(value) => onChange({ ...mapping, [name]: value || null })}
    />
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
