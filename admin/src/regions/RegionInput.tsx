import { required } from 'ra-core';
import { AutocompleteInput, ReferenceInput } from 'react-admin';
import type { RegionListQuery } from '../data/gql/graphql';
import { useText } from '../i18n/useText';

type Region = RegionListQuery['list']['items'][number];

const CHOICES_MAX = 20;

/** Chooses a village or kelurahan by typing part of its name; the whole path tells namesakes apart. */
export function RegionInput({ source }: { source: string }) {
  const t = useText();
  return (
    <ReferenceInput
      source={source}
      reference="regions"
      filter={{ level: 'VILLAGE' }}
      perPage={CHOICES_MAX}
    >
      <AutocompleteInput
        label={t('resources.regions.village')}
        optionText={({ path }: Region) => path}
        filterToQuery={(search: string) => (search ? { search } : {})}
        validate={required()}
      />
    </ReferenceInput>
  );
}
