/** How an advance on a rejected claim ends. */
export type AdvanceOutcome =
  /** It came back; it goes into the claim fund again. */
  | 'RECOVERED'
  /** It is left to the family, and stays among the benefits that the fund paid. */
  | 'WRITTEN_OFF';

/** What is decided about an enrolment in arrears. The programme’s rules only propose it; a person decides. */
export type ArrearsDecisionKind =
  /** The enrolment ends for good; the premiums paid are returned. */
  | 'LAPSE'
  /** Cover goes on after a suspension; events during it stay uncovered. */
  | 'RESUME'
  /** Cover rests until somebody resumes it. */
  | 'SUSPEND';

/** What is done about arrears when a cohort is refunded. */
export type ArrearsPolicy =
  /** Who is in arrears is left out of this run, to be talked to first. */
  | 'HOLD'
  /** Everybody gets back what they paid, whatever is missing. */
  | 'PAY_SAVED';

/** What attendances can be ordered by. */
export type AttendanceSortField =
  | 'MET_ON';

/** Whether somebody came. It says nothing about payment: absent but paid is normal. */
export type AttendanceState =
  /** Did not come and did not say why (alpa). */
  | 'ABSENT'
  /** Did not come and said so before (izin). */
  | 'EXCUSED'
  /** Came late (terlambat). */
  | 'LATE'
  /** Came in time (hadir). */
  | 'PRESENT'
  /** Did not come because of illness (sakit). */
  | 'SICK';

/** How a bank writes days; a time of day behind it is passed over. */
export type BankDateFormat =
  /** 23-Nov-2026 or 23 Agustus 2026, months in Indonesian or English */
  | 'DAY_MONTH_NAME_YEAR'
  /** 23/11/2026, also with dashes or dots, also 23/11/26 */
  | 'DAY_MONTH_YEAR'
  /** 2026-11-23, also with slashes or dots, also 20261123 */
  | 'YEAR_MONTH_DAY';

/** How the bytes of a bank’s file stand for letters. */
export type BankFileEncoding =
  | 'UTF_8'
  | 'UTF_16BE'
  | 'UTF_16LE'
  | 'WINDOWS_1252';

/** Where the mapping of a preview comes from: given, from the last import, or guessed. */
export type BankMappingSource =
  | 'GIVEN'
  | 'GUESSED'
  | 'REMEMBERED';

/** How a bank writes thousands and decimals. */
export type BankNumberFormat =
  /** 1,500,000.00 */
  | 'ENGLISH'
  /** 1.500.000,00 */
  | 'INDONESIAN';

/** Why a row of a statement needs no match. */
export type BankRowAsideReason =
  /** The bank’s fee or tax. */
  | 'BANK_FEE'
  /** Interest of the bank. */
  | 'BANK_INTEREST'
  /** Claim money that went through the wrong account. */
  | 'CLAIM_MONEY'
  /** Money that is not the participants’. */
  | 'NOT_PREMIUM'
  /** Something else, as the note says. */
  | 'OTHER';

/** What of a row of a statement cannot be read. */
export type BankRowField =
  | 'AMOUNT'
  | 'DATE'
  | 'ROW';

/** How a participant is named in the text of a transfer. */
export type BankRowNaming =
  /** By the full name. */
  | 'FULL_NAME'
  /** By the member number, such as P-0042. */
  | 'MEMBER_NUMBER'
  /** By the telephone number. */
  | 'PHONE';

/** Why nothing is proposed for a row. */
export type BankRowOpenBecause =
  /** Money went out and fits no refund. */
  | 'MONEY_OUT'
  /** Its text names no participant. */
  | 'NOBODY_NAMED'
  /** Who is named has no enrolment in the cohort of the account. */
  | 'NOT_IN_COHORT'
  /** A rule refuses the payment; `openRule` says which. */
  | 'RULE'
  /** Its text fits several participants. */
  | 'SEVERAL_NAMED';

/** How far a row of a statement is. */
export type BankRowState =
  /** It cannot be read. */
  | 'BROKEN'
  /** The same movement stands in an earlier file. */
  | 'KNOWN'
  /** It stands for a deposit, a premium or a refund on record. */
  | 'MATCHED'
  /** A premium of somebody, who is named; a person confirms it. */
  | 'PROPOSED'
  /** It needs no match, for a reason. */
  | 'SET_ASIDE'
  /** Nobody knows yet what it is. */
  | 'UNMATCHED';

/** What a row may stand for: a deposit of cash, a premium by transfer, a refund. */
export type BankThingKind =
  | 'DEPOSIT'
  | 'PAYMENT'
  | 'PAYOUT';

/** A fault that the books are searched for. */
export type BookCheckName =
  /** Cash, bank or savings below zero. */
  | 'ACCOUNT_OVERDRAWN'
  /** An advance on a claim, or one that came back, that is not in the ledger with its amount, or not what the claim is paid less by. */
  | 'ADVANCE_DIFFERS'
  /** A payment whose months do not add up to it. */
  | 'ALLOCATION_DIFFERS'
  /** A paid claim that is not in the ledger with its amount. */
  | 'CLAIM_UNPOSTED'
  /** A bank deposit that is not in the ledger with its amount. */
  | 'DEPOSIT_UNPOSTED'
  /** Missing or surplus cash that is not in the ledger with its amount. */
  | 'DIFFERENCE_UNPOSTED'
  /** An entry whose sides do not add up to zero, or has one. */
  | 'ENTRY_UNBALANCED'
  /** An entry that no payment, claim, advance, tranche, deposit, difference or refund explains; claim money drawn from the bank into the till explains itself. */
  | 'ENTRY_UNEXPLAINED'
  /** Premium money and claim money in one entry. */
  | 'FUND_MIXED'
  /** A month with less than nothing or more than the premium. */
  | 'MONTH_OVERPAID'
  /** Two payments that share one entry. */
  | 'PAYMENT_POSTED_TWICE'
  /** A payment that is not credited to its payer in the ledger. */
  | 'PAYMENT_UNPOSTED'
  /** A posting whose entry or account is not there. */
  | 'POSTING_ORPHANED'
  /** A series whose counter is not its number of receipts. */
  | 'RECEIPT_COUNTER_DIFFERS'
  /** A missing or repeated number in a series of receipts. */
  | 'RECEIPT_GAP'
  /** A refund paid out that is not what was paid in, not what was booked, taken back or paid twice; or whose reversal is not linked to its payout. */
  | 'REFUND_DIFFERS'
  /** A reversal that does not take back its entry exactly. */
  | 'REVERSAL_DIFFERS'
  /** Savings of an enrolment that differ from its payments. */
  | 'SAVINGS_DIFFER';

/** A note or coin (pecahan); the name ends with its value in whole rupiah. Notes and coins of Rp 1.000 count together. */
export type CashDenomination =
  | 'RP_100'
  | 'RP_200'
  | 'RP_500'
  | 'RP_1000'
  | 'RP_2000'
  | 'RP_5000'
  | 'RP_10000'
  | 'RP_20000'
  | 'RP_50000'
  | 'RP_100000';

