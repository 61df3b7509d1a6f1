import { attendances } from './attendances';
import { auth } from './auth';
import { claims } from './claims';
import { common } from './common';
import { enums } from './enums';
import { errors } from './errors';
import { fieldDevices } from './fieldDevices';
import { groups } from './groups';
import { hostTurns } from './hostTurns';
import { layout } from './layout';
import { meetings } from './meetings';
import { participants } from './participants';
import { premiums } from './premiums';
import { programmes } from './programmes';
import { ra } from './ra';
import { regions } from './regions';
import { today } from './today';
import { users } from './users';

/** The Indonesian catalogue. Each noun's own words live in the file of its name. */
export const indonesian = {
  ra,
  auth,
  common,
  enums,
  errors,
  layout,
  today,
  resources: {
    attendances,
    claims,
    cohorts: { name: 'Angkatan' },
    fieldDevices,
    groups,
    hostTurns,
    meetings,
    participants,
    premiums,
    programmes,
    regions,
    users,
  },
};
