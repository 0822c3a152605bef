import type { Fact } from '../../shared/certification/facts.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Jurisdiction } from '../../shared/register/jurisdictions.ts';
import type { EventFact, RecordChange } from '../../shared/register/lifecycle.ts';
import type { Unit } from '../../shared/register/schema.ts';
import { followDecision } from '../register/follow-decision.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { decisionDoneWrite } from './case-writes.ts';
import type { Decision } from './decision.ts';
import type { CertificationGiven } from './given.ts';
import { certifiedReminderWrites } from './next-reminders.ts';
import { SERVICE } from './step-writes.ts';
import { takeStep } from './take-step.ts';

/** Decisions in one run; the next run takes the rest. */
const MOST_AT_ONCE = 25;

/** Tries of one decision while somebody else changes the same unit. */
const ATTEMPTS = 3;

/**
 * Lets the register follow the decisions that wait, the oldest first, each exactly once: it is followed with its mark
 * in one transaction of the Register table, then noted in the case and taken off the list in one of Casework. Broken
 * off in between, the next run finds the mark and goes on; two runs at once meet the same mark. A decision that cannot
 * be followed now keeps back those of its own case and no other.
 * @returns how many were followed
 * @throws what kept the first of them back, once the others were followed
 */
export async function followDecisions(
  given: CertificationGiven,
  register: RegisterRepository,
  { jurisdiction, now }: { readonly jurisdiction: Jurisdiction; readonly now: Instant },
): Promise<number> {
  const decisions = await given.cases.listDecisions(MOST_AT_ONCE);
  const keptBack = new Map<string, unknown>();
  for (const decision of decisions) {
    if (keptBack.has(decision.caseId)) continue;
    try {
      const unit = await entered(register, decision, jurisdiction);
      await noteOnce(given, { decision, unit, now });
    } catch (error) {
      keptBack.set(decision.caseId, error);
    }
  }
  for (const error of keptBack.values()) throw error;
  return decisions.length;
}

/** The unit as the decision left it; nothing where the register's own history does not allow it any more. */
async function entered(
  register: RegisterRepository,
  decision: Decision,
  jurisdiction: Jurisdiction,
): Promise<Unit | undefined> {
  const { caseId, sequence, publicId, on, validTo } = decision;
  const candidate = candidateOf(decision);
  const wanted = { caseId, sequence, candidate, publicId, event: eventOf(decision), on, validTo };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await followDecision(register, wanted, jurisdiction);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.code === 'CONFLICT' || error.code === 'NOT_FOUND') return undefined;
      if (error.code !== 'VERSION_MISMATCH' || attempt === ATTEMPTS) throw error;
    }
  }
}

function candidateOf({ identity, on, validTo, instruments, coordinates }: Decision) {
  const { name, field, uscc, division, address, demonstration } = identity;
  const premises = { division, address, coordinates };
  const year = Number(on.slice(0, 4));
  return { name, field, uscc, ...premises, year, validFrom: on, validTo, instruments, demonstration };
}

function eventOf(decision: Decision): EventFact | 'enter' {
  const { what, on, ground, identity, validTo } = decision;
  if (what === 'corrected') return { type: what, on, record: recordOf(decision) };
  if (what !== 'certified') return { type: what, on, ground };
  return identity.kind === 'new' ? 'enter' : { type: 'renewed', on, validTo, record: recordOf(decision) };
}

/**
 * What the decision changes of the public record. All else stays as the register has it: an office may have corrected
 * it there, or granted another request, since the case was last told.
 */
function recordOf(decision: Decision): RecordChange {
  const { what, identity, changed, instruments, commitmentVersion, coordinates } = decision;
  const { name, address, began } = identity;
  const isNew = (member: 'name' | 'address'): boolean =>
    what === 'corrected'
      ? changed === undefined || changed === member
      : began === undefined || began[member] !== identity[member];
  return {
    ...(isNew('name') ? { name } : {}),
    ...(isNew('address') ? { address } : {}),
    ...(instruments === undefined ? {} : { instruments }),
    ...(coordinates === undefined ? {} : { coordinates }),
    // The version of a text that was signed for a renewal; a correction signs nothing.
    ...(commitmentVersion === undefined || what === 'corrected' ? {} : { commitmentVersion }),
  };
}

/** Another run may have noted it first, and the case gone on since: what is noted is done. */
async function noteOnce(
  given: CertificationGiven,
  noted: { readonly decision: Decision; readonly unit: Unit | undefined; readonly now: Instant },
): Promise<void> {
  try {
    await noteInCase(given, noted);
  } catch (error) {
    const { caseId, sequence } = noted.decision;
    const held = await given.cases.findCase(caseId);
    if (held === undefined || held.state.undelivered.includes(sequence)) throw error;
  }
}

/** The case learns what the register made of its decision; the decision is taken off the list with it. */
async function noteInCase(
  given: CertificationGiven,
  { decision, unit, now }: { decision: Decision; unit: Unit | undefined; now: Instant },
): Promise<void> {
  const { caseId, sequence } = decision;
  const data: Fact['data'] =
    unit === undefined
      ? { sequence }
      : {
          publicId: unit.publicId,
          certificateNumber: unit.certificateNumber,
          validTo: unit.validTo,
          sequence,
        };
  await takeStep(given, {
    caseId,
    step: unit === undefined ? 'miss-register' : 'enter-register',
    data,
    actor: SERVICE,
    now,
    requestId: `followed-${caseId}-${sequence}`,
    assertMay: () => {},
    more: async (held) => ({
      writes: [
        decisionDoneWrite(decision),
        ...(unit === undefined ? [] : await certifiedReminderWrites(given, held, { certificate: unit, now })),
      ],
    }),
  });
}
