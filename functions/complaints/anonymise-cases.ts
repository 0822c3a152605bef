import { anonymiseDayOf } from '../../shared/complaints/retention.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import type { DeskRepository } from '../desk/repository.ts';
import { eraseEvidenceWrites } from '../evidence/erase-evidence-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { takeBackNotices } from '../notices/take-back-notices.ts';
import { anonymiseKey } from '../table/complaints-keys.ts';
import { ConditionFailed } from '../table/table.ts';
import { eachDue } from './each-due.ts';
import { eraseWrites, evidenceIdsOf } from './erase-writes.ts';
import { forgetLinks } from './forget-links.ts';
import type { ComplaintsRepository } from './repository.ts';

export interface AnonymisingPorts {
  readonly complaints: Pick<ComplaintsRepository, 'listToAnonymise' | 'findCase' | 'findReceipt' | 'commit'>;
  readonly desk: Pick<DeskRepository, 'findWorkItem'>;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
  readonly notices: Pick<NoticeRepository, 'listNotices' | 'commit'>;
}

/**
 * Makes cases anonymous whose day has come, the longest overdue first, however long the clock stood still. What is due
 * follows from the case and not from the row by which it is found: where the person wrote in the meantime, the case keeps
 * its words.
 * @returns how many were made anonymous
 * @throws what kept one of them back, once the others were done
 */
export function anonymiseCases(ports: AnonymisingPorts, now: Instant): Promise<number> {
  const today = dayInShanghai(now);
  return eachDue(
    (after) => ports.complaints.listToAnonymise(today, after),
    (ref) => anonymise(ports, { ...ref, today, at: now }),
  );
}

async function anonymise(
  { complaints, desk, evidence, notices }: AnonymisingPorts,
  { caseId, day, today, at }: { caseId: string; day: string; today: Day; at: Instant },
): Promise<boolean> {
  const stored = await complaints.findCase(caseId);
  const due = stored === undefined ? undefined : anonymiseDayOf(stored.head);
  const row = { remove: anonymiseKey(day, caseId) };
  try {
    if (stored === undefined || due === undefined || due > today) {
      await complaints.commit([row]);
      return false;
    }
    const [receipt, work] = await Promise.all([
      complaints.findReceipt(stored.receiptHash),
      desk.findWorkItem(caseId),
    ]);
    await takeBackNotices(notices, caseId);
    await forgetLinks(complaints, stored);
    const evidenceIds = evidenceIdsOf(stored.head);
    const photos = await eraseEvidenceWrites(evidence, { caseId, evidenceIds, at });
    const writes = eraseWrites({ stored, row: receipt, work, at, photos });
    await complaints.commit(due === day ? writes : [...writes, row]);
    return true;
  } catch (error) {
    // Changed in between: the next run looks again.
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
