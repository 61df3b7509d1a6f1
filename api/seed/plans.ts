import { OPEN_CLAIMS_MABAR, OPEN_CLAIMS_POLONIA } from './open-claim-plans.js';
import type { AuthorityPlan, ImplementerPlan } from './plan.js';

/** Kelurahan Polonia, after the study: 169 participants, two of three years run. */
const POLONIA: ImplementerPlan = {
  institution: {
    kind: 'IMPLEMENTER',
    name: 'YAKMI Polonia (demo)',
    shortName: 'YAKMI Polonia',
    regionCode: '12.71.16.1002',
    phone: '+628490001001',
    email: 'kantor@yakmi.example',
  },
  staff: [
    { email: 'kepala@yakmi.example', fullName: 'Rosmaida Pulungan', role: 'HEAD' },
    { email: 'bendahara@yakmi.example', fullName: 'Lie Herlina', role: 'TREASURER' },
    { email: 'petugas@yakmi.example', fullName: 'Sahat Manurung', role: 'OFFICER' },
    { email: 'petugas2@yakmi.example', fullName: 'Yusnimar Piliang', role: 'OFFICER' },
    { email: 'petugas3@yakmi.example', fullName: 'Sugeng Riyadi', role: 'OFFICER' },
    { email: 'analis@yakmi.example', fullName: 'Rehulina Tarigan', role: 'ANALYST' },
  ],
  monthsElapsed: 24,
  quota: 200,
  regions: ['12.71.16.1002', '12.71.16.1002', '12.71.16.1002', '12.71.16.1003', '12.71.16.1005'],
  groups: [
    { name: 'Kelompok Melati', size: 24, meetsInDays: 0 },
    { name: 'Kelompok Mawar', size: 22, meetsInDays: 0 },
    { name: 'Kelompok Anggrek', size: 22, meetsInDays: 2 },
    { name: 'Kelompok Kenanga', size: 21, meetsInDays: 5, isNextWithoutHost: true },
    { name: 'Kelompok Cempaka', size: 21, meetsInDays: -1, isLastUnrecorded: true },
    { name: 'Kelompok Dahlia', size: 20, meetsInDays: -4, isLastUnrecorded: true },
    { name: 'Kelompok Flamboyan', size: 20, meetsInDays: -9 },
    { name: 'Kelompok Teratai', size: 19, meetsInDays: 9 },
  ],
  lives: {
    LATE_JOINER: 8,
    WITHDRAWN: 7,
    LAPSED: 2,
    DECEASED: 3,
    SUSPENDED: 4,
    RESUMED: 6,
    IN_ARREARS: 10,
    LONG_IN_ARREARS: 3,
    AHEAD: 8,
    TRANSFERRED: 5,
    WITHOUT_HEIR: 6,
  },
  illnesses: 68,
  accidents: 13,
  openClaims: OPEN_CLAIMS_POLONIA,
  rejections: [
    'INCAPACITY_TOO_SHORT',
    'INCAPACITY_TOO_SHORT',
    'WAITING_PERIOD',
    'CAP_REACHED',
    'SUSPENDED_COVER',
    'NOT_COVERED_EVENT',
  ],
  mistakes: 6,
  deliberationMonths: [1, 13],
};

/** Mabar Hilir, which the same study's companion describes: small and ten months old. */
const MABAR: ImplementerPlan = {
  institution: {
    kind: 'IMPLEMENTER',
    name: 'Lembaga Mitra Mabar (demo)',
    shortName: 'Mitra Mabar',
    regionCode: '12.71.06.1006',
    phone: '+628490002001',
    email: 'kantor@mabar.example',
  },
  staff: [
    { email: 'kepala@mabar.example', fullName: 'Baharuddin Azhar', role: 'HEAD' },
    { email: 'bendahara@mabar.example', fullName: 'Tiurma Sinaga', role: 'TREASURER' },
    { email: 'petugas@mabar.example', fullName: 'Lasmi Rahayu', role: 'OFFICER' },
    { email: 'analis@mabar.example', fullName: 'Darwis Koto', role: 'ANALYST' },
  ],
  monthsElapsed: 10,
  quota: 60,
  regions: ['12.71.06.1006'],
  groups: [
    { name: 'Kelompok Kamboja', size: 15, meetsInDays: 1 },
    { name: 'Kelompok Seroja', size: 15, meetsInDays: -3, isLastUnrecorded: true },
  ],
  lives: { LATE_JOINER: 2, SUSPENDED: 1, RESUMED: 1, IN_ARREARS: 3, AHEAD: 2, WITHOUT_HEIR: 1 },
  illnesses: 5,
  accidents: 1,
  openClaims: OPEN_CLAIMS_MABAR,
  rejections: [],
  mistakes: 1,
  deliberationMonths: [2],
};

/** The institutions that run the programme. */
export const IMPLEMENTERS: readonly ImplementerPlan[] = [POLONIA, MABAR];

/** The office that oversees them. */
export const AUTHORITY: AuthorityPlan = {
  institution: {
    kind: 'AUTHORITY',
    name: 'Dinas Sosial Kota Medan (demo)',
    shortName: 'Dinsos Medan',
    regionCode: '12.71',
    phone: '+628490003001',
    email: 'kantor@medan.example',
  },
  staff: [
    { email: 'dinas@medan.example', fullName: 'Masitoh Daulay', role: 'MINISTRY' },
    { email: 'analis@medan.example', fullName: 'Elvi Simanjuntak', role: 'ANALYST' },
  ],
};
