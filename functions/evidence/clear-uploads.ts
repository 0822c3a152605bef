import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import type { EvidenceFiles } from '../adapters/evidence-files.ts';
import { ConditionFailed } from '../table/table.ts';
import type { EvidenceRepository } from './repository.ts';
import { cleanPrefix, hourOf, incomingKey } from './upload.ts';
import {
  changedUploadWrite,
  doneDueWrite,
  dueCursorWrite,
  linkWrite,
  removedLinkWrite,
  removedUploadWrites,
} from './upload-writes.ts';

const HOUR_MS = 3_600_000;
/** How far back the first run looks; after a longer silence the bucket's own rule has emptied `incoming/`. */
const FIRST_LOOK_BACK_HOURS = 7 * 24;
/** Hours done in one run, so that it ends in time; the next run goes on. */
const MOST_HOURS = 200;

interface ClearingParts {
  readonly evidence: EvidenceRepository;
  readonly files: EvidenceFiles;
}

/**
 * Looks again at each upload a day after it began: what belongs to no case goes, with its files; what a case names and
 * never arrived is said to be so. Every hour that is over is done once; a run that dies is taken up by the next.
 * @returns how many uploads were settled
 * @throws DomainError STORE_UNAVAILABLE
 */
export async function clearUploads(parts: ClearingParts, now: Instant): Promise<number> {
  const { evidence } = parts;
  const cursor = await evidence.readDueCursor();
  let hour = cursor ?? hourLater(hourOf(now), -FIRST_LOOK_BACK_HOURS);
  let settled = 0;
  for (let done = 0; done < MOST_HOURS && hour < hourOf(now); done += 1) {
    settled += await clearHour(parts, hour, now);
    hour = hourLater(hour, 1);
  }
  if (hour !== cursor) await evidence.commit([dueCursorWrite(hour)]);
  return settled;
}

const hourLater = (hour: string, by: number): string =>
  hourOf(asInstant(new Date(Date.parse(`${hour}:00:00Z`) + by * HOUR_MS)));

async function clearHour(parts: ClearingParts, hour: string, now: Instant): Promise<number> {
  let settled = 0;
  for (;;) {
    const due = await parts.evidence.listDue(hour);
    if (due.length === 0) return settled;
    for (const evidenceId of due) {
      await settle(parts, evidenceId, now);
      await parts.evidence.commit([doneDueWrite(hour, evidenceId)]);
      settled += 1;
    }
  }
}

async function settle({ evidence, files }: ClearingParts, evidenceId: string, now: Instant): Promise<void> {
  const [found] = await evidence.findUploads([evidenceId]);
  const upload = found?.upload;
  if (upload !== undefined && found?.link !== undefined) {
    if (upload.state === 'clean') return;
    const { version } = upload;
    const refused = { ...upload, state: 'refused', refusal: 'never-arrived', version: version + 1 } as const;
    // Examined in this very moment: then it did arrive.
    if (
      upload.state === 'waiting' &&
      !(await unlessOthersWere(evidence.commit([changedUploadWrite(refused)])))
    )
      return;
  } else if (upload !== undefined) {
    const taken = [linkWrite(evidenceId, { caseIds: [], at: now }), ...removedUploadWrites(evidenceId)];
    // Attached in this very moment: it stays.
    if (!(await unlessOthersWere(evidence.commit(taken)))) return;
  }
  await files.removeAll(cleanPrefix(evidenceId));
  await files.remove(incomingKey(evidenceId));
  // Taken away an hour ago or more: nobody can be about to attach it. Files first, so that a broken run goes on.
  if (upload === undefined || found?.link === undefined)
    await evidence.commit([removedLinkWrite(evidenceId)]);
}

/** @returns false where somebody else was first */
async function unlessOthersWere(commit: Promise<void>): Promise<boolean> {
  try {
    await commit;
    return true;
  } catch (error) {
    if (error instanceof ConditionFailed) return false;
    throw error;
  }
}
