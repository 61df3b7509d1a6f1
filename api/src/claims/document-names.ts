import type { ClaimDocumentType } from './claim.enums.js';
import type { DocumentSubstitute } from './substitutes.js';

/** What each document is called when the family is asked for it. */
export const DOCUMENT_NAMES: Readonly<Record<ClaimDocumentType, string>> = {
  CLAIM_FORM: 'Formulir klaim',
  DOCTOR_LETTER: 'Surat keterangan dokter atau puskesmas',
  IDENTITY_CARD: 'KTP',
  PARTICIPANT_CARD: 'Kartu peserta',
  CHRONOLOGY: 'Kronologi kejadian',
  WITNESS_STATEMENT: 'Keterangan saksi',
  POLICE_REPORT: 'Laporan polisi',
  DEATH_CERTIFICATE: 'Surat kematian',
  FAMILY_CARD: 'Kartu keluarga',
  HEIR_LETTER: 'Surat keterangan ahli waris',
  PAYMENT_PROOF: 'Bukti pembayaran',
  HANDOVER_PROOF: 'Bukti penyerahan kepada keluarga',
};

/** The same for the letters that are taken in place of one. */
export const SUBSTITUTE_NAMES: Readonly<Record<DocumentSubstitute, string>> = {
  MIDWIFE_LETTER: 'surat bidan atau perawat puskesmas',
  ID_RECORDING_LETTER: 'surat perekaman KTP elektronik',
  FAMILY_CARD: 'kartu keluarga',
  LOSS_REPORT: 'surat kehilangan dari polisi',
  VILLAGE_LETTER: 'surat lurah atau kepala desa',
  NEIGHBOURHOOD_LETTER: 'surat kepala lingkungan atau RT',
  NEIGHBOUR_STATEMENT: 'pernyataan dua tetangga',
};
