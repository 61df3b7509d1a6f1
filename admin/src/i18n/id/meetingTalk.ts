/** What a meeting talks over. */
export const talk = {
  agenda: 'Acara',
  item: 'Yang dibicarakan',
  note: 'Hasil',
  addItem: 'Tambah acara',
  removeItem: 'Hapus acara ini',
  questions: 'Tanya jawab',
  question: 'Pertanyaan',
  answer: 'Jawaban',
  askedBy: 'Ditanyakan oleh',
  addQuestion: 'Tambah pertanyaan',
  removeQuestion: 'Hapus pertanyaan ini',
  noAnswer: 'Belum dijawab',
  answerIt: 'Jawab',
  answered: 'Jawaban tersimpan',
};

/** Claims that are reported at a meeting. */
export const meetingClaims = {
  title: 'Klaim dilaporkan di pertemuan',
  one: 'Klaim',
  participant: 'Peserta',
  cause: 'Sebab',
  eventOn: 'Tanggal kejadian',
  add: 'Tambah klaim',
  remove: 'Hapus klaim ini',
  elsewhere: 'Lengkapi di halaman klaim',
};
