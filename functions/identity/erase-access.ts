import { eraseHandOverDay, eraseNameDay } from '../../shared/identity/access-retention.ts';
import { dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { eraseEvidenceWrites } from '../evidence/erase-evidence-writes.ts';
import type { EvidenceRepository } from '../evidence/repository.ts';
import { ConditionFailed, type TableWrite } from '../table/table.ts';
import type { AccessErasure, AccessRepository } from './access-repository.ts';
import { accountWrites, changedHandOverWrites } from './access-writes.ts';

/** Accounts and hand-overs in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

interface ErasingPorts {
  readonly access: AccessRepository;
  readonly evidence: Pick<EvidenceRepository, 'findUploads'>;
}

/**
 * Erases the names of people whose access to a merchant ended long ago, and what was written and shown for a hand-over
 * that was answered. Left is a tombstone: that there was such an account, and that it is not let in again. One that
 * cannot be read keeps back no other.
 * @returns how many were erased
 * @throws what kept the first of them back, once the others were erased
 */
export async function eraseAccess(ports: ErasingPorts, now: Instant): Promise<number> {
  const keptBack: unknown[] = [];
  let erased = 0;
  for (const due of await ports.access.listToErase(dayInShanghai(now), MOST_AT_ONCE)) {
    try {
      const writes =
        due.what === 'account' ? await nameless(ports, due, now) : await wordless(ports, due, now);
      await ports.access.commit([...writes, auditOf(due, now)]);
      erased += 1;
    } catch (error) {
      // Changed in between, or erased by another run: the next one looks again.
      if (!(error instanceof ConditionFailed)) keptBack.push(error);
    }
  }
  for (const error of keptBack) throw error;
  return erased;
}

async function nameless(
  { access }: ErasingPorts,
  { uscc, id, day }: AccessErasure,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const account = await access.findAccount(uscc, id);
  if (account === undefined) throw new RangeError('expected an account whose name is to be erased');
  // Restored in this moment: its place among what is to be erased is gone with that.
  if (eraseNameDay(account) !== day) throw new ConditionFailed(0);
  const { sealedName: _gone, ...kept } = account;
  return accountWrites(uscc, account, { ...kept, erasedAt: now, version: account.version + 1 });
}

async function wordless(
  { access, evidence }: ErasingPorts,
  { id, day }: AccessErasure,
  now: Instant,
): Promise<readonly TableWrite[]> {
  const handOver = await access.findHandOver(id);
  if (handOver === undefined) throw new RangeError('expected a hand-over whose words are to be erased');
  if (eraseHandOverDay(handOver) !== day) throw new ConditionFailed(0);
  const { sealedReason: _reason, sealedAnswer: _answer, proofs, ...kept } = handOver;
  const after = { ...kept, proofs: [], erasedAt: now, version: handOver.version + 1 };
  return [
    ...changedHandOverWrites(handOver, after),
    ...(await eraseEvidenceWrites(evidence, { caseId: id, evidenceIds: proofs, at: now })),
  ];
}

const auditOf = ({ id, day }: AccessErasure, at: Instant): TableWrite =>
  auditWrite({
    ...{ id: `${id}-erased-${day}`, at, actor: 'system', action: 'data-erased' },
    ...{ detail: 'retention-over', caseId: id },
  });
