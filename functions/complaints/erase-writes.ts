import type { CaseHead } from '../../shared/complaints/schema.ts';
import type { WorkItem } from '../../shared/desk/schema.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { caseFactsKey, caseMessageKey, casePersonKey, receiptKey } from '../table/complaints-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { changedCaseWrites } from './case-writes.ts';
import type { ReceiptRow, StoredCase } from './stored-case.ts';

/** A transaction holds a hundred writes and 29 photos need 58; what is sealed beyond is unreadable without its key. */
const MOST_MESSAGES_AT_ONCE = 20;

/**
 * The writes that make a case unreadable for good: both wrapped copies of its key go, and what was sealed under it.
 * Left are the head, which says nothing of anybody, for the statistics, and a receipt that opens this.
 */
export function eraseWrites(erased: {
  readonly stored: StoredCase;
  readonly row: ReceiptRow | undefined;
  readonly work: WorkItem | undefined;
  readonly at: Instant;
  /** By which it gives up its photos (`eraseEvidenceWrites`). */
  readonly photos: readonly TableWrite[];
}): readonly TableWrite[] {
  const { stored, row, work, at, photos } = erased;
  const { caseId } = stored.head;
  const { deskKey: _gone, ...keyless } = stored;
  const { merchantEvidenceIds: _photos, ...head } = stored.head;
  const after: CaseHead = { ...head, evidenceIds: [], erasedAt: at };
  return [
    ...changedCaseWrites({ stored: keyless, work, after }),
    { remove: caseFactsKey(caseId) },
    { remove: casePersonKey(caseId) },
    ...stored.messages
      .slice(0, MOST_MESSAGES_AT_ONCE)
      .map(({ sequence }) => ({ remove: caseMessageKey(caseId, sequence) })),
    ...(row === undefined ? [] : [receiptWrite(stored, row)]),
    ...photos,
  ];
}

/** Every photo of a case, whoever sent it. */
export const evidenceIdsOf = ({ evidenceIds, merchantEvidenceIds = [] }: CaseHead): readonly string[] => [
  ...evidenceIds,
  ...merchantEvidenceIds,
];

function receiptWrite({ head, receiptHash }: StoredCase, row: ReceiptRow): TableWrite {
  const cases = row.cases.map((each) => (each.caseId === head.caseId ? { caseId: each.caseId } : each));
  return {
    put: { ...receiptKey(receiptHash), ...row, cases, revision: row.revision + 1 },
    expect: { attribute: 'revision', equals: row.revision },
  };
}
