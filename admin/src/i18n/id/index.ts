import { attendances } from './attendances';
import { auth } from './auth';
import { calendars } from './calendars';
import { claims } from './claims';
import { common } from './common';
import { enums } from './enums';
import { errors } from './errors';
import { groups } from './groups';
import { hostTurns } from './hostTurns';
import { layout } from './layout';
import { meetings } from './meetings';
import { messages } from './messages';
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
    calendars,
    claims,
    cohorts: { name: 'Angkatan' },
    groups,
    hostTurns,
    meetings,
    messages,
    participants,
    premiums,
    programmes,
    regions,
    users,
  },
};