/** A change of money that needs a second person. */
export type ChangeKind =
  /** Paying part of the benefit of a death ahead; the subject is the claim. */
  | 'CLAIM_ADVANCE'
  /** Booking that an advance on a rejected claim came back, or writing it off; the subject is the claim. */
  | 'CLAIM_ADVANCE_END'
  /** Posting money that is missing or too much; the subject is who holds the cash. */
  | 'CUSTODY_DIFFERENCE'
  /** Money from the State into the claim fund. */
  | 'FUND_TRANCHE'
  /** Taking back a premium payment; the subject is the payment. */
  | 'PREMIUM_REVERSAL'
  /** Giving premiums back; the subject is the enrolment. */
  | 'REFUND'
  /** Booking a refund back whose money came back; the subject is the payout. */
  | 'REFUND_PAYOUT_REVERSAL'
  /** Giving the premiums of a whole cohort back; the subject is the cohort. */
  | 'REFUND_RUN';

/** How far a change is. Only an approved one has an effect. */
export type ChangeState =
  /** Approved, and carried out in the same moment. */
  | 'APPROVED'
  /** Waits for a second person. */
  | 'PROPOSED'
  /** Refused by the second person, with a reason. */
  | 'REJECTED'
  /** Taken back by who proposed it. */
  | 'WITHDRAWN';

/** What somebody can do to a claim. */
export type ClaimAction =
  /** Take up a rejected claim again; it is verified and decided anew. */
  | 'APPEAL'
  /** Approve an amount. */
  | 'APPROVE'
  /** Declare the documents complete. */
  | 'COMPLETE_DOCUMENTS'
  /** Confirm that the family has the money, with its code or before a witness. */
  | 'CONFIRM_RECEIPT'
  /** Pay the approved amount out. */
  | 'DISBURSE'
  /** Reject for a coded reason. */
  | 'REJECT'
  /** Verify the facts. */
  | 'VERIFY';

/** Why the viewer cannot take a step now. */
export type ClaimActionObstacle =
  /** A required document is missing. */
  | 'DOCUMENTS_MISSING'
  /** The viewer’s role does not take this step. */
  | 'NO_PERMISSION'
  /** The viewer approved the claim. */
  | 'SAME_PERSON_APPROVED'
  /** The viewer paid the claim out. */
  | 'SAME_PERSON_DISBURSED'
  /** The viewer rejected the claim before the appeal. */
  | 'SAME_PERSON_REJECTED'
  /** The viewer reported the claim. */
  | 'SAME_PERSON_REPORTED'
  /** The viewer verified the claim. */
  | 'SAME_PERSON_VERIFIED'
  /** The claim is not at the stage that the step starts from. */
  | 'WRONG_STAGE';

/** What became of an advance. */
export type ClaimAdvanceState =
  /** The claim was paid less by it. */
  | 'NETTED'
  /** The family has it; the payment of the claim will be less by it. */
  | 'PAID'
  /** The claim was rejected and the money came back. */
  | 'RECOVERED'
  /** The claim was rejected: two people book that it came back, or write it off. */
  | 'TO_RECOVER'
  /** The claim was rejected and the money is left to the family. */
  | 'WRITTEN_OFF';

/** The insured risks: illness (sakit), accident (kecelakaan) or death of the breadwinner. */
export type ClaimCause =
  | 'ACCIDENT'
  | 'DEATH'
  | 'ILLNESS';

/** What a claim’s file may hold; the checklist depends on the cause. */
export type ClaimDocumentType =
  /** Account of the accident (kronologi). */
  | 'CHRONOLOGY'
  /** Claim form (formulir klaim). */
  | 'CLAIM_FORM'
  /** Death certificate of hospital, police or kelurahan. */
  | 'DEATH_CERTIFICATE'
  /** Letter of a doctor or puskesmas with the days unable to work. */
  | 'DOCTOR_LETTER'
  /** Family card (kartu keluarga). */
  | 'FAMILY_CARD'
  /** Signature of the family, or a photo of it with the money (bukti penyerahan); once it is paid. */
  | 'HANDOVER_PROOF'
  /** Letter of the kelurahan that names the heirs (surat ahli waris). */
  | 'HEIR_LETTER'
  /** Identity card (KTP) of the participant. */
  | 'IDENTITY_CARD'
  /** Participant’s card (kartu peserta). */
  | 'PARTICIPANT_CARD'
  /** Signed receipt or bank slip of the payment (bukti pembayaran); once it is paid. */
  | 'PAYMENT_PROOF'
  /** Police report, if there is one. */
  | 'POLICE_REPORT'
  /** Statement of two witnesses of the accident. */
  | 'WITNESS_STATEMENT';

/** What makes a claim worth a second look. It never rejects a claim. */
export type ClaimFlagKind =
  /** It was reported after the filing deadline, with a reason. */
  | 'LATE_REPORT'
  /** Three or more claims of its group fall within 30 days. */
  | 'MANY_IN_GROUP'
  /** The participant has another claim, whose event is at most 14 days away; for a death another death, for an illness or accident another of these. */
  | 'POSSIBLE_DUPLICATE'
  /** Whoever saw the receipt saw five or more of the 90 days before. */
  | 'SAME_WITNESS_OFTEN'
  /** The event was within 30 days after cover began for the first time. */
  | 'SOON_AFTER_START';

/** For what a claim waits, and so with whom its days lie meanwhile. */
export type ClaimHoldReason =
  /** The bank has not carried a transfer out. */
  | 'BANK_ANSWER_AWAITED'
  /** The Dinas was asked and has not answered. */
  | 'DINAS_ANSWER_AWAITED'
  /** The family was asked for all that is missing. */
  | 'DOCUMENTS_ASKED'
  /** The family cannot be reached. */
  | 'FAMILY_UNREACHABLE'
  /** The claim fund waits for money from the ministry. */
  | 'FUNDS_AWAITED'
  /** The family has not agreed on who gets the money. */
  | 'HEIR_UNCLEAR';

/** Who brought the news of an event; who entered it is in the steps of the claim. */
export type ClaimReporter =
  /** The group, at a meeting. */
  | 'AT_MEETING'
  /** An heir of the participant, or the guardian of a minor one. */
  | 'HEIR'
  /** The participant; never a death. */
  | 'MEMBER'
  /** An officer learnt of it: on a visit, by telephone. */
  | 'OFFICER'
  /** A partner: a bank, a clinic, the village office. */
  | 'PARTNER';

/** What claims can be ordered by. */
export type ClaimSortField =
  | 'DUE_ON'
  | 'EVENT_ON'
  | 'NUMBER'
  | 'REPORTED_ON';

/** How far a claim is; the clock ends only at RECEIVED or REJECTED. */
export type ClaimStage =
  /** The head approved an amount. */
  | 'APPROVED'
  /** The treasurer paid it out; the family has not confirmed yet. */
  | 'DISBURSED'
  /** Every required document is there. */
  | 'DOCUMENTS_COMPLETE'
  /** The family has the money: it said so with its code, or a witness did. */
  | 'RECEIVED'
  /** Refused for a coded reason; an end, unless the family appeals. */
  | 'REJECTED'
  /** Reported; its documents are not complete. */
  | 'REPORTED'
  /** An officer verified the facts. */
  | 'VERIFIED';

