import type { RecordChange } from '../../shared/register/lifecycle.ts';
import { recordCertificateEvent } from '../register/record-event.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { followedKey } from '../table/certification-keys.ts';
import { givingWay } from '../table/give-way.ts';
import { type Correction, correctionDoneWrite } from './correction.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Corrections of one page, and pages in one run; the next run takes the rest. */
const PAGE = 25;
const MOST_PAGES = 40;

/**
 * Lets the register follow the corrections that officers have made, the oldest first, each exactly once: the mark that
 * it was followed lies in the transaction of the Register table that follows it, and then it is taken off the list.
 * Broken off in between, the next run finds the mark. One that cannot be followed now keeps back no other, however many
 * such there are: all pages are gone through.
 * @returns how many were followed
 * @throws what kept the first of them back, once the others were followed
 */
export async function followCorrections(
  complaints: Pick<ComplaintsRepository, 'listCorrections' | 'commit'>,
  register: RegisterRepository,
): Promise<number> {
  const keptBack: unknown[] = [];
  let followed = 0;
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { corrections, next } = await complaints.listCorrections({ limit: PAGE, after });
    for (const correction of corrections) {
      try {
        await follow(register, correction);
        await givingWay(() => complaints.commit([correctionDoneWrite(correction)]));
        followed += 1;
      } catch (error) {
        keptBack.push(error);
      }
    }
    if (next === undefined) break;
    after = next;
  }
  if (keptBack.length > 0) throw keptBack[0];
  return followed;
}

async function follow(register: RegisterRepository, correction: Correction): Promise<void> {
  const { caseId, sequence, publicId, on } = correction;
  const unit = await register.findUnit(publicId);
  if (unit === undefined || (await register.hasFollowed(caseId, sequence))) return;
  await recordCertificateEvent(register, {
    publicId,
    expectedVersion: unit.version,
    event: {
      type: 'corrected',
      on,
      record: withoutUndefined(correction.record),
    },
    also: [{ put: { ...followedKey(caseId, sequence), publicId }, expect: 'absent' }],
  });
}

/** What a correction does not name stays as it is. */
const withoutUndefined = (record: Correction['record']): RecordChange =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
