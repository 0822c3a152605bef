import { randomFillSync } from 'node:crypto';
import type { EvidenceType } from '../../shared/evidence/limits.ts';
import type { EvidenceRefusal } from '../../shared/evidence/refusals.ts';

/** Stands for whatever must not come out again: a place, a name, a script. */
export const CANARY = 'CANARY-53010299';

export interface HostileFile {
  readonly name: string;
  /** As the sender says it is. */
  readonly type: EvidenceType;
  readonly make: () => Buffer | Promise<Buffer>;
  readonly outcome: 'clean' | EvidenceRefusal;
}

export const file = (
  name: string,
  outcome: HostileFile['outcome'],
  make: HostileFile['make'],
  type: EvidenceType = 'image/jpeg',
): HostileFile => ({ name, type, make, outcome });

export const noise = (length: number): Buffer => randomFillSync(Buffer.alloc(length));