/** What a closure entered by hand says about its days. */
export type ClosureKind =
  /** Joint leave by decree (cuti bersama). */
  | 'JOINT_LEAVE'
  /** No work here: a feast of the village, harvest, mourning, a flood. */
  | 'LOCAL'
  /** An ordinary day although the calendar names a public holiday: the decree put the feast on another day. */
  | 'WORKING_DAY';

/** What closures can be ordered by. */
export type ClosureSortField =
  | 'FROM_ON';

/** What cohorts can be ordered by. */
export type CohortSortField =
  | 'NAME'
  | 'STARTS_ON';

/** How a complaint ended. */
export type ComplaintOutcome =
  /** The payment had gone wrong, was taken back and made again. */
  | 'PAID_AGAIN'
  /** The family has the money after all. */
  | 'RECEIVED_AFTER_ALL'
  /** The family took it back: it has nothing to say against it, or is content with what it got. */
  | 'WITHDRAWN';

/** How a member said yes to a swap. */
export type ConsentMeans =
  /** Said so before the group, at a meeting. */
  | 'AT_MEETING'
  /** Wrote a message. */
  | 'BY_MESSAGE'
  /** Told the officer on the phone. */
  | 'BY_PHONE'
  /** Told the officer in person. */
  | 'IN_PERSON';

/** What came of asking somebody to fetch their refund. */
export type ContactOutcome =
  /** Nobody was reached. */
  | 'NO_ANSWER'
  /** Something else, as the note says. */
  | 'OTHER'
  /** They do not want the money. */
  | 'REFUSES'
  /** Wrong number, or moved away. */
  | 'UNKNOWN_THERE'
  /** They come, or somebody for them. */
  | 'WILL_FETCH';

/** How somebody was asked to fetch their refund. */
export type ContactWay =
  /** At a meeting of the group. */
  | 'MEETING'
  /** A written message. */
  | 'MESSAGE'
  /** A call. */
  | 'PHONE'
  /** Through a neighbour, a relative or a fellow member. */
  | 'THROUGH_SOMEBODY'
  /** A visit at home. */
  | 'VISIT';

/** What stands between the columns of a file. */
export type CsvDelimiter =
  | 'COMMA'
  | 'SEMICOLON'
  | 'TAB';

/** Why a day is off. */
export type DayOffKind =
  /** A closure of the place itself, entered by hand. */
  | 'CLOSURE'
  /** A public holiday of the country. */
  | 'HOLIDAY'
  /** Joint leave by decree (cuti bersama), entered by hand. */
  | 'JOINT_LEAVE';

/** A letter that may stand in for a document of a claim. */
export type DocumentSubstitute =
  /** Family card (kartu keluarga). */
  | 'FAMILY_CARD'
  /** Proof that the identity card was applied for. */
  | 'ID_RECORDING_LETTER'
  /** Report of the loss to the police. */
  | 'LOSS_REPORT'
  /** Letter of a midwife or nurse of the puskesmas. */
  | 'MIDWIFE_LETTER'
  /** Letter of the head of the lingkungan or RT. */
  | 'NEIGHBOURHOOD_LETTER'
  /** Statement of two neighbours, signed. */
  | 'NEIGHBOUR_STATEMENT'
  /** Letter of the kelurahan or village head. */
  | 'VILLAGE_LETTER';

/** What enrolments can be ordered by. */
export type EnrolmentSortField =
  | 'ENROLLED_ON'
  | 'STATUS';

/** Where a participant stands in a cohort: covered, suspended for arrears, or ended in one of four ways. */
export type EnrolmentStatus =
  | 'ACTIVE'
  | 'DECEASED'
  | 'LAPSED'
  | 'MATURED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

/** Who is told when the time of a claim runs out. */
export type EscalationLevel =
  /** The Dinas or ministry: it is late by seven days or more. */
  | 'DINAS'
  /** The head: the claim is late. */
  | 'HEAD'
  /** Whoever is to act: two days are left, or fewer, or the step is late by its own target. */
  | 'OWNER';

/** What is wrong with one field of an input; it stands in `extensions.fields[path].code` of an INVALID_INPUT. */
export type FieldCode =
  /** A period that begins after it ends. */
  | 'AFTER_END'
  /** The participant is in this group already. */
  | 'ALREADY_IN_GROUP'
  /** Too many entries. */
  | 'ARRAY_MAX_SIZE'
  /** Too few entries. */
  | 'ARRAY_MIN_SIZE'
  /** The same entry twice. */
  | 'ARRAY_UNIQUE'
  /** Before the first day. */
  | 'BEFORE_START'
  /** Money that went out and came in at once. */
  | 'BOTH_SIDES'
  /** A decision of another group. */
  | 'DECISION_OF_ANOTHER_GROUP'
  /** The number of employees, 1 or 2, is for owners of a small business, and needed. */
  | 'EMPLOYEES'
  /** The group belongs to another cohort. */
  | 'GROUP_OF_ANOTHER_COHORT'
  /** A day that is still to come. */
  | 'IN_FUTURE'
  /** Missing. */
  | 'IS_DEFINED'
  /** Not an e-mail address. */
  | 'IS_EMAIL'
  /** Not a whole number. */
  | 'IS_INT'
  /** Too short or too long. */
  | 'IS_LENGTH'
  /** Not more than zero. */
  | 'IS_POSITIVE'
  /** Not a UUID. */
  | 'IS_UUID'
  /** A reason that is too short or too long. */
  | 'LENGTH'
  /** Not of the form the field takes. */
  | 'MATCHES'
  /** Too large. */
  | 'MAX'
  /** Too long. */
  | 'MAX_LENGTH'
  /** Too small. */
  | 'MIN'
  /** The account of this user is not active. */
  | 'NOT_ACTIVE'
  /** The same meeting as the first. */
  | 'NOT_ANOTHER_MEETING'
  /** Not an amount in the form of the file. */
  | 'NOT_AN_AMOUNT'
  /** Neither an active officer nor an active head. */
  | 'NOT_AN_OFFICER'
  /** Not a present beneficiary of the participant. */
  | 'NOT_A_BENEFICIARY'
  /** Not the `nextCursor` of an earlier page. */
  | 'NOT_A_CURSOR'
  /** Not a day in the form of the file. */
  | 'NOT_A_DATE'
  /** Not the 16 digits of a family card number. */
  | 'NOT_A_FAMILY_CARD'
  /** Not the 16 digits of a NIK. */
  | 'NOT_A_NIK'
  /** Not a telephone number. */
  | 'NOT_A_PHONE'
  /** A region, but no village (kelurahan or desa). */
  | 'NOT_A_VILLAGE'
  /** A death has no days of incapacity, and the participant does not report it. */
  | 'NOT_FOR_DEATH'
  /** A day that the rule of the group does not name. */
  | 'NOT_IN_PLAN'
  /** Not a document of this claim’s checklist. */
  | 'NOT_ON_CHECKLIST'
  /** Bytes that are no text, such as a workbook or a picture. */
  | 'NOT_TEXT'
  /** A turn that is not theirs. */
  | 'NOT_THEIR_TURN'
  /** An amount with sen. */
  | 'NOT_WHOLE_RUPIAH'
  /** No columns of days and amounts were found, or they are not named. */
  | 'NO_MAPPING'
  /** No region has this code. */
  | 'NO_SUCH_REGION'
  /** No such version of the programme. */
  | 'NO_SUCH_VERSION'
  /** Not exactly one of the choices. */
  | 'ONE_OF_FOUR'
  /** Only a death can be one by accident. */
  | 'ONLY_FOR_DEATH'
  /** Digits other than 0 to 9. */
  | 'OTHER_DIGITS'
  /** A day that is past, or beyond the neighbouring meetings. */
  | 'OUTSIDE_ITS_TURN'
  /** A number outside its limits. */
  | 'OUT_OF_RANGE'
  /** A quotation mark without its second. */
  | 'QUOTE_NOT_CLOSED'
  /** The same person twice. */
  | 'SAME_PERSON'
  /** Before the programme version applies. */
  | 'TOO_EARLY'
  /** More meetings than one plan takes. */
  | 'TOO_FAR'
  /** After the last day on which a term may start. */
  | 'TOO_LATE'
  /** A period of more days than a report covers. */
  | 'TOO_LONG'
  /** The participant has as many beneficiaries as allowed. */
  | 'TOO_MANY_BENEFICIARIES'
  /** Named twice. */
  | 'TWICE';

