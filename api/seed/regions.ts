/** A row of `regions`. */
export interface RegionRow {
  code: string;
  name: string;
  level: 'PROVINCE' | 'REGENCY' | 'DISTRICT' | 'VILLAGE';
  parentCode: string | null;
}

/** The Kemendagri codes of the demo (Kepmendagri 300.2.2-2430/2025), parents first. */
export const REGIONS: readonly RegionRow[] = [
  { code: '12', name: 'Sumatera Utara', level: 'PROVINCE', parentCode: null },
  { code: '12.71', name: 'Kota Medan', level: 'REGENCY', parentCode: '12' },
  { code: '12.71.16', name: 'Medan Polonia', level: 'DISTRICT', parentCode: '12.71' },
  { code: '12.71.16.1001', name: 'Madras Hulu', level: 'VILLAGE', parentCode: '12.71.16' },
  { code: '12.71.16.1002', name: 'Polonia', level: 'VILLAGE', parentCode: '12.71.16' },
  { code: '12.71.16.1003', name: 'Sari Rejo', level: 'VILLAGE', parentCode: '12.71.16' },
  { code: '12.71.16.1004', name: 'Suka Damai', level: 'VILLAGE', parentCode: '12.71.16' },
  { code: '12.71.16.1005', name: 'Anggrung', level: 'VILLAGE', parentCode: '12.71.16' },
  { code: '12.71.06', name: 'Medan Deli', level: 'DISTRICT', parentCode: '12.71' },
  { code: '12.71.06.1006', name: 'Mabar Hilir', level: 'VILLAGE', parentCode: '12.71.06' },
];
