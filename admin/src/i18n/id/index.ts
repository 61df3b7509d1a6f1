import { attendances } from './attendances';
import { auth } from './auth';
import { common } from './common';
import { enums } from './enums';
import { errors } from './errors';
import { groups } from './groups';
import { hostTurns } from './hostTurns';
import { layout } from './layout';
import { participants } from './participants';
import { premiums } from './premiums';
import { programmes } from './programmes';
import { ra } from './ra';
import { regions } from './regions';
import { users } from './users';

/** The Indonesian catalogue. Each noun's own words live in the file of its name. */
export const indonesian = {
  ra,
  auth,
  common,
  enums,
  errors,
  layout,
  resources: {
    attendances,
    cohorts: { name: 'Angkatan' },
    groups,
    hostTurns,
    participants,
    premiums,
    programmes,
    regions,
    users,
  },
};