/** What a phone records at a meeting. */
export type FieldOperationKind =
  /** Whether a member came; needs `participantId` and `attendance`. */
  | 'ATTENDANCE'
  /** The cash as counted; needs `countedCash`. */
  | 'CASH_COUNT'
  /** The meeting is over; `hostAttended` says whether its host hosted it. */
  | 'CLOSE'
  /** Cash from a member; needs `participantId` and `amount`. */
  | 'PREMIUM'
  /** Topics that were taught, added to others; needs `topicIds`. */
  | 'TOPICS'
  /** Takes back an ATTENDANCE or a PREMIUM, in whichever order the two arrive; needs `undoneOperationId`. */
  | 'UNDO';

/** What became of an operation that a phone sent. */
export type FieldOutcome =
  /** Recorded now. */
  | 'ACCEPTED'
  /** Recorded by an earlier sending; it counts once. */
  | 'DUPLICATE'
  /** Kept with its reason, without effect; mended, it gets a new id. */
  | 'REFUSED';

/** Whose usual pace a forecast goes by. */
export type ForecastBasis =
  /** The institution’s own: at least 20 claims left each stage in two years. */
  | 'INSTITUTION'
  /** All institutions of the programme; the own claims count with them. */
  | 'PROGRAMME'
  /** The programme’s service levels, for too few claims were seen yet. */
  | 'PROMISE';

/** Whose money it is. The two never mix in one entry. */
export type Fund =
  /** The State’s money for claims. */
  | 'CLAIM'
  /** The participants’ own savings. */
  | 'PREMIUM';

/** How early it is known that the money of a claim fund will not do. */
export type FundAlert =
  /** It is enough for what is expected in the coming 90 days. */
  | 'NONE'
  /** It is less than what is expected in the coming 30 days. */
  | 'WITHIN_30_DAYS'
  /** It is less than what is expected in the coming 90 days: ask for a tranche. */
  | 'WITHIN_90_DAYS';

/** What groups can be ordered by. */
export type GroupSortField =
  | 'CREATED_AT'
  | 'NAME';

/** How far a hand-over of cash is. Only a confirmed one moves the money. */
export type HandoverState =
  /** The taker counted the same amount. */
  | 'CONFIRMED'
  /** The taker counted something else, or nothing; with a reason. */
  | 'REFUSED'
  /** The giver said it; the taker has not answered. */
  | 'WAITING'
  /** The giver took the word back before an answer; with a reason. */
  | 'WITHDRAWN';

/** How claim money best reaches the family. */
export type HandoverWay =
  /** At the next meeting of the group. */
  | 'MEETING'
  /** By a visit, or by a transfer: the next meeting would be too late. */
  | 'VISIT';

/** What happens to a meeting whose day by the rule is a day off. Saturday and Sunday are days to move to only for a group that meets at the weekend by its rule. */
export type HolidayRule =
  /** It takes place on the first working day after. */
  | 'AFTER'
  /** The officer is asked. */
  | 'ASK'
  /** It takes place on the last working day before. */
  | 'BEFORE';

/** How the host of a coming meeting was found. */
export type HostBasis =
  /** Planned before the queue changed, and left so. */
  | 'EARLIER_PLAN'
  /** No member can host. */
  | 'NOBODY'
  /** Chosen out of turn by the deliberation; the turn says why. */
  | 'OVERRIDE'
  /** First in the queue; `why` says by which rule. */
  | 'RULE'
  /** Took the turn of another member by consent; the turn names the swap. */
  | 'SWAP';

/** How a member stands in the running cycle of hosts. */
export type HostCycleState =
  /** Need not host now, and is not waited for. */
  | 'EXEMPTED'
  /** Had the turn of this cycle. */
  | 'HOSTED'
  /** Has not had it yet; a turn is planned. */
  | 'PLANNED'
  /** Has not had it yet, and none is planned. */
  | 'WAITING';

/** What puts a member before the next one in the queue: why this host? */
export type HostReason =
  /** Both had a turn in this cycle, and fewer turns count for this one: `countedTurns`. */
  | 'FEWEST_TURNS'
  /** Everybody else who could host comes before. */
  | 'LAST'
  /** As many turns count for both, but this one has been waiting longer: `waitingSince`. */
  | 'LONGEST_AGO'
  /** Has never hosted, and the next one has. */
  | 'NEVER_HOSTED'
  /** Has not had a turn in this cycle, and the next one has. */
  | 'NOT_THIS_CYCLE'
  /** Nobody else could host. */
  | 'ONLY_ONE'
  /** Stands equal in both, and was enrolled earlier or under a lower number. */
  | 'SENIORITY'
  /** One of the two exchanged places by consent. */
  | 'SWAPPED';

/** What host turns can be ordered by. */
export type HostTurnSortField =
  | 'TURN_ON';

/** What became of a host turn. In the rota HOSTED counts, and so does PLANNED, so that nobody is planned twice in a cycle. */
export type HostTurnState =
  /** Was not needed after all; the place in the queue is kept. */
  | 'CANCELLED'
  /** Asked to host another time; the place in the queue is kept. */
  | 'DEFERRED'
  /** Need not host until a date, such as in mourning or illness. */
  | 'EXEMPTED'
  /** Hosted the meeting. */
  | 'HOSTED'
  /** Will host a meeting that is still to come. */
  | 'PLANNED'
  /** Given to another member by consent, for that member’s place. */
  | 'SWAPPED';

/** IMPLEMENTER runs groups (lembaga pelaksana); AUTHORITY oversees them (ministry, Dinas Sosial). */
export type InstitutionKind =
  | 'AUTHORITY'
  | 'IMPLEMENTER';

/** What institutions can be ordered by. */
export type InstitutionSortField =
  | 'CREATED_AT'
  | 'NAME';

