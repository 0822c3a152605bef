import { recordCertificateEvent } from '../register/record-event.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { followedKey } from '../table/certification-keys.ts';
import { type Correction, correctionDoneWrite } from './correction.ts';
import type { ComplaintsRepository } from './repository.ts';

/** Corrections in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

/**
 * Lets the register follow the corrections that officers have made, the oldest first, each exactly once: the mark that
 * it was followed lies in the transaction of the Register table that follows it, and then it is taken off the list.
 * Broken off in between, the next run finds the mark. One that cannot be followed now keeps back no other.
 * @returns how many were followed
 * @throws what kept the first of them back, once the others were followed
 */
export async function followCorrections(
  complaints: Pick<ComplaintsRepository, 'listCorrections' | 'commit'>,
  register: RegisterRepository,
): Promise<number> {
  const corrections = await complaints.listCorrections(MOST_AT_ONCE);
  const keptBack: unknown[] = [];
  for (const correction of corrections) {
    try {
      await follow(register, correction);
      await complaints.commit([correctionDoneWrite(correction)]);
    } catch (error) {
      keptBack.push(error);
    }
  }
  if (keptBack.length > 0) throw keptBack[0];
  return corrections.length;
}

async function follow(register: RegisterRepository, correction: Correction): Promise<void> {
  const { caseId, sequence, publicId, on } = correction;
  const { name, address } = correction.record;
  const unit = await register.findUnit(publicId);
  if (unit === undefined || (await register.hasFollowed(caseId, sequence))) return;
  await recordCertificateEvent(register, {
    publicId,
    expectedVersion: unit.version,
    event: {
      type: 'corrected',
      on,
      record: { ...(name === undefined ? {} : { name }), ...(address === undefined ? {} : { address }) },
    },
    also: [{ put: { ...followedKey(caseId, sequence), publicId }, expect: 'absent' }],
  });
}
