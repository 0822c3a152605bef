import { eraseDayOf } from '../../shared/certification/retention.ts';
import { type Day, dayInShanghai, type Instant } from '../../shared/kernel/days.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { workRowWrites } from '../desk/work-rows.ts';
import { eraseEvidenceWrites } from '../evidence/erase-evidence-writes.ts';
import type { NoticeRepository } from '../notices/repository.ts';
import { takeBackNotices } from '../notices/take-back-notices.ts';
import { applicationSectionKey, erasureKey, objectionKey } from '../table/certification-keys.ts';
import { ConditionFailed } from '../table/table.ts';
import { caseKeyOf } from './case-key.ts';
import { headWrites } from './case-writes.ts';
import { openContents } from './contents.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';
import type { WholeCase } from './repository.ts';

/** Cases in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;
/** A transaction holds a hundred writes. */
const OBJECTIONS_AT_ONCE = 50;

type ErasingPorts = CertificationGiven & {
  readonly notices: Pick<NoticeRepository, 'listNotices' | 'commit'>;
};

/**
 * Erases what applications say of people whose retention is over: sections, objections, photos, and the key under
 * which everything else was sealed. Left is a tombstone: reference, unit, each step with its day, and the certificate.
 * Broken off, the next run goes on; two runs at once erase once. One that cannot be read keeps back no other.
 * @returns how many were erased
 * @throws what kept the first of them back, once the others were erased
 */
export async function eraseApplications(ports: ErasingPorts, now: Instant): Promise<number> {
  const today = dayInShanghai(now);
  const keptBack: unknown[] = [];
  let erased = 0;
  for (const due of await ports.cases.listToErase(today, MOST_AT_ONCE)) {
    try {
      if (await eraseOne(ports, { ...due, today, now })) erased += 1;
    } catch (error) {
      // Changed in between: the next run looks again.
      if (!(error instanceof ConditionFailed)) keptBack.push(error);
    }
  }
  for (const error of keptBack) throw error;
  return erased;
}

async function eraseOne(
  ports: ErasingPorts,
  about: { readonly caseId: string; readonly day: Day; readonly today: Day; readonly now: Instant },
): Promise<boolean> {
  const { caseId, day, today, now } = about;
  const whole = await ports.cases.readCase(caseId);
  const due =
    whole === undefined || whole.held.wrapped === undefined ? undefined : eraseDayOf(whole.held.state);
  if (whole === undefined || due === undefined || due > today) {
    await ports.cases.commit([{ remove: erasureKey(day, caseId) }]);
    return false;
  }
  // A decision waits for the register: what it says may still be needed.
  if (whole.held.state.undelivered.length > 0) return false;
  await takeBackNotices(ports.notices, caseId);
  await eraseObjections(ports, caseId);
  const evidenceIds = await photosOf(ports, whole);
  const { wrapped: _gone, ...kept } = whole.held;
  const after: HeldCase = { ...kept, version: kept.version + 1, savedAt: {}, erasedAt: now };
  await ports.cases.commit([
    ...headWrites(whole.held, after),
    ...whole.sections.map(({ section }) => ({ remove: applicationSectionKey(caseId, section) })),
    ...(await eraseEvidenceWrites(ports.evidence, { caseId, evidenceIds, at: now })),
    ...workRowWrites(await ports.desk.findWorkItem(caseId), undefined),
    auditWrite({
      ...{ id: `${caseId}-erased`, at: now, actor: 'system', action: 'data-erased' },
      ...{ detail: 'retention-over', caseId },
    }),
  ]);
  return true;
}

async function eraseObjections({ cases }: ErasingPorts, caseId: string): Promise<void> {
  const rows = await cases.listObjections(caseId);
  for (let from = 0; from < rows.length; from += OBJECTIONS_AT_ONCE) {
    const some = rows.slice(from, from + OBJECTIONS_AT_ONCE);
    await cases.commit(some.map(({ sk }) => ({ remove: objectionKey(caseId, sk) })));
  }
}

async function photosOf(ports: ErasingPorts, { held, sections }: WholeCase): Promise<readonly string[]> {
  const key = await caseKeyOf(ports, held);
  const { evidence } = openContents(held.state.identity.caseId, sections, key);
  return (evidence?.items ?? []).map(({ evidenceId }) => evidenceId);
}