/** What an account of the ledger is for. */
export type LedgerAccountKind =
  /** Benefits paid for claims. */
  | 'CLAIMS_PAID'
  /** Claim money on the bank account. */
  | 'CLAIM_BANK'
  /** Claim money in the till. */
  | 'CLAIM_CASH'
  /** The State’s grant, for claims only. */
  | 'CLAIM_FUND'
  /** What is owed to one participant: the premiums paid. */
  | 'PARTICIPANT_SAVINGS'
  /** Premiums on the bank account. */
  | 'PREMIUM_BANK'
  /** Premiums in cash, in somebody’s hands. */
  | 'PREMIUM_CASH'
  /** Premium cash that was missing (debit) or too much (credit). */
  | 'PREMIUM_DIFFERENCE';

/** What an entry of the ledger stands for. */
export type LedgerSourceKind =
  /** Cash taken to the bank. */
  | 'BANK_DEPOSIT'
  /** Cash that was missing or too much. */
  | 'CASH_DIFFERENCE'
  /** A claim that was paid. */
  | 'CLAIM'
  /** Money from the State. */
  | 'FUND_TRANCHE'
  /** A premium that was paid, or its reversal. */
  | 'PREMIUM_PAYMENT'
  /** Premiums given back, or that they came back. */
  | 'REFUND';

/** What stands in the way of a meeting. */
export type MeetingClashKind =
  /** The day is a public holiday, joint leave or a closure. */
  | 'DAY_OFF'
  /** Over 40 days to the monthly meeting before, or, when it is moved, to the one after, and more than now. Where the one before is longer ago than that already, the days count from today. */
  | 'GAP_LONG'
  /** Under 21 days to the monthly meeting before or after, and less than now. */
  | 'GAP_SHORT'
  /** The group meets on that day already; the only one that cannot be overridden. */
  | 'GROUP_MEETS'
  /** The host hosts another meeting at that time. */
  | 'HOST_BUSY'
  /** The officer leads another meeting at that time. */
  | 'OFFICER_BUSY'
  /** Another meeting is at the same place at that time; case and spaces do not matter. */
  | 'PLACE_TAKEN';

/** What a meeting is for. */
export type MeetingKind =
  /** Evaluates and decides together (musyawarah). */
  | 'DELIBERATION'
  /** Monthly meeting of a group, at a member’s place (pertemuan). */
  | 'MONTHLY'
  /** Tells people about the programme (sosialisasi). */
  | 'OUTREACH';

/** What becomes of one day of a plan. */
export type MeetingPlanOutcome =
  /** Something stands in the way; nothing is planned. */
  | 'CLASHES'
  /** The month (of a weekly rule: the week) has its meeting already, held or cancelled ones too; nothing is planned. */
  | 'EXISTS'
  /** The officer chose to leave it out; nothing is planned. */
  | 'LEFT_OUT'
  /** A meeting is planned, but on another day, because the day by the rule is off. */
  | 'MOVED_FOR_DAY_OFF'
  /** The day by the rule is off and the officer is to choose; nothing is planned. */
  | 'NEEDS_CHOICE'
  /** A meeting is planned on `meetsOn`. */
  | 'PLANNED';

/** What meetings can be ordered by. */
export type MeetingSortField =
  | 'MEETS_ON';

/** Whether a meeting took place. */
export type MeetingStatus =
  /** Did not take place, for a reason. */
  | 'CANCELLED'
  /** Took place; its sheet is recorded, even if nobody came. */
  | 'HELD'
  /** Nobody has recorded it yet, before its day or after. */
  | 'PLANNED';

/** What memberships can be ordered by. */
export type MembershipSortField =
  | 'JOINED_ON';

/** By which way a message goes; the deployment chooses. */
export type MessageChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** Noted in the server’s log only: no way is set up. */
  | 'LOG'
  /** Handed to a gateway for WhatsApp or SMS. */
  | 'WEBHOOK';

/** Why a message is not sent. */
export type MessageReason =
  /** Every attempt failed. */
  | 'GAVE_UP'
  /** Was cut off while sending, and its time passed: it may have arrived. */
  | 'INTERRUPTED'
  /** The meeting does not take place. */
  | 'MEETING_CANCELLED'
  /** The meeting is at another time; a new message replaces it. */
  | 'MEETING_MOVED'
  /** Another host, other reminder times, or the meeting is recorded. */
  | 'NOT_NEEDED'
  /** No telephone number is known. */
  | 'NO_ADDRESS'
  /** The participant has not agreed to get messages. */
  | 'NO_CONSENT'
  /** The recipient no longer takes part, or has died. */
  | 'RECIPIENT_LEFT'
  /** The receiving side refused it for good. */
  | 'REFUSED'
  /** Its time passed before it could be sent. */
  | 'TOO_LATE';

/** What messages can be ordered by. */
export type MessageSortField =
  | 'SEND_AFTER';

/** How far a message has come. */
export type MessageState =
  /** Is not needed any more; the reason says why. */
  | 'CANCELLED'
  /** Could not be handed over; the reason says why. */
  | 'FAILED'
  /** Waits for its time, or for the next attempt. */
  | 'QUEUED'
  /** Is being handed over. */
  | 'SENDING'
  /** Was handed over; by LOG it was only noted and went to nobody. */
  | 'SENT'
  /** Is not sent; the reason says why. */
  | 'SKIPPED';

/** What a message says; day, time and place are filled in. */
export type MessageTemplate =
  /** A code of your claim was given out, by whom and when, and what to do if nobody gave it to you. It guards the money of the family and so needs no consent to reminders. */
  | 'CLAIM_CODE_ISSUED'
  /** Claims that wait for you or are late: one message per person and working day, with their numbers and days only. */
  | 'CLAIM_DIGEST'
  /** All that a claim still lacks, with what is taken in place of each, for whoever speaks to the family. */
  | 'CLAIM_DOCUMENTS_ASKED'
  /** You host the meeting. */
  | 'HOST_REMINDER'
  /** The meeting you were reminded of does not take place. */
  | 'MEETING_CANCELLED'
  /** The meeting you were reminded of is at another time or place. */
  | 'MEETING_MOVED'
  /** Your group meets. */
  | 'MEMBER_REMINDER'
  /** You lead the meeting. */
  | 'OFFICER_REMINDER';

/** What does not fit about a NIK; shown to the officer, never a reason to refuse. */
export type NikWarning =
  | 'NIK_BIRTH_DATE_MISMATCH'
  | 'NIK_DATE_IMPOSSIBLE'
  | 'NIK_REGION_UNKNOWN'
  | 'NIK_SERIAL_ZERO'
  | 'NIK_SEX_MISMATCH';

/** What participants can be ordered by. */
export type ParticipantSortField =
  | 'BIRTH_ON'
  | 'CREATED_AT'
  | 'FULL_NAME'
  | 'NUMBER';

/** How one box of a passbook stands today. */
export type PassbookState =
  /** Paid in full before its month has begun. */
  | 'AHEAD'
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  | 'DUE'
  /** The enrolment ended before it fell due. */
  | 'ENDED'
  /** Its month has not begun and nothing is paid. */
  | 'NOT_YET'
  /** Past its due date and not paid in full. */
  | 'OWED'
  /** Paid in full; its month has begun. */
  | 'PAID'
  /** Paid in part and not past its due date. */
  | 'PART';

