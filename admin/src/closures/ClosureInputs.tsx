import { maxLength, required } from 'ra-core';
import { DateInput, RadioButtonGroupInput, TextInput } from 'react-admin';
import { useEnumChoices } from '../i18n/useEnumChoices';
import { useText } from '../i18n/useText';

const NAME_MAX = 200;

/** What the days are, what people call them, and which they are. */
export function ClosureInputs() {
  const t = useText();
  const kinds = useEnumChoices('ClosureKind').map(({ id, name }) => ({
    id,
    name: `${name}: ${t(`resources.closures.kindHelp.${id}`)}`,
  }));
  const field = (name: 'kind' | 'name' | 'fromOn' | 'toOn') =>
    t(`resources.closures.fields.${name}`);
  return (
    <>
      <RadioButtonGroupInput
        source="kind"
        label={field('kind')}
        choices={kinds}
        translateChoice={false}
        row={false}
        validate={required()}
      />
      <TextInput
        source="name"
        label={field('name')}
        helperText={t('resources.closures.add.nameHelp')}
        validate={[required(), maxLength(NAME_MAX)]}
      />
      <DateInput source="fromOn" label={field('fromOn')} validate={required()} />
      <DateInput
        source="toOn"
        label={field('toOn')}
        helperText={t('resources.closures.add.toOnHelp')}
      />
    </>
  );
}
