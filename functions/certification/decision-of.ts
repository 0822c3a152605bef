import type { CaseState } from '../../shared/certification/case-state.ts';
import type { Fact } from '../../shared/certification/facts.ts';
import { countInstruments } from '../../shared/certification/instruments.ts';
import { PERIODS } from '../../shared/certification/periods.ts';
import { registerEventOf } from '../../shared/certification/register-event.ts';
import { instrumentsSchema } from '../../shared/certification/schema.ts';
import { addDays, asDay, type Day, dayInShanghai } from '../../shared/kernel/days.ts';
import { caseKeyOf } from './case-key.ts';
import { openSection } from './contents.ts';
import type { Decision } from './decision.ts';
import type { CertificationGiven } from './given.ts';
import type { HeldCase } from './held-case.ts';

/** What the register is told of a fact; nothing where the table says that it is told nothing. */
export async function decisionOf(
  given: CertificationGiven,
  before: HeldCase,
  { fact, state }: { readonly fact: Fact; readonly state: CaseState },
): Promise<Decision | undefined> {
  const what = registerEventOf(before.state, fact);
  if (what === undefined) return undefined;
  const on = dayInShanghai(fact.at);
  const { identity, certificate, signed } = state;
  const { caseId } = identity;
  const publicId = certificate?.publicId ?? identity.publicId;
  const ground = before.state.proposal?.ground;
  const changed = changeOf(before.state, fact);
  return {
    caseId,
    sequence: fact.sequence,
    at: fact.at,
    what,
    on,
    identity,
    ...(publicId === undefined ? {} : { publicId }),
    ...(ground === undefined || what === 'reinstated' || what === 'corrected' ? {} : { ground }),
    ...(what === 'certified' ? { validTo: lastDayOfTerm(on, await heldUntil(given, identity)) } : {}),
    ...(changed === undefined ? {} : { changed }),
    ...(what === 'certified' || changed === 'instruments'
      ? { instruments: await countOf(given, before, on) }
      : {}),
    ...(signed === undefined ? {} : { commitmentVersion: signed.version }),
    ...(what === 'certified' ? measuredIn(state) : {}),
  };
}

/** Where the premises are, as measured at the last visit at which somebody did. */
function measuredIn({ assessments }: CaseState): Pick<Decision, 'coordinates'> {
  const coordinates = assessments.findLast((each) => each.coordinates !== undefined)?.coordinates;
  return coordinates === undefined ? {} : { coordinates };
}

/** What a request was about that is settled; the instruments are counted anew from the ledger of that day. */
const changeOf = ({ changes }: CaseState, fact: Fact): Decision['changed'] =>
  fact.step === 'settle-change'
    ? changes.find(({ changeId }) => changeId === fact.data.changeId)?.what
    : undefined;

/** Last valid day of the certificate that a renewal follows. */
async function heldUntil(
  given: CertificationGiven,
  { renews }: CaseState['identity'],
): Promise<Day | undefined> {
  const renewed = renews === undefined ? undefined : await given.cases.findCase(renews);
  return renewed?.state.certificate?.validTo;
}

/** The last day of a term that begins on a day, or after a term that is still running on it. */
export function lastDayOfTerm(on: Day, heldUntil?: Day): Day {
  const begins = heldUntil !== undefined && heldUntil >= on ? addDays(heldUntil, 1) : on;
  const end = new Date(`${begins}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + PERIODS.termYears.value);
  return addDays(asDay(end.toISOString().slice(0, 10)), -1);
}

async function countOf(
  given: CertificationGiven,
  held: HeldCase,
  today: Day,
): Promise<NonNullable<Decision['instruments']>> {
  const { caseId } = held.state.identity;
  const stored = await given.cases.findSection(caseId, 'instruments');
  if (stored === undefined) return { inUse: 0, inVerification: 0, asOf: today };
  const key = await caseKeyOf(given, held);
  return countInstruments(instrumentsSchema.parse(openSection(caseId, stored, key)).rows, today);
}