/** How money is handed over: in cash or by bank transfer. */
export type PaymentMethod =
  | 'CASH'
  | 'TRANSFER';

/** What changes can be ordered by. */
export type PendingChangeSortField =
  | 'AMOUNT'
  | 'PROPOSED_AT';

/** One thing a signed-in person may do; their role decides which they have. */
export type Permission =
  | 'ARREARS_DECIDE'
  | 'ATTENDANCE_RECORD'
  | 'BANK_IMPORT'
  | 'CASH_DEPOSIT'
  | 'CASH_SIGN'
  | 'CHANGE_DECIDE'
  | 'CLAIM_CONFIRM'
  | 'CLAIM_DECIDE'
  | 'CLAIM_DISBURSE'
  | 'CLAIM_HEALTH_READ'
  | 'CLAIM_READ'
  | 'CLAIM_REPORT'
  | 'CLAIM_VERIFY'
  | 'COHORT_MANAGE'
  | 'GROUP_READ'
  | 'GROUP_WRITE'
  | 'INSTITUTION_MANAGE'
  | 'INSTITUTION_READ'
  | 'LEDGER_READ'
  | 'MEETING_READ'
  | 'MEETING_WRITE'
  | 'PARTICIPANT_NIK_READ'
  | 'PARTICIPANT_READ'
  | 'PARTICIPANT_WRITE'
  | 'PREMIUM_READ'
  | 'PREMIUM_RECORD'
  | 'PREMIUM_REVERSE'
  | 'PROGRAMME_MANAGE'
  | 'PROGRAMME_READ'
  | 'REMINDER_MANAGE'
  | 'REPORT_READ'
  | 'USER_MANAGE'
  | 'USER_READ';

/** How the premium of one month stands today. */
export type PremiumDueStatus =
  /** Its month has begun, nothing is paid, the due date is today or ahead. */
  | 'DUE'
  /** Its month has not begun. */
  | 'FUTURE'
  /** Past its due date and not paid in full. */
  | 'OVERDUE'
  /** Paid in full. */
  | 'PAID'
  /** Paid in part and not past its due date. */
  | 'PARTIAL';

/** What payments can be ordered by. */
export type PremiumPaymentSortField =
  | 'AMOUNT'
  | 'PAID_ON'
  | 'RECEIPT_NUMBER';

/** A rule of the programme that is a whole number: rupiah, months, days, years or members. */
export type ProgrammeRuleName =
  | 'AGE_MAX'
  | 'AGE_MIN'
  /** Whole rupiah of the benefit of a death that can be paid ahead of the decision; 0, the default, when the programme has no advance: no source of the programme names one. */
  | 'DEATH_ADVANCE'
  /** Calendar days from the event within which a claim is reported; a later report needs a reason. Where the last day is a holiday or a local closure the deadline does not move: no source of the programme moves it, a report is possible on any day at a meeting or by telephone, and a reason excuses a late one. */
  | 'FILING_DEADLINE_DAYS'
  | 'GRACE_MONTHS'
  | 'GROUP_SIZE_MAX'
  | 'GROUP_SIZE_MIN'
  | 'INCAPACITY_DAYS_MIN'
  | 'LAPSE_AFTER_MONTHS'
  | 'PREMIUM_AMOUNT'
  | 'PREMIUM_DUE_DAY'
  | 'SUSPEND_AFTER_MONTHS'
  | 'TERM_MONTHS'
  | 'WAITING_DAYS';

/** How a family was asked whether it is satisfied. */
export type RatingChannel =
  /** Face to face. */
  | 'FIELD'
  /** On its own page; nobody of the staff was there. */
  | 'PAGE'
  /** By telephone. */
  | 'PHONE';

/** The paper a receipt is printed on. */
export type ReceiptFormat =
  /** A sheet of A4. */
  | 'A4'
  /** A roll of 58 mm, as in pocket printers. */
  | 'MM58'
  /** A roll of 80 mm, as in desk printers. */
  | 'MM80';

/** How it is known that the family has the money. */
export type ReceiptWay =
  /** With the code that only the family has. */
  | 'CODE'
  /** A photo of the moment, with a witness. */
  | 'PHOTO'
  /** The family signed for it before a witness. */
  | 'SIGNATURE'
  /** Somebody saw it. */
  | 'WITNESS';

/** As what somebody gets a message. */
export type RecipientKind =
  /** An heir of a participant. */
  | 'HEIR'
  /** The participant who hosts the meeting. */
  | 'HOST'
  /** A participant of the group. */
  | 'MEMBER'
  /** Somebody who signs in, such as the officer. */
  | 'USER';

/** Why premiums are given back. */
export type RefundGround =
  /** The participant died; the heir gets it. */
  | 'DECEASED'
  /** The membership was cancelled after arrears. */
  | 'LAPSED'
  /** The term of the cohort is over. */
  | 'TERM_ENDED'
  /** The participant left before. */
  | 'WITHDRAWN';

/** Why somebody is not refunded in a run. */
export type RefundHold =
  /** Months of theirs are missing, and the run leaves those out. */
  | 'ARREARS'
  /** They paid nothing that was not reversed. */
  | 'NOTHING_SAVED'
  /** The term is not over, and they did not leave or die. */
  | 'NOT_DUE'
  /** They died, and no heir is on record. */
  | 'NO_BENEFICIARY'
  /** A claim of theirs is neither received nor rejected. */
  | 'OPEN_CLAIM'
  /** A refund of theirs alone waits for a second person. */
  | 'PROPOSED'
  /** Their premiums were refunded before. */
  | 'REFUNDED';

/** What refunds can be ordered by. */
export type RefundSortField =
  | 'AMOUNT'
  | 'APPROVED_AT';

/** How far a refund is that two people agreed on. */
export type RefundState =
  /** Handed over, and it did not come back. */
  | 'PAID'
  /** To be handed over. */
  | 'WAITING'
  /** Taken back before it was paid; another may be proposed. */
  | 'WITHDRAWN';

/** Level of a region: provinsi, kabupaten or kota, kecamatan, kelurahan or desa. */
export type RegionLevel =
  | 'DISTRICT'
  | 'PROVINCE'
  | 'REGENCY'
  | 'VILLAGE';

/** Why a claim was refused; a text for the family goes with it. */
export type RejectionReason =
  /** After the cover ended. */
  | 'AFTER_COVER'
  /** Before the cover began. */
  | 'BEFORE_COVER'
  /** As many claims were paid in the policy year as it allows. */
  | 'CAP_REACHED'
  /** Required documents never came. */
  | 'DOCUMENTS_MISSING'
  /** The event was claimed before. */
  | 'DUPLICATE'
  /** It did not happen. Of a death: the participant lives, and enrolment and membership go on. */
  | 'EVENT_DID_NOT_HAPPEN'
  /** Reported too long after the event. */
  | 'FILED_TOO_LATE'
  /** Ill for fewer days than the programme asks. */
  | 'INCAPACITY_TOO_SHORT'
  /** The programme does not cover such an event. */
  | 'NOT_COVERED_EVENT'
  /** Something else, told in the text. */
  | 'OTHER'
  /** While the cover was suspended for arrears. */
  | 'SUSPENDED_COVER'
  /** During the waiting period. */
  | 'WAITING_PERIOD';

