import type { Day } from '../../shared/kernel/days.ts';
import type { UnitCandidate } from '../../shared/register/candidate.ts';
import type { Jurisdiction } from '../../shared/register/jurisdictions.ts';
import type { EventFact } from '../../shared/register/lifecycle.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { statusOn } from '../../shared/register/status.ts';
import { followedKey } from '../table/certification-keys.ts';
import type { TableWrite } from '../table/table.ts';
import { publicIdOf } from './public-id.ts';
import { recordCertificateEvent } from './record-event.ts';
import { registerUnits } from './register-units.ts';
import type { RegisterRepository } from './repository.ts';

/** A decision that the register follows: a unit to enter, or an event of one that it has. */
export interface DecisionToFollow {
  /** Which decision of which case: followed once, however often it is brought. */
  readonly caseId: string;
  readonly sequence: number;
  readonly candidate: UnitCandidate;
  /** The unit that the case has in the register already; by its natural key where it has none yet. */
  readonly publicId?: string | undefined;
  /** What happens to the unit where the register has it; entering a new one is its own event. */
  readonly event: EventFact | 'enter';
  readonly on: Day;
  readonly validTo?: Day | undefined;
}

/**
 * Brings the register in line with a decision. The mark that it was followed lies in the transaction that follows it;
 * a unit is entered once by its natural key.
 * @throws DomainError CONFLICT where the unit's status does not allow the event; NOT_FOUND where it is not there;
 *   VERSION_MISMATCH where somebody else changed the unit meanwhile: bring it again; STORE_UNAVAILABLE
 */
export async function followDecision(
  register: RegisterRepository,
  decision: DecisionToFollow,
  jurisdiction: Jurisdiction,
): Promise<Unit> {
  const { caseId, sequence } = decision;
  const { publicId, unit, candidate } = await unitToFollow(register, decision);
  if (decision.event === 'enter' && unit === undefined) {
    const [entered] = await registerUnits(register, [candidate], jurisdiction);
    if (entered !== undefined) return entered.unit;
  }
  if (unit !== undefined && (await register.hasFollowed(caseId, sequence))) return unit;
  if (unit !== undefined && decision.event === 'enter' && isEntryOf(unit, decision)) return unit;
  const event: EventFact = decision.event === 'enter' ? enteredAgain(decision) : decision.event;
  const mark: TableWrite = { put: { ...followedKey(caseId, sequence), publicId }, expect: 'absent' };
  return recordCertificateEvent(register, {
    publicId,
    expectedVersion: unit?.version ?? 1,
    event,
    also: [mark],
  });
}

/** A unit that the register has from a list: it is recognised anew, at the place where it was visited. */
function enteredAgain({ on, validTo, candidate: { coordinates } }: DecisionToFollow): EventFact {
  return { type: 'renewed', on, validTo, ...(coordinates === undefined ? {} : { record: { coordinates } }) };
}

/**
 * The unit that a decision is about. A certificate that was withdrawn has ended for good: who is certified again at the
 * same premises enters the register once more, under a new id and number, beside what ended.
 */
async function unitToFollow(
  register: RegisterRepository,
  { publicId: known, candidate, event, on }: DecisionToFollow,
): Promise<{
  readonly publicId: string;
  readonly unit: Unit | undefined;
  readonly candidate: UnitCandidate;
}> {
  if (known !== undefined) return { publicId: known, unit: await register.findUnit(known), candidate };
  for (let again = 1; ; again += 1) {
    const wanted = again === 1 ? candidate : { ...candidate, again };
    const publicId = publicIdOf(wanted);
    const unit = await register.findUnit(publicId);
    const isEnded = unit !== undefined && statusOn(unit, on).status === 'withdrawn';
    if (event !== 'enter' || !isEnded) return { publicId, unit, candidate: wanted };
  }
}

/** The unit as this very decision entered it: nothing else enters one with the same days. */
const isEntryOf = (unit: Unit, { on, validTo }: DecisionToFollow): boolean =>
  unit.validFrom === on && unit.validTo === validTo;