/** How a beneficiary is related to the participant. */
export type Relationship =
  | 'CHILD'
  | 'OTHER'
  | 'PARENT'
  | 'SIBLING'
  | 'SPOUSE';

/** With whom a claim lies on a day. */
export type ResponsibleParty =
  /** The bank, from a transfer until it is confirmed. */
  | 'BANK'
  /** The Dinas Sosial. */
  | 'DINAS'
  /** The family: before the report, while asked, or after a rejection. */
  | 'FAMILY'
  /** Head and treasurer: decision and payment. */
  | 'INSTITUTION'
  /** The ministry, which fills the claim fund. */
  | 'MINISTRY'
  /** The officer: documents, verification, cash to the family. */
  | 'OFFICER';

/** What a review of a settled claim found. */
export type ReviewOutcome =
  /** Everything was in order. */
  | 'OK'
  /** Something was not in order, as the note says. */
  | 'PROBLEM';

/** What a user works as; it decides what they may do. */
export type Role =
  /** Analyst: figures without personal data. */
  | 'ANALYST'
  /** Head of an institution: manages its users and groups, decides claims. */
  | 'HEAD'
  /** Ministry or Dinas Sosial staff: reads every institution, keeps the programme’s rules. */
  | 'MINISTRY'
  /** Officer: enrols, holds meetings, takes premiums, reports and verifies claims. */
  | 'OFFICER'
  /** Treasurer: takes and reverses premiums, pays claims. */
  | 'TREASURER';

/** The rule that refused a request; it stands in the error’s `extensions.rule`. */
export type RuleCode =
  | 'AGE_OUTSIDE_LIMITS'
  | 'ATTENDANCE_ALREADY_RECORDED'
  | 'ATTENDANCE_TWICE'
  | 'BANK_ROW_AMOUNT_DIFFERS'
  | 'BANK_ROW_DECIDED'
  | 'BANK_ROW_NOT_DECIDED'
  | 'BANK_ROW_NOT_PROPOSED'
  | 'BANK_ROW_OTHER_COHORT'
  | 'BANK_ROW_PAYMENT_RECORDED'
  | 'BANK_ROW_THING_TAKEN'
  | 'BANK_ROW_UNUSABLE'
  | 'CASH_AGREES'
  | 'CASH_ALREADY_COUNTED'
  | 'CASH_ALREADY_SIGNED'
  | 'CASH_COUNT_REPLACED'
  | 'CASH_DIFFERENCE_UNEXPLAINED'
  | 'CASH_MOVED'
  | 'CASH_NOT_HELD'
  | 'CASH_PIECES_DIFFER'
  | 'CASH_SAME_PERSON'
  | 'CHANGE_ABOVE_LIMIT'
  | 'CHANGE_NOT_OPEN'
  | 'CHANGE_OF_ANOTHER'
  | 'CHANGE_PENDING'
  | 'CHANGE_SAME_PERSON'
  | 'CLAIM_ADVANCE_NOT_DUE'
  | 'CLAIM_ADVANCE_NOT_OUT'
  | 'CLAIM_AMOUNT_DIFFERS'
  | 'CLAIM_AMOUNT_TOO_HIGH'
  | 'CLAIM_BELOW_ADVANCE'
  | 'CLAIM_CODE_THROTTLED'
  | 'CLAIM_CODE_WRONG'
  | 'CLAIM_COMPLAINT_CLOSED'
  | 'CLAIM_COMPLAINT_OF_ANOTHER'
  | 'CLAIM_COMPLAINT_OPEN'
  | 'CLAIM_DOCUMENTS_MISSING'
  | 'CLAIM_DOCUMENTS_PRESENT'
  | 'CLAIM_DUPLICATE'
  | 'CLAIM_FUND_SHORT'
  | 'CLAIM_HELD'
  | 'CLAIM_HOLD_TOO_LONG'
  | 'CLAIM_ILLEGAL_STEP'
  | 'CLAIM_NEEDS_BENEFICIARY'
  | 'CLAIM_NEEDS_WITNESS'
  | 'CLAIM_NOT_COVERED'
  | 'CLAIM_NOT_HELD'
  | 'CLAIM_RATED'
  | 'CLAIM_RECEIPT_SHORT'
  | 'CLAIM_REVIEWED'
  | 'CLAIM_SAME_PERSON'
  | 'CLAIM_SUBSTITUTE_NOT_ACCEPTED'
  | 'CLAIM_WITNESS_INVOLVED'
  | 'CLOSURE_OVERLAPS'
  | 'CLOSURE_RETIRED'
  | 'COHORT_ENDED'
  | 'COHORT_FULL'
  | 'DATE_IN_FUTURE'
  | 'DATE_OUT_OF_ORDER'
  | 'DECISION_ALREADY_DONE'
  | 'DEPOSIT_SLIP_KNOWN'
  | 'ENROLMENT_ENDED'
  | 'ENROLMENT_NOT_ACTIVE'
  | 'ENROLMENT_NOT_SUSPENDED'
  | 'ENROLMENT_OVERLAPS'
  | 'ENROLMENT_RENEWED'
  | 'FAMILY_CARD_ALREADY_INSURED'
  | 'FIELD_DEVICE_LOCKED'
  | 'FIELD_MEETING_UNKNOWN'
  | 'FIELD_OPERATION_INCOMPLETE'
  | 'FIELD_OPERATION_NOT_ALLOWED'
  | 'FIELD_TOPIC_UNKNOWN'
  | 'FILE_ACTIVE_CONTENT'
  | 'FILE_BROKEN'
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_MANY'
  | 'FILE_TOO_OFTEN'
  | 'FILE_TYPE_REFUSED'
  | 'FILE_WITHDRAWN'
  | 'FUND_TRANCHE_KNOWN'
  | 'GROUP_CLOSED'
  | 'GROUP_FULL'
  | 'HANDOVER_ANSWERED'
  | 'HANDOVER_OF_ANOTHER'
  | 'HANDOVER_SAME_PERSON'
  | 'HOST_NOT_WAITING'
  | 'HOST_OUT_OF_TURN'
  | 'HOST_SWAP_OTHER_ROUND'
  | 'LAPSE_HELD_BY_CLAIM'
  | 'LAPSE_NOT_DUE'
  | 'MEETING_DATE_TAKEN'
  | 'MEETING_GAP_LONG'
  | 'MEETING_GAP_SHORT'
  | 'MEETING_HAS_HOST'
  | 'MEETING_HAS_NO_HOST'
  | 'MEETING_HOST_BUSY'
  | 'MEETING_IN_FUTURE'
  | 'MEETING_IN_PAST'
  | 'MEETING_NEEDS_GROUP'
  | 'MEETING_NOT_HELD'
  | 'MEETING_NOT_PLANNED'
  | 'MEETING_OFFICER_BUSY'
  | 'MEETING_ON_DAY_OFF'
  | 'MEETING_PLACE_TAKEN'
  | 'MEMBERSHIP_OVERLAPS'
  | 'MINOR_NEEDS_GUARDIAN'
  | 'NIK_ALREADY_ENROLLED'
  | 'NOT_A_MEMBER'
  | 'NOT_BREADWINNER'
  | 'PASSWORD_WEAK'
  | 'PAYMENT_ALREADY_REVERSED'
  | 'PAYMENT_CARRIER_UNKNOWN'
  | 'PAYMENT_CASH_GONE'
  | 'PAYMENT_EXCEEDS_MONTHS'
  | 'PAYMENT_EXCEEDS_TERM'
  | 'PAYMENT_IS_REVERSAL'
  | 'PAYMENT_MONTH_NOT_OPEN'
  | 'PAYMENT_NOT_POSITIVE'
  | 'PAYMENT_UNDER_CLAIM'
  | 'PREMIUM_ALREADY_TAKEN'
  | 'PREMIUM_BANK_SHORT'
  | 'PROGRAMME_VERSION_INCOMPLETE'
  | 'PROGRAMME_VERSION_NOT_LATER'
  | 'QUESTION_ALREADY_ANSWERED'
  | 'RECURRENCE_RULE_UNUSABLE'
  | 'REFUND_CHANGED'
  | 'REFUND_HELD_BY_CLAIM'
  | 'REFUND_KNOWN'
  | 'REFUND_NOTHING'
  | 'REFUND_NOT_DUE'
  | 'REFUND_PAID'
  | 'REFUND_PAYOUT_REVERSED'
  | 'REFUND_WITHDRAWN'
  | 'RENEWAL_NEEDS_GROUP'
  | 'RENEWAL_OF_DECEASED'
  | 'RENEWAL_OF_LAPSED'
  | 'RENEWAL_OF_WITHDRAWN'
  | 'RENEWAL_TERM_RUNS'
  | 'REQUEST_KEY_REUSED'
  | 'RESUME_BEFORE_SETTLED'
  | 'SHEET_ROW_EMPTY'
  | 'SIGN_IN_THROTTLED'
  | 'SUSPENSION_NOT_DUE'
  | 'TIME_ZONE_UNKNOWN'
  | 'USER_EMAIL_TAKEN'
  | 'USER_IS_SELF'
  | 'USER_ROLE_NOT_ALLOWED';

/** A step of a claim with a target in days; WHOLE_CASE runs from the complete file to the money received. */
export type ServiceStage =
  | 'COMPLETE_DOCUMENTS'
  | 'CONFIRM_RECEIPT'
  | 'DECIDE'
  | 'DISBURSE'
  | 'VERIFY'
  | 'WHOLE_CASE';

/** Days from the event to the money or the rejection, in the four classes of the indicator IRIS PI9897: up to 7, 8 to 30, 31 to 90, more than 90. */
export type SettlementBucket =
  | 'D8_30'
  | 'D31_90'
  | 'GT_90'
  | 'LE_7';

/** Sex as on the identity card. */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** Order of a list: rising or falling. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** Where an enrolment stands by the programme’s rules on arrears. The rules only propose; a person suspends and a person lets lapse. */
export type StandingStatus =
  /** The grace of the oldest overdue premium is over, and fewer are overdue than SUSPEND_AFTER_MONTHS. */
  | 'IN_ARREARS'
  /** Premiums are overdue, and the oldest is in grace: until the end of the month GRACE_MONTHS after its own. */
  | 'IN_GRACE'
  /** No premium is overdue. */
  | 'PUNCTUAL'
  /** As many premiums are overdue as LAPSE_AFTER_MONTHS: the enrolment may lapse. */
  | 'TO_LAPSE'
  /** As many premiums are overdue as SUSPEND_AFTER_MONTHS: cover may be suspended. */
  | 'TO_SUSPEND';

/** WIB (UTC+7), WITA (UTC+8) or WIT (UTC+9). */
export type TimeZone =
  | 'ASIA_JAKARTA'
  | 'ASIA_JAYAPURA'
  | 'ASIA_MAKASSAR';

/** Whether a claim keeps its service level. */
export type Timeliness =
  /** One or two days left. */
  | 'DUE_SOON'
  /** Due today. */
  | 'DUE_TODAY'
  /** More than two days left. */
  | 'ON_TRACK'
  /** Open and past its due date. */
  | 'OVERDUE'
  /** Received or rejected after its due date. */
  | 'SETTLED_LATE'
  /** Received or rejected by its due date. */
  | 'SETTLED_ON_TIME';

/** What users can be ordered by. */
export type UserSortField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'FULL_NAME'
  | 'ROLE';

/** Kind of informal work: on one’s own, for others, or as the owner of a business with one or two employees. */
export type WorkCategory =
  | 'OWNER_WITH_FEW_EMPLOYEES'
  | 'SELF_EMPLOYED'
  | 'WORKS_FOR_OTHERS';

/** What waits to be done, the most pressing first. */
export type WorkKind =
  /** Enrolments in arrears long enough to lapse, for who decides; nobody has decided yet. */
  | 'ARREARS_TO_LAPSE'
  /** Active enrolments in arrears long enough to be suspended, for who decides; nobody has decided yet. */
  | 'ARREARS_TO_SUSPEND'
  /** Participants in a running enrolment without a beneficiary. */
  | 'BENEFICIARY_MISSING'
  /** Cash of meetings that differs from what was keyed and waits for a second person, for who signs. */
  | 'CASH_TO_SIGN'
  /** People who hold premium cash for more than 7 days, for who decides changes. */
  | 'CASH_UNDEPOSITED'
  /** Changes of money that somebody else proposed and that the viewer may approve or reject. */
  | 'CHANGE_TO_DECIDE'
  /** Paid claims whose family says that it has nothing, for whom each was given to. */
  | 'CLAIM_COMPLAINT'
  /** Open claims due today or within two days. */
  | 'CLAIM_DUE_SOON'
  /** Claim funds with less than is expected to be paid in the coming 90 days, for who answers for the money. */
  | 'CLAIM_FUND_LOW'
  /** Open claims past their due date. */
  | 'CLAIM_OVERDUE'
  /** Paid claims, for who confirms receipts. */
  | 'CLAIM_TO_CONFIRM'
  /** Verified claims, for who decides claims. */
  | 'CLAIM_TO_DECIDE'
  /** Approved claims, for who pays claims. */
  | 'CLAIM_TO_DISBURSE'
  /** Claims settled last month that wait for a second look, for who decides claims. */
  | 'CLAIM_TO_REVIEW'
  /** Cash that somebody says to have given to the viewer, who has not answered. */
  | 'HANDOVER_TO_CONFIRM'
  /** Planned meetings whose day is past. */
  | 'MEETING_NOT_RECORDED'
  /** Planned meetings of today. */
  | 'MEETING_TODAY'
  /** Monthly meetings planned for today and the coming 14 days without a host. */
  | 'MEETING_WITHOUT_HOST'
  /** Participants with at least two overdue premiums. */
  | 'PREMIUM_ARREARS'
  /** Approved refunds to be handed over, for who hands them over. */
  | 'REFUND_TO_PAY'
  /** Printed sheets of meetings whose day is past and which nobody recorded. */
  | 'SHEET_NOT_KEYED';
